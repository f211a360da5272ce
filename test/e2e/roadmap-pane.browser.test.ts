import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
	EXAMPLE,
	type Journey,
	ONE_NOTE,
	openJourney,
	readAs,
	ROADMAP,
	TALL,
} from './open-journey';

let journey: Journey;

afterEach(() => journey.close());

const PANES = `app.workspace.getLeavesOfType('mentorship-roadmap').length`;

/** Computations §4.12, in the words of the pane. */
const PLAN = [
	'Lead checkout latency project: On track · due 27 Nov 2026 · Activity 72 % · Outcome 48 % · Likely 23 Nov 2026, 4 days before due',
	'Charter agreed by three teams: Achieved 2 days early · 100 %',
	'First slice live behind a flag: Achieved 5 days late · 100 %',
	'Full rollout and handover: On track · due 27 Nov 2026 · Discovery · 17 %',
	'Present platform QBR: At risk · due 10 Dec 2026 · Activity 46 % · Outcome 25 % · Likely 2 Jan 2027, 23 days after due',
	'Present team metrics at the monthly ops review: Achieved on time · 100 %',
	'Dry-run the QBR with Priya and two stakeholders: At risk · due 23 Oct 2026 · Practice · 38 %',
	'Deliver the QBR: Upcoming · due 10 Dec 2026 · Discovery · 0 % · Blocked by Dry-run the QBR with Priya and two stakeholders',
	'Introduce lightweight RFC process: At risk · due 11 Dec 2026 · Activity 54 % · Outcome 38 % · Likely 21 Dec 2026, 10 days after due',
	'Map how changes flow today: Achieved 2 days early · 100 %',
	'Pilot the RFC template with two teams: Overdue by 3 days · due 9 Oct 2026 · Feedback · 63 %',
	'Adopt the RFC process in four teams: At risk · due 11 Dec 2026 · Discovery · 0 % · Blocked by Pilot the RFC template with two teams',
];

/** The rows as they are read, a line each; metrics have their own line in the pane and are left out. */
async function shownPlan({ pane }: Journey): Promise<readonly string[]> {
	const rows = await pane.getByRole('treeitem').allInnerTexts();
	return rows.map((row) => {
		const [title = '', ...rest] = readAs(row).split(' | ');
		const words = rest.join(' · ').replace(/(Activity|Outcome) · /g, '$1 ');
		return `${title}: ${words.replace(/ · [^·]*, from [^·]* · \d+ %$/, '')}`;
	});
}

describe('the roadmap pane', () => {
	it('opens once when the plugin is enabled, and shows where the example stands', async () => {
		journey = await openJourney({ height: TALL });
		const { page, pane } = journey;
		await pane.getByRole('tree').waitFor();
		expect(await page.locator('.mod-right-split .mentorship-roadmap').count()).toBe(1);
		expect(await journey.figures()).toEqual(['60 %', '38 %']);
		expect(await shownPlan(journey)).toEqual(PLAN);
		const status = await page.locator('.plugin-mentorship-roadmap').innerText();
		expect(readAs(status)).toBe('Check-in 19 Oct 2026 · 60 %');
	});

	it('shows the rhythm and the exchange with their figures', async () => {
		journey = await openJourney({ height: TALL });
		await journey.pane.getByRole('tree').waitFor();
		const textOf = async (heading: string): Promise<string> =>
			readAs(await journey.section(heading).innerText());

		const checkIns = await textOf('Check-ins');
		expect(checkIns).toContain('Next 19 Oct 2026, in 7 days, 4 days later than the rhythm asks');
		expect(checkIns).toContain('Kept 5 of 7 | 71 %');
		expect(checkIns).toContain('5 check-ins held, 4 h together. Revisit due 1 Jan 2027.');
		expect(checkIns).toMatch(/Share the talk on executive summaries \| Priya Raman.*18 days late/);

		const exchange = await textOf('Reciprocity');
		expect(exchange).toContain('A promise is late');
		expect(exchange).toContain('Jonas Weber gave 3, received 6');
		expect(exchange).toContain('By count | 33 % | By hours | ≈ 64 % | Incl. sessions | ≈ 50 %');
		expect(exchange).toContain('By recency | 33 %');
		expect(exchange).toContain(
			'Write the incident review guide for the platform wiki | 17 days late',
		);

		expect(await textOf('Competencies')).toContain('Rated again 4 of 5 | 36 %');
		expect(await textOf('Problems')).toContain('5 hints');
	});

	it('opens by ribbon, by command and from the status bar, and never a second time', async () => {
		journey = await openJourney({ height: TALL });
		const { page, pane } = journey;
		await pane.getByRole('tree').waitFor();
		for (const open of [
			() => page.locator('.side-dock-ribbon-action[aria-label="Open roadmap"]').click(),
			() => journey.command('open roadmap'),
			() => page.locator('.plugin-mentorship-roadmap button').click(),
		]) {
			await page.evaluate(`app.workspace.detachLeavesOfType('mentorship-roadmap')`);
			await pane.waitFor({ state: 'detached' });
			await open();
			await pane.getByRole('tree').waitFor();
			await open();
			expect(await page.evaluate(PANES)).toBe(1);
		}
	});

	it('stays closed after a start when it was closed', async () => {
		journey = await openJourney({ height: TALL });
		const { page, pane } = journey;
		await pane.getByRole('tree').waitFor();
		await page.evaluate(`app.workspace.detachLeavesOfType('mentorship-roadmap')`);
		await page.reload();
		await journey.ready();
		expect(await page.evaluate(PANES)).toBe(0);
	});

	it('shows a roadmap of one note', async () => {
		journey = await openJourney({ vault: ONE_NOTE, height: TALL });
		await journey.pane.getByRole('tree').waitFor();
		expect(await journey.figures()).toEqual(['75 %', '38 %']);
		expect(await shownPlan(journey)).toEqual([
			expect.stringMatching(/^Cut change lead time from 9 to 5 days .*: At risk · due 11 Dec 2026/),
			'Map how changes flow today: Achieved 2 days early · 100 %',
			'Pilot the RFC template with two teams: Overdue by 3 days · due 9 Oct 2026 · Feedback · 50 %',
		]);
	});

	it('switches between several roadmaps, in the pane and by command', async () => {
		const vault = mkdtempSync(path.join(tmpdir(), 'several-'));
		cpSync(EXAMPLE, vault, { recursive: true });
		cpSync(ONE_NOTE, path.join(vault, 'Small'), { recursive: true });
		journey = await openJourney({ vault });
		rmSync(vault, { recursive: true });
		const { page, pane } = journey;
		const choice = pane.getByLabel('Roadmap', { exact: true });
		await choice.waitFor();
		const shown = async (): Promise<string> => (await journey.figures()).join(' ');
		const other = (await choice.locator('option').allInnerTexts()).find(
			(name) => !ROADMAP.includes(name),
		);

		await choice.selectOption({ value: ROADMAP });
		await expect.poll(shown).toBe('60 % 38 %');
		await choice.selectOption({ label: other ?? '' });
		await expect.poll(shown).toBe('75 % 38 %');
		await journey.command('switch roadmap');
		await page.locator('.prompt-input').fill('staff engineer');
		await page.keyboard.press('Enter');
		await expect.poll(shown).toBe('60 % 38 %');
		expect(await choice.inputValue()).toBe(ROADMAP);
	});
});
