import { afterEach, describe, expect, it } from 'vitest';
import { type CursorPlace, type Journey, openJourney, QBR, readAs, ROADMAP } from './open-journey';

let journey: Journey;

afterEach(() => journey.close());

async function open(): Promise<Journey> {
	journey = await openJourney();
	await journey.pane.getByRole('tree').waitFor();
	return journey;
}

const expectCursor = (place: CursorPlace): Promise<void> =>
	expect.poll(() => journey.cursor()).toEqual(place);

/** The title of the row that has the focus, or what else has it. */
const focused = (): Promise<string> =>
	journey.page.evaluate(`
		document.activeElement.querySelector('.roadmap-title')?.textContent
			?? document.activeElement.textContent`);

const tabs = (): Promise<number> => journey.page.locator('.mod-root .workspace-tab-header').count();

const ROLLOUT = 'Mentorship/Milestones/Full rollout and handover.md';
const DRY_RUN: CursorPlace = { path: QBR, line: 27 };

describe('a line of the pane', () => {
	it('opens its note there: in the same tab, a new one, beside, or in a window', async () => {
		const { page, row } = await open();
		const title = row('Dry-run the QBR').locator('.roadmap-title');
		await title.click();
		await expectCursor(DRY_RUN);
		expect(await tabs()).toBe(1);
		await row('Charter agreed')
			.locator('.roadmap-title')
			.click({ modifiers: ['Control'] });
		await expectCursor({ path: 'Mentorship/Milestones/Charter agreed by three teams.md', line: 1 });
		expect(await tabs()).toBe(2);
		await title.click({ button: 'middle' });
		await expect.poll(tabs).toBe(3);
		await expectCursor(DRY_RUN);
		await title.click({ modifiers: ['Control', 'Alt'] });
		await page.locator('.mod-root .workspace-tabs').nth(1).waitFor();
		const popup = page.waitForEvent('popup');
		await title.click({ modifiers: ['Control', 'Alt', 'Shift'] });
		await (await popup).locator('.cm-line', { hasText: 'Dry-run the QBR' }).waitFor();
	});

	it('shows a preview with the Mod key, and the entries of a link in its menu', async () => {
		const { page, row } = await open();
		const title = row('Dry-run the QBR').locator('.roadmap-title');
		await page.keyboard.down('Control');
		await title.hover();
		const preview = page.locator('.hover-popover');
		await preview.getByText('Mock questions with Priya').waitFor();
		await page.keyboard.up('Control');
		await page.mouse.move(5, 5);
		await preview.waitFor({ state: 'detached' });

		await title.click({ button: 'right' });
		const menu = page.locator('.menu-item');
		expect(await menu.allInnerTexts()).toEqual([
			'Mark achieved…',
			'New step…',
			'Reschedule…',
			'Depends on…',
			'Put on hold',
			'Drop',
			'Open at this line',
			'Open in new tab',
			'Open to the right',
			'Open in new window',
		]);
		await menu.getByText('Open at this line').click();
		await expectCursor(DRY_RUN);

		await row('Deliver the QBR').focus();
		await page.keyboard.press('Shift+F10');
		await menu.getByText('Open in new tab').click();
		await expect.poll(tabs).toBe(2);
	});

	it('leads to the evidence of a step, and says so where there is none yet', async () => {
		const { page, row, pane } = await open();
		await row('Full rollout').locator('.roadmap-chevron').click();
		await row('Interview').getByRole('link', { name: 'Dana Okafor' }).click();
		await expectCursor({ path: 'People/Dana Okafor.md', line: 1 });
		journey.edit(ROLLOUT, '- [ ] Lead two ramp reviews', '- [ ] Write [[Ramp log#Week 1|the log]]');
		await pane.getByRole('link', { name: 'the log' }).click();
		await page.locator('.notice', { hasText: 'There is no note "Ramp log" yet.' }).waitFor();
		expect(await journey.cursor()).toMatchObject({ path: 'People/Dana Okafor.md' });

		await row('Interview').getByRole('button', { name: 'More actions' }).click();
		const menu = page.locator('.menu-item');
		expect((await menu.allInnerTexts()).slice(0, 4)).toEqual([
			'Mark done',
			'Start',
			'Cancel step',
			'Change due date…',
		]);
		await page.keyboard.press('Escape');
	});

	it('explains a figure by terms that lead to their places', async () => {
		const { pane, row } = await open();
		await pane.getByRole('button', { name: 'Why 60 %?' }).click();
		const why = pane.getByRole('group', { name: /^Activity: why 60 %/ });
		const terms = await why.locator('.roadmap-term').allInnerTexts();
		expect(terms.map(readAs)).toEqual([
			expect.stringMatching(/^Lead checkout latency project.*3.*72 %$/),
			expect.stringMatching(/^Present platform QBR.*2.*46 %$/),
			expect.stringMatching(/^Introduce lightweight RFC process.*2.*54 %$/),
		]);
		await why.getByText('Present platform QBR').click();
		await expectCursor({ path: QBR, line: 1 });

		await row('Dry-run the QBR').getByRole('button', { name: '38 %' }).click();
		const steps = row('Dry-run the QBR').locator('.roadmap-term');
		await steps.getByText('Full rehearsal').click();
		await expectCursor({ path: QBR, line: 30 });
	});

	it('that tells of a problem opens its place', async () => {
		const { section } = await open();
		const lines = section('Problems').locator('li');
		expect(await lines.count()).toBe(5);
		for (const line of await lines.all()) {
			const place = (await line.locator('.roadmap-quiet').innerText()).replace(/^Hint/, '');
			await line.getByRole('link').click();
			await expect
				.poll(async () => {
					const cursor = await journey.cursor();
					return `${cursor.path.replace(/^.*\/|\.md$/g, '')}, line ${cursor.line}`;
				})
				.toBe(place);
		}
	});
});

