import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Rgb = readonly [red: number, green: number, blue: number];

const css = readFileSync(new URL('colors.css', import.meta.url), 'utf8');
const READ = ['normal', 'muted', 'accent', 'accent-hover', 'success', 'warning', 'error'];
const SURFACES = ['primary', 'primary-alt', 'secondary', 'secondary-alt'];
const themes = ['light', 'dark'] as const;

/** The properties of `body`, and of one of the two themes over them. */
function variables(theme: string): ReadonlyMap<string, string> {
	const blocks = [...css.matchAll(/^(body[^{]*)\{([^}]*)\}/gm)];
	const wanted = blocks.filter(([, selector]) =>
		['body', `body.theme-${theme}`].includes(selector?.trim() ?? ''),
	);
	const pairs = wanted.flatMap(([, , body]) => [
		...(body ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g),
	]);
	return new Map(pairs.map(([, name, value]) => [name ?? '', value ?? '']));
}

function resolve(value: string, known: ReadonlyMap<string, string>): string {
	return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
		resolve(known.get(name) ?? '', known),
	);
}

function colour(name: string, known: ReadonlyMap<string, string>): Rgb {
	const value = resolve(`var(${name})`, known);
	const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(value)?.slice(1);
	if (hex) return hex.map((part) => parseInt(part, 16)) as unknown as Rgb;
	const hsl = /^hsl\((\d+) (\d+)% (\d+)%\)$/.exec(value)?.slice(1).map(Number);
	if (hsl) return fromHsl(hsl[0] ?? 0, (hsl[1] ?? 0) / 100, (hsl[2] ?? 0) / 100);
	throw new Error(`${name} is no plain colour: ${value}`);
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
	const reach = saturation * Math.min(lightness, 1 - lightness);
	const part = (n: number): number => {
		const k = (n + hue / 30) % 12;
		return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
	};
	return [part(0), part(8), part(4)];
}

/** The formula of WCAG 2.2. */
function contrast(a: Rgb, b: Rgb): number {
	const [x, y] = [a, b].map((rgb) => {
		const [r, g, bl] = rgb.map((part) => {
			const c = part / 255;
			return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (bl ?? 0);
	});
	return (Math.max(x ?? 0, y ?? 0) + 0.05) / (Math.min(x ?? 0, y ?? 0) + 0.05);
}

test.each(themes)('words to be read have a contrast of 4.5 on every background, %s', (theme) => {
	const known = variables(theme);
	const figures = READ.flatMap((text) =>
		SURFACES.map((surface) => {
			const figure = contrast(
				colour(`--text-${text}`, known),
				colour(`--background-${surface}`, known),
			);
			return { text, surface, figure };
		}),
	);
	expect(figures.filter(({ figure }) => figure < 4.5)).toEqual([]);
	expect(figures).toHaveLength(READ.length * SURFACES.length);
});

test.each(themes)('words on an accented or a destructive button have 4.5, too, %s', (theme) => {
	const known = variables(theme);
	for (const name of ['--interactive-accent', '--background-modifier-error']) {
		expect(contrast([255, 255, 255], colour(name, known)), name).toBeGreaterThanOrEqual(4.5);
	}
});

test.each(themes)('faint is between 3 and 4.5: to be seen, and not for words, %s', (theme) => {
	const known = variables(theme);
	for (const surface of ['primary', 'secondary']) {
		const figure = contrast(
			colour('--text-faint', known),
			colour(`--background-${surface}`, known),
		);
		expect(figure, surface).toBeGreaterThanOrEqual(3);
		expect(figure, surface).toBeLessThan(4.5);
	}
});
