import { afterEach, describe, expect, it } from 'vitest';
import { runCli, runJson } from '../node/run-cli';
import { CHARTER, type Journey, openJourney, QBR, readAs, ROADMAP, TALL } from './open-journey';

let journey: Journey;

afterEach(() => journey.close());

/** Waits until the roadmap's two figures are these. */
const expectFigures = (activity: string, outcome = '38 %'): Promise<void> =>
	expect.poll(() => journey.figures()).toEqual([activity, outcome]);

/** Rows out of sight are not laid out, and have no text that a reader could see. */
const rowText = async (title: string): Promise<string> => {
	const row = journey.row(title);
	await row.scrollIntoViewIfNeeded();
	return readAs(await row.innerText());
};

describe('a change of the notes', () => {
	it('reaches the figures, whether made on disk or typed into an open editor', async () => {
		journey = await openJourney({ open: QBR });
		const { page } = journey;
		await expectFigures('60 %');
		journey.edit(QBR, '- [ ] Rated dry-run', '- [x] Rated dry-run');
		await expectFigures('62 %');
		expect(await rowText('Dry-run the QBR')).toContain('63 %');
		expect(await rowText('Present platform QBR')).toContain('Activity | 54 %');

		const line = page.locator('.cm-line', { hasText: 'Deck frozen a week ahead' });
		await line.click();
		await page.keyboard.press('Home');
		for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Delete');
		await page.keyboard.type('x');
		await expectFigures('64 %');
		expect(await rowText('Dry-run the QBR')).toMatch(/On track .* 88 %/);
		expect(await rowText('Lead checkout latency project')).toContain('Activity | 72 %');
		const status = await page.locator('.plugin-mentorship-roadmap').innerText();
		expect(readAs(status)).toBe('Check-in 19 Oct 2026 · 64 %');
		expect(journey.read(QBR)).toContain('- [x] Deck frozen a week ahead');
	});

	it('may be a note made, renamed or deleted', async () => {
		journey = await openJourney();
		const { page } = journey;
		await expectFigures('60 %');
		const objective = 'objective: "[[Lead checkout latency project]]"';
		journey.write(
			'Mentorship/Milestones/Look back.md',
			`---\ntype: milestone\n${objective}\ndue: 2026-12-01\n---\n- [ ] Ask\n`,
		);
		await journey.row('Look back').waitFor();
		await expectFigures('52 %');
		journey.remove('Mentorship/Milestones/Look back.md');
		await journey.row('Look back').waitFor({ state: 'detached' });
		await expectFigures('60 %');

		await page.evaluate(
			`app.fileManager.renameFile(app.vault.getFileByPath('${QBR}'), 'Platform review.md')`,
		);
		await journey.row('Platform review').waitFor();
		await journey.row('Present platform QBR').waitFor({ state: 'detached' });
		await expect.poll(() => journey.read(ROADMAP)).toContain('- [[Platform review]]');
		expect(await journey.pane.getByRole('treeitem').count()).toBe(12);
		await expectFigures('60 %');

		await page.evaluate(
			`app.fileManager.renameFile(app.vault.getFolderByPath('Mentorship'), 'Growth')`,
		);
		await expect
			.poll(async () => {
				await journey.row('Full rollout').locator('.roadmap-title').click();
				return (await journey.cursor()).path;
			})
			.toBe('Growth/Milestones/Full rollout and handover.md');
		await expectFigures('60 %');
	});

	it('that breaks the properties of a note is told with its line, and disturbs nothing else', async () => {
		journey = await openJourney({ height: TALL });
		await expectFigures('60 %');
		const plan = journey.pane.getByRole('treeitem');
		const others = (await plan.allInnerTexts()).filter((row) => !row.startsWith('Charter'));
		// The activity of its own objective, and so of the roadmap, is what has to change.
		const still = others.filter((row) => !row.startsWith('Lead'));
		journey.edit(CHARTER, 'due: 2026-08-14', 'due: [2026-08-14');
		const problems = journey.section('Problems');
		const told = problems.locator('li', { hasText: 'Error' });
		await told.first().waitFor();
		const { stdout } = runCli(['check', journey.vaultFolder]);
		const [, line = ''] = /^Mentorship.*:(\d+):\d+ +error/m.exec(stdout) ?? [];
		expect(line).not.toBe('');
		expect(readAs(await told.innerText())).toMatch(
			new RegExp(`Charter agreed by three teams, line ${line}$`),
		);
		await told.getByRole('link').click();
		await expect.poll(() => journey.cursor()).toEqual({ path: CHARTER, line: Number(line) });
		await journey.row('Charter').waitFor({ state: 'detached' });
		const left = await plan.allInnerTexts();
		expect(left.filter((row) => !row.startsWith('Lead'))).toEqual(still);
		expect(left).toHaveLength(others.length);

		journey.edit(CHARTER, 'due: [2026-08-14', 'due: 2026-08-14');
		await journey.row('Charter').waitFor();
		await told.waitFor({ state: 'detached' });
		await expectFigures('60 %');
	});
});

