import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EXAMPLE_OPEN } from './example-open';
import type { GalleryTimes } from './gallery-page';
import { galleryFiles, launch, openGallery, picture, type GalleryLook } from './open-gallery';

let browser: Browser;
let files: Awaited<ReturnType<typeof galleryFiles>>;
let axe: string;

beforeAll(async () => {
	files = await galleryFiles();
	axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	browser = await launch(inject('chromium'));
});

afterAll(() => browser.close());

async function show(look: GalleryLook, name: string, state = '{}'): Promise<Page> {
	const page = await openGallery(browser, files, look);
	await page.evaluate(`gallery.mount(document.querySelector('#pane'), '${name}', ${state})`);
	return page;
}

const EXPLAINED = JSON.stringify({
	open: {
		'why:roadmap-activity:': true,
		'why:share-by-hours:': true,
		'why:forecast:Objectives/Lead checkout latency project.md': true,
		'why:milestone-health:Objectives/Present platform QBR.md>Objectives/Present platform QBR.md#dryrun': true,
		dropped: true,
	},
});

const STEPS = JSON.stringify({ open: EXAMPLE_OPEN });

const PASSED = JSON.stringify({
	open: { 'Lead.md>Lead.md#Pilot': true, 'Lead.md>Lead.md#Handover': true },
});

interface Shown {
	readonly name: string;
	readonly look: GalleryLook;
	readonly what: string;
	readonly state?: string;
}

const PHONE_DARK: GalleryLook = { width: 390, theme: 'dark', phone: true };

const LOOKS: readonly Shown[] = [
	{ name: 'narrow', look: { width: 200, theme: 'light' }, what: 'example', state: EXPLAINED },
	{ name: 'sidebar', look: { width: 300, theme: 'light' }, what: 'example' },
	{ name: 'sidebar-dark', look: { width: 300, theme: 'dark' }, what: 'example', state: EXPLAINED },
	{ name: 'phone', look: { width: 390, theme: 'light', phone: true }, what: 'several' },
	{ name: 'phone-dark', look: PHONE_DARK, what: 'example' },
	{
		name: 'tab',
		look: { width: 1200, theme: 'light', tab: true },
		what: 'several',
		state: EXPLAINED,
	},
	{ name: 'tab-dark', look: { width: 900, theme: 'dark', tab: true }, what: 'example' },
	{ name: 'steps', look: { width: 300, theme: 'light' }, what: 'example', state: STEPS },
	{ name: 'steps-dark', look: { width: 300, theme: 'dark' }, what: 'example', state: STEPS },
	{ name: 'steps-narrow', look: { width: 200, theme: 'light' }, what: 'example', state: STEPS },
	{
		name: 'steps-phone',
		look: { width: 390, theme: 'light', phone: true },
		what: 'example',
		state: STEPS,
	},
	{
		name: 'steps-tab',
		look: { width: 1200, theme: 'light', tab: true },
		what: 'example',
		state: STEPS,
	},
	{ name: 'passed', look: { width: 300, theme: 'light' }, what: 'passed', state: PASSED },
	{ name: 'passed-phone', look: PHONE_DARK, what: 'passed', state: PASSED },
	{ name: 'empty', look: { width: 300, theme: 'light' }, what: 'empty' },
	{ name: 'bare', look: { width: 300, theme: 'dark' }, what: 'bare' },
	{ name: 'reading', look: { width: 300, theme: 'light' }, what: 'reading' },
];

describe('the roadmap pane in Chromium', () => {
	it.each(LOOKS)(
		'as $name has no accessibility fault and nothing wider than itself',
		async ({ name, look, what, state }) => {
			const page = await show(look, what, state);
			await picture(page, name);
			expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
				look.width,
			);
			await page.evaluate(axe);
			const found = await page.evaluate(
				"axe.run('#pane').then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target + ' ' + n.failureSummary).join('; ')))",
			);
			expect(found).toEqual([]);
			await page.context().close();
		},
	);

	it('gives fingers targets of 44 px', async () => {
		const page = await show({ width: 390, theme: 'light', phone: true }, 'several', STEPS);
		const small = await page.evaluate(`
			[...document.querySelectorAll('#pane :is(button, a, select, .roadmap-box)')]
				.map((element) => {
					const box = element.getBoundingClientRect();
					const cover = getComputedStyle(element, '::after');
					const height = cover.position === 'absolute' ? parseFloat(cover.height) : box.height;
					return [element.textContent || element.ariaLabel, Math.round(height)];
				})
				.filter(([, height]) => height < 44)`);
		expect(small).toEqual([]);
		await page.context().close();
	});

	// Milliseconds depend on what else the machine does; how they compare does not.
	it('draws 200 rows about as fast as bare elements, and one changed figure far faster', async () => {
		const page = await openGallery(browser, files, { width: 300, theme: 'light' });
		await page.setViewportSize({ width: 300, height: 900 });
		const { build, update, bare } = await page.evaluate<GalleryTimes>(
			"gallery.measure(document.querySelector('#pane'))",
		);
		const [first, next, least] = [build, update, bare].map((time) => time.toFixed(1));
		console.info(
			`200 rows: built in ${first} ms, updated in ${next} ms; bare elements ${least} ms`,
		);
		expect(build / bare).toBeLessThan(3);
		expect(update / build).toBeLessThan(0.3);
		await page.context().close();
	});
});
