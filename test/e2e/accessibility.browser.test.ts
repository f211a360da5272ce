import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkbenchSettings } from '../workbench/drive';
import { CHARTER, type Journey, openJourney, QBR, ROADMAP } from './open-journey';

let journey: Journey;

afterEach(() => journey.close());

/** What axe finds wrong inside the elements of a selector: rule, element and reason. */
async function faultsIn(selector: string): Promise<readonly string[]> {
	await journey.page.evaluate(axe.source);
	return journey.page.evaluate<readonly string[]>(`
		axe.run('${selector}').then(({ violations }) =>
			violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`);
}

const PANE = '.mentorship-roadmap';

const LOOKS: readonly (Partial<WorkbenchSettings> & { readonly name: string })[] = [
	{ name: 'light', theme: 'light' },
	{ name: 'dark', theme: 'dark' },
	{ name: 'phone', theme: 'light', phone: true },
];

describe('the pane in the workbench', () => {
	it.each(LOOKS)('has no accessibility fault ($name)', async ({ name, ...look }) => {
		journey = await openJourney({ ...look, open: ROADMAP, height: 1000 });
		const { pane, row, section } = journey;
		await pane.getByRole('tree').waitFor();
		await journey.picture(name);
		expect(await faultsIn(PANE)).toEqual([]);

		await pane.getByRole('button', { name: 'Why 60 %?' }).click();
		await row('Present platform QBR')
			.getByRole('button', { name: /^Likely/ })
			.click();
		await row('Dry-run the QBR').getByRole('button', { name: 'At risk' }).click();
		await section('Reciprocity').getByRole('button', { name: '64 %' }).click();
		await section('Check-ins').getByRole('button', { name: '71 %' }).click();
		expect(await pane.locator('.roadmap-why').count()).toBe(5);
		await journey.picture(`${name}-explained`);
		expect(await faultsIn(PANE)).toEqual([]);
		const pastEdge = `(pane) => pane.scrollWidth - pane.clientWidth`;
		expect(await journey.page.evaluate(`(${pastEdge})(document.querySelector('${PANE}'))`)).toBe(0);
	});

	it.each(['light', 'dark'] as const)('has none with many problems (%s)', async (theme) => {
		journey = await openJourney({ theme, height: 1000 });
		const { pane, section } = journey;
		await pane.getByRole('tree').waitFor();
		journey.edit(CHARTER, 'due: 2026-08-14', 'due: [2026-08-14');
		journey.edit(QBR, 'due: 2026-12-10', 'due: 10.12.2026');
		journey.edit(
			ROADMAP,
			'- [[Present platform QBR]]',
			'- [[Present platform QBR]]\n- [[Nowhere]]',
		);
		await section('Problems').getByText('3 errors').waitFor();
		await section('Problems')
			.getByRole('button', { name: /^Show all/ })
			.click();
		await journey.command('show problems');
		await expect
			.poll(() => journey.page.evaluate('document.activeElement.dataset.section'))
			.toBe('problems');
		await journey.picture(`problems-${theme}`);
		expect(await faultsIn(PANE)).toEqual([]);
	});

	it.each(['light', 'dark'] as const)(
		'has none without a roadmap, nor do the forms (%s)',
		async (theme) => {
			journey = await openJourney({ vault: { 'Diary.md': 'Nothing yet.\n' }, theme });
			const { page, pane } = journey;
			await pane.getByRole('heading', { name: 'No roadmap yet' }).waitFor();
			await journey.picture(`empty-${theme}`);
			expect(await faultsIn(PANE)).toEqual([]);
			await pane.getByRole('button', { name: 'Create a roadmap' }).click();
			await page.locator('.modal').getByLabel('Start', { exact: true }).fill('some day');
			await journey.picture(`create-roadmap-${theme}`);
			expect(await faultsIn('.mentorship-roadmap-form')).toEqual([]);
			await page.keyboard.press('Escape');
			await pane.getByRole('button', { name: 'Create the example' }).click();
			await page.locator('.modal input').fill('Diary.md');
			await journey.picture(`create-example-${theme}`);
			expect(await faultsIn('.mentorship-roadmap-form')).toEqual([]);
		},
	);
});