describe('a new day', () => {
	it('computes the figures again when the window is looked at again', async () => {
		journey = await openJourney();
		const { page } = journey;
		await expectFigures('60 %');
		await page.evaluate(`workbench.setDay('2026-10-13'); window.dispatchEvent(new Event('focus'))`);
		await expect.poll(() => rowText('Pilot the RFC')).toContain('Overdue by 4 days');
		await page.evaluate(`workbench.setDay('2026-10-24'); window.dispatchEvent(new Event('focus'))`);
		await expect.poll(() => rowText('Dry-run the QBR')).toContain('Overdue by 1 day');
		expect(await rowText('Pilot the RFC')).toContain('Overdue by 15 days');
		expect(readAs(await journey.pane.locator('header').innerText())).toContain('in 55 days');
	});
});

describe('a setting', () => {
	it('reads the notes anew, is kept in data.json, and counts on the command line too', async () => {
		journey = await openJourney();
		const { page, vaultFolder } = journey;
		await expectFigures('60 %');
		const data = '.obsidian/plugins/mentorship-roadmap/data.json';
		const control = (name: string) =>
			page.locator('.setting-item').filter({ has: page.getByText(name, { exact: true }) });

		await page.keyboard.press('Control+,');
		await control('Type property').locator('input').fill('kind');
		await page.keyboard.press('Tab');
		await journey.pane.getByRole('heading', { name: 'No roadmap yet' }).waitFor();
		await control('Type property').locator('input').fill('type');
		await page.keyboard.press('Tab');
		await expectFigures('60 %');
		await control('A started step counts').locator('input').fill('1');
		await expect.poll(() => rowText('Full rollout')).toContain('21 %');

		const stored = JSON.parse(journey.read(data)) as Record<string, unknown>;
		expect(stored).toMatchObject({ typeKey: 'type', startedCounts: 1 });
		const known = ['owner', 'templateFolder', 'ignoredFolders', 'typeKey', 'startedCounts'];
		expect(Object.keys(stored)).toEqual(
			expect.arrayContaining([...known, 'typeValues', 'tags', 'stages', 'headings', 'numbers']),
		);
		const { roadmaps } = runJson(['status', vaultFolder]) as {
			readonly roadmaps: readonly { readonly activity: number }[];
		};
		const activity = `${Math.round((roadmaps[0]?.activity ?? 0) * 100)} %`;
		expect((await journey.figures())[0]).toBe(activity);
	});

	it('changed by another device is taken over', async () => {
		journey = await openJourney();
		await expectFigures('60 %');
		const data = '.obsidian/plugins/mentorship-roadmap/data.json';
		journey.write(data, JSON.stringify({ stages: [{ id: 'discovery', name: 'Explore' }] }));
		await expect.poll(() => rowText('Full rollout')).toContain('Explore');
		journey.write(data, JSON.stringify({ ignoredFolders: ['Mentorship/Milestones'] }));
		await journey.row('Full rollout').waitFor({ state: 'detached' });
	});
});
