import { afterEach, describe, expect, it } from 'vitest';
import { answer, choose, expectGesture, expectRow, fill, notesIn, press } from './gesture';
import { EXAMPLE, type Journey, openJourney, QBR, ROADMAP, TALL } from './open-journey';

const ROLLOUT = 'Mentorship/Milestones/Full rollout and handover.md';
const RAMPS = '- [ ] Lead two ramp reviews 📅 2026-11-06';
const TICKED = '- [x] Lead two ramp reviews 📅 2026-11-06 ✅ 2026-10-12';

let journey: Journey;

afterEach(() => journey.close());

async function open(settings: Parameters<typeof openJourney>[0] = {}): Promise<Journey> {
	journey = await openJourney({ height: TALL, ...settings });
	await journey.row('Full rollout').locator('.roadmap-chevron').click();
	return journey;
}

describe('a note that is open in an editor', () => {
	it('is changed there, with what is typed and not saved yet, and the cursor stays', async () => {
		const { page, row } = await open({ open: ROLLOUT });
		const before = journey.read(ROLLOUT);
		const editor = 'app.workspace.activeEditor.editor';
		await page.evaluate(`${editor}.focus(); ${editor}.setCursor({ line: 6, ch: 10 })`);
		await page.keyboard.type('very clear ');
		const typed = before.replace('Observable', 'Observablevery clear ');
		expect(await page.evaluate(`${editor}.getValue()`)).toBe(typed);
		await row('Lead two ramp').locator('.roadmap-box').click();
		await expect.poll(() => journey.read(ROLLOUT)).toBe(typed.replace(RAMPS, TICKED));
		expect(await page.evaluate(`${editor}.getValue()`)).toBe(typed.replace(RAMPS, TICKED));
		expect(await page.evaluate(`${editor}.getCursor()`)).toMatchObject({ line: 6, ch: 21 });
		await expectRow(journey, 'Lead two ramp', 'done 12 Oct 2026');

		await journey.command('undo last roadmap change');
		await expect.poll(() => journey.read(ROLLOUT)).toBe(typed);
		expect(await page.evaluate(`${editor}.getValue()`)).toBe(typed);
		// the editor's own undo leads back to what was there before the typing
		await expect.poll(() => page.evaluate(`(${editor}.undo(), ${editor}.getValue())`)).toBe(before);
	});
});

describe('a note that changes between the look and the deed', () => {
	it('is changed where the line stands now', async () => {
		const { page, row } = await open();
		await choose(row('Lead two ramp'), 'Change due date');
		journey.edit(ROLLOUT, '## Discovery\n', '## Discovery\n- [ ] Ask the pilots\n');
		await row('Ask the pilots').waitFor();
		await answer(journey, { Due: '2026-11-20' });
		await expect
			.poll(() => journey.read(ROLLOUT))
			.toContain('Lead two ramp reviews 📅 2026-11-20\n');
		await page.locator('.modal').waitFor({ state: 'detached' });
	});

	it('is refused with place and reason in the form, and nothing is written', async () => {
		const { page, row } = await open();
		await choose(row('Lead two ramp'), 'Change due date');
		await fill(journey, { Due: '2026-11-20' });
		journey.edit(ROLLOUT, 'Lead two ramp reviews', 'Lead three ramp reviews');
		await row('Lead three').waitFor();
		const before = notesIn(journey.vaultFolder);
		await page.keyboard.press('Enter');
		const told = page.locator('.mentorship-roadmap-form-foot [role=alert]');
		await expect
			.poll(() => told.innerText())
			.toBe(
				`${ROLLOUT}:14 — This line is no longer as it was shown; look at it again, ` +
					'then repeat the change. Nothing was written.',
			);
		expect(notesIn(journey.vaultFolder)).toEqual(before);
		expect(await page.getByLabel('Due', { exact: true }).inputValue()).toBe('2026-11-20');
	});

	it('is refused by a notice where nothing was asked, also when it is gone', async () => {
		const { page, row } = await open();
		const menu = row('Lead two ramp').getByRole('button', { name: 'More actions' });
		await row('Lead two ramp').hover();
		await menu.click();
		journey.edit(ROLLOUT, `${RAMPS}\n`, '');
		await row('Lead two ramp').waitFor({ state: 'detached' });
		const before = notesIn(journey.vaultFolder);
		await page.locator('.menu-item', { hasText: 'Mark done' }).click();
		await page.locator('.notice', { hasText: `${ROLLOUT}:14 — ` }).waitFor();

		await row('Full rollout').hover();
		await row('Full rollout').getByRole('button', { name: 'More actions' }).click();
		journey.remove(ROLLOUT);
		await row('Full rollout').waitFor({ state: 'detached' });
		await page.locator('.menu-item', { hasText: 'Put on hold' }).click();
		await page.locator('.notice', { hasText: `${ROLLOUT} — The note is not there` }).waitFor();
		const { [ROLLOUT]: gone, ...others } = before;
		expect(gone).toBeDefined();
		expect(notesIn(journey.vaultFolder)).toEqual(others);
	});

	it('is not undone over a later change, which is named', async () => {
		const { page } = await open();
		await press(journey, 'Lead two ramp', 'Space');
		await expect.poll(() => journey.read(ROLLOUT)).toContain(TICKED);
		journey.edit(ROLLOUT, 'Observable sign', 'Sign');
		const before = notesIn(journey.vaultFolder);
		await journey.command('undo last roadmap change');
		await page.locator('.notice', { hasText: `${ROLLOUT} — The note has changed since` }).waitFor();
		expect(notesIn(journey.vaultFolder)).toEqual(before);
	});
});

