import { changeProperties } from '../../../src/edit/property/change-properties';
import { applySplices, invertSplices } from '../../../src/edit/splices';
import type { PropertyPart } from '../../../src/model/edit';
import type { Refusal } from '../../../src/model/refusal';
import { parseYaml } from '../../../src/node/parse-properties';

export const PATH = 'Note.md';

/**
 * A note's text after a change of its properties, or the refusal. Undoing must restore the text, and
 * doing it again change nothing, which is not asked (`repeats`) of entries dropped by place alone.
 */
export function editProperties(
	text: string,
	parts: readonly PropertyPart[],
	{ parse = parseYaml, repeats = true } = {},
): string | Refusal {
	const located = changeProperties({ path: PATH, text }, parts, { parseYaml: parse });
	if ('refusal' in located) return located.refusal;
	const edited = applySplices(text, located.splices);
	if (applySplices(edited, invertSplices(text, located.splices)) !== text) {
		throw new Error('Undoing does not restore the text.');
	}
	const twice = repeats ? editProperties(edited, parts, { parse, repeats: false }) : edited;
	if (twice !== edited) {
		throw new Error(
			`Doing it twice is not doing it once: ${JSON.stringify([text, edited, twice])}`,
		);
	}
	return edited;
}

/** A note whose properties are these lines. */
export function noteWith(...lines: readonly string[]): string {
	return ['---', ...lines, '---', '# Title', ''].join('\n');
}

export const setDay = (key: string, day: string): PropertyPart => ({
	part: 'set',
	key,
	value: { kind: 'day', day },
});

export const setNumber = (key: string, number: number): PropertyPart => ({
	part: 'set',
	key,
	value: { kind: 'number', number },
});

export const setText = (key: string, text: string): PropertyPart => ({
	part: 'set',
	key,
	value: { kind: 'text', text },
});

export const setLink = (key: string, link: string): PropertyPart => ({
	part: 'set',
	key,
	value: { kind: 'link', link },
});

export const remove = (key: string): PropertyPart => ({ part: 'remove', key });

export const add = (key: string, link: string): PropertyPart => ({ part: 'add', key, link });

export const drop = (key: string, index: number, written?: string): PropertyPart =>
	written === undefined ? { part: 'drop', key, index } : { part: 'drop', key, index, written };
