import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkbenchSettings } from '../workbench/drive';
import { choose, fill } from './gesture';
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

/** Every form of the pane: where it is, and what is answered before it is looked at. */
const FORMS: readonly (readonly [
	name: string,
	row: string | null,
	entry: string,
	answers: Readonly<Record<string, string>>,
])[] = [
	['capture', null, 'Capture', { What: 'Ask for the decision first' }],
	['feedback', null, 'Feedback', { What: 'say the ask first', Theme: 'concise-writing' }],
	['give', null, 'Give', { What: 'Capacity note', Kind: 'insight' }],
	['receive', null, 'Receive', { What: 'Read my charter', Kind: 'review' }],
	['new-objective', null, 'New objective', { Objective: 'Grow two seniors' }],
	['achieve', 'Full rollout', 'Mark achieved', { 'What worked?': 'one review a week' }],
	['new-step', 'Dry-run the QBR', 'New step', { Step: 'Ask for the room' }],
	['reschedule', 'Dry-run the QBR', 'Reschedule', { Due: 'end of Q4' }],
	['new-milestone', 'Lead checkout latency', 'New milestone', { Milestone: 'Budget kept' }],
	['measure', 'Present platform QBR', 'Log measurement', { Value: '4.3' }],
	['weight', 'Present platform QBR', 'Change weight', { Value: '4' }],
];

describe('what asks before it writes', () => {
	it.each(LOOKS)('has no accessibility fault ($name)', async ({ name, ...look }) => {
		journey = await openJourney({ ...look, open: ROADMAP });
		const { page, pane, row } = journey;
		await pane.getByRole('tree').waitFor();
		for (const [form, title, entry, answers] of FORMS) {
			if (title !== null) {
				await choose(row(title), entry);
			} else if (form === 'new-objective') {
				await pane.locator('.roadmap-actions').getByLabel('More actions').click();
				await page.locator('.menu-item', { hasText: entry }).click();
			} else {
				await pane.locator('.roadmap-actions').getByText(entry).click();
			}
			await fill(journey, answers);
			await journey.picture(`form-${form}-${name}`);
			expect(await faultsIn('.modal'), form).toEqual([]);
			await page.keyboard.press('Escape');
			await page.locator('.modal').waitFor({ state: 'detached' });
		}

		await choose(row('Dry-run the QBR'), 'Reschedule');
		await page.getByLabel('Due', { exact: true }).fill('some day');
		await page.getByText('This is no day.').waitFor();
		expect(await faultsIn('.modal')).toEqual([]);
		await page.keyboard.press('Escape');

		await choose(row('Dry-run the QBR'), 'Depends on');
		await page.locator('.prompt .suggestion-item').first().waitFor();
		await journey.picture(`picker-${name}`);
		expect(await faultsIn('.prompt')).toEqual([]);
		await page.keyboard.press('Escape');

		await row('Full rollout').locator('.roadmap-chevron').click();
		await row('Dry-run the QBR').locator('.roadmap-chevron').click();
		await row('Hand over').waitFor();
		await journey.picture(`steps-${name}`);
		expect(await faultsIn(PANE)).toEqual([]);
	});
});