describe('a form', () => {
	it('tells errors beside the field, writes by Enter, and Escape leaves it', async () => {
		const { page, row } = await open();
		const focused = (): Promise<string> =>
			page.evaluate(
				'document.activeElement.closest("[role=treeitem]")?.querySelector(".roadmap-title").textContent ?? ""',
			);
		const before = notesIn(journey.vaultFolder);
		await press(journey, 'Full rollout', 'Shift+F10');
		await page.locator('.menu-item', { hasText: 'Reschedule' }).click();
		const due = page.getByLabel('Due', { exact: true });
		expect(await due.evaluate((field) => field === document.activeElement)).toBe(true);
		await due.fill('some day');
		const item = page.locator('.mentorship-roadmap-form .setting-item').filter({ has: due });
		await item.getByText('This is no day.').waitFor();
		expect(await due.getAttribute('aria-invalid')).toBe('true');
		const button = page.locator('.modal').getByRole('button', { name: 'Reschedule' });
		expect(await button.isDisabled()).toBe(true);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		await page.locator('.modal').waitFor({ state: 'detached' });
		await expect.poll(focused).toBe('Full rollout and handover');
		expect(notesIn(journey.vaultFolder)).toEqual(before);

		await page.keyboard.press('Shift+F10');
		await page.locator('.menu-item', { hasText: 'Reschedule' }).click();
		await answer(journey, { Due: '2026-12-04' });
		await expect.poll(() => journey.read(ROLLOUT)).toContain('due: 2026-12-04\n');
		await page.locator('.modal').waitFor({ state: 'detached' });
		await expect.poll(focused).toBe('Full rollout and handover');
		await expectRow(journey, 'Full rollout', 'due 4 Dec 2026');
		expect(await row('Full rollout').getAttribute('aria-expanded')).toBe('true');
	});
});

describe('a vault with the line endings of Windows', () => {
	const windows = Object.fromEntries(
		Object.entries(notesIn(EXAMPLE)).map(([note, text]) => [note, text.replaceAll('\n', '\r\n')]),
	);

	it('keeps them, in lines that were there and in new ones', async () => {
		await open({ vault: windows });
		await expectGesture(journey, {
			act: () => press(journey, 'Lead two ramp', 'Space'),
			writes: { [ROLLOUT]: [[RAMPS, TICKED]] },
			shows: () => expectRow(journey, 'Lead two ramp', 'done 12 Oct 2026'),
		});
		const review = '- [ ] Review the ramp with Priya and both leads 📅 2026-11-13\n';
		await expectGesture(journey, {
			act: () => choose(journey.row('Lead two ramp'), 'Move to Feedback'),
			writes: {
				[ROLLOUT]: [
					[`${RAMPS}\n`, ''],
					[review, `${review}${RAMPS}\n`],
				],
			},
		});
		const rated = '\t- 2026-08-28: 3.6\n';
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Deliver the QBR'), 'Reschedule');
				await answer(journey, { Due: '2026-12-17', Reason: 'the directors moved it' });
			},
			writes: {
				[QBR]: [
					['⛔ dryrun 📅 2026-12-10', '⛔ dryrun 📅 2026-12-17'],
					[
						rated,
						`${rated}\n## Changes\n- 2026-10-12: Deliver the QBR: due 2026-12-10 → 2026-12-17 ` +
							'(the directors moved it)\n',
					],
				],
			},
		});
		await expectGesture(journey, {
			act: () => press(journey, 'Present platform QBR', 'Alt+ArrowUp'),
			writes: {
				[ROADMAP]: [
					[
						'- [[Lead checkout latency project]]\n- [[Present platform QBR]]\n',
						'- [[Present platform QBR]]\n- [[Lead checkout latency project]]\n',
					],
				],
			},
		});
		const calendar = '[supports:: [[Lead checkout latency project]]] ⏳ 2026-10-24\n';
		await expectGesture(journey, {
			act: async () => {
				await journey.command('capture lesson');
				await answer(journey, { What: 'Windows keeps its lines' });
			},
			writes: {
				[ROADMAP]: [[calendar, `${calendar}\n## Lessons\n- 2026-10-12: Windows keeps its lines\n`]],
			},
		});
	});
});