describe('the keyboard', () => {
	it('walks the plan as a tree, and opens a line', async () => {
		const { page, row, pane } = await open();
		await row('Lead checkout').focus();
		const press = async (keys: string): Promise<string> => {
			for (const key of keys.split(' ')) await page.keyboard.press(key);
			return focused();
		};
		expect(await press('ArrowDown ArrowDown')).toBe('First slice live behind a flag');
		expect(await press('ArrowUp')).toBe('Charter agreed by three teams');
		expect(await press('End')).toBe('Adopt the RFC process in four teams');
		expect(await press('Home')).toBe('Lead checkout latency project');
		expect(await press('ArrowRight')).toBe('Charter agreed by three teams');
		expect(await press('ArrowLeft')).toBe('Lead checkout latency project');
		expect(await press('ArrowLeft')).toBe('Lead checkout latency project');
		expect(await row('Lead checkout').getAttribute('aria-expanded')).toBe('false');
		expect(await press('ArrowDown')).toBe('Present platform QBR');
		expect(await press('d e l')).toBe('Deliver the QBR');
		expect(await pane.locator('[role="treeitem"][tabindex="0"]').count()).toBe(1);
		await page.keyboard.press('Enter');
		await expectCursor({ path: QBR, line: 33 });
		await row('Dry-run').focus();
		await page.keyboard.press('Control+Enter');
		await expect.poll(tabs).toBe(2);
		await expectCursor(DRY_RUN);
	});

	it('keeps its place when the figures change under it', async () => {
		const { page, row, edit } = await open();
		await row('Deliver the QBR').focus();
		edit(QBR, '- [ ] Rated dry-run', '- [x] Rated dry-run');
		await expect.poll(() => journey.figures()).toEqual(['62 %', '38 %']);
		expect(await focused()).toBe('Deliver the QBR');
		await page.keyboard.press('ArrowUp');
		expect(await focused()).toBe('Dry-run the QBR with Priya and two stakeholders');
	});

	it('is led to the problems by their command, wherever they are', async () => {
		const { page, section } = await open();
		const heading = section('Problems').getByRole('button', { name: 'Problems' });
		await heading.click();
		expect(await heading.getAttribute('aria-expanded')).toBe('false');
		for (const ready of [
			async () => section('Check-ins').getByRole('button', { name: 'Check-ins' }).focus(),
			async () => page.evaluate(`app.workspace.detachLeavesOfType('mentorship-roadmap')`),
		]) {
			await ready();
			await journey.command('show problems');
			await expect.poll(focused).toContain('Problems');
			expect(await heading.getAttribute('aria-expanded')).toBe('true');
			expect(await section('Problems').getByRole('link').first().isVisible()).toBe(true);
			// Only the pane has scrolled, not the app around it.
			expect(await page.evaluate('document.scrollingElement.scrollTop')).toBe(0);
		}
	});
});

describe('what was chosen in the pane', () => {
	it('is found again after a reload', async () => {
		const { page, pane, row } = await open();
		await row('Present platform QBR').locator('.roadmap-chevron').click();
		await pane.getByLabel('Sort by').selectOption('State');
		await pane.getByLabel('Filter').selectOption('Needs attention');
		await pane.getByRole('button', { name: 'Why 38 %?' }).click();
		await pane.getByRole('button', { name: 'Resources' }).click();
		const shown = async (): Promise<readonly string[]> =>
			(await pane.locator('.roadmap-title').allTextContents()).map(readAs);
		const before = await shown();
		expect(before).not.toContain('Charter agreed by three teams');
		expect(before).toContain('Pilot the RFC template with two teams');

		await page.reload();
		await journey.ready();
		await pane.getByRole('tree').waitFor();
		expect(await shown()).toEqual(before);
		expect(await row('Present platform QBR').getAttribute('aria-expanded')).toBe('false');
		expect(await pane.getByRole('group', { name: /^Outcome: why 38 %/ }).isVisible()).toBe(true);
		expect(await pane.getByText('with takeaways').count()).toBe(0);

		await pane.getByLabel('Filter').selectOption('This month');
		await expect.poll(shown).not.toEqual(before);
		await pane.getByLabel('Filter').selectOption('All');
		await pane.getByRole('button', { name: 'Expand all' }).click();
		expect(await shown()).toHaveLength(12);
		await pane.getByRole('button', { name: 'Collapse all' }).click();
		expect(await shown()).toHaveLength(3);
		await pane.getByRole('heading', { name: 'Staff Engineer Roadmap' }).getByRole('link').click();
		await expectCursor({ path: ROADMAP, line: 1 });
	});
});
