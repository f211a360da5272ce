// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { notesOfVault } from '../notes-of-vault';
import { openNotes, type NotesPane } from './open-notes';

const QBR = 'Mentorship/Objectives/Present platform QBR.md';
const ROLLOUT = 'Mentorship/Milestones/Full rollout and handover.md';
const DRY_RUN = `${QBR}>${QBR}#dryrun`;
const HANDOVER = `Mentorship/Objectives/Lead checkout latency project.md>${ROLLOUT}#Full rollout and handover`;

let pane: NotesPane;

afterEach(() => pane.unmount());

async function open(
	milestone = DRY_RUN,
	notes: Readonly<Record<string, string>> = notesOfVault('example'),
): Promise<void> {
	pane = await openNotes(notes, { open: { [milestone]: true } });
}

/** The one row with this title. */
function row(title: string): HTMLElement {
	const rows = [...pane.element.querySelectorAll<HTMLElement>('[role="treeitem"]')];
	const found = rows.filter((each) => wordsOf(each.querySelector('.roadmap-title')) === title);
	if (found.length !== 1) throw new Error(`${found.length} rows say "${title}"`);
	return found[0] as HTMLElement;
}

function wordsOf(element: Element | null): string {
	return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Titles of the rows below the row of a title, with their levels. */
function below(title: string): readonly string[] {
	const rows = [...pane.element.querySelectorAll<HTMLElement>('[role="treeitem"]')];
	const level = (each: HTMLElement) => Number(each.getAttribute('aria-level'));
	const at = rows.indexOf(row(title));
	const end = rows.findIndex(
		(each, index) => index > at && level(each) <= level(rows[at] as HTMLElement),
	);
	return rows
		.slice(at + 1, end < 0 ? undefined : end)
		.map(
			(each) =>
				'  '.repeat(level(each) - level(rows[at] as HTMLElement) - 1) +
				wordsOf(each.querySelector('.roadmap-title')),
		);
}

const DRY_RUN_TITLE = 'Dry-run the QBR with Priya and two stakeholders';
const REHEARSAL = 'Full rehearsal with Marco Silva';

describe('the steps of a milestone', () => {
	it('stand by stage in the order of the stages, each with a place to add one', async () => {
		await open();
		expect(below(DRY_RUN_TITLE)).toEqual([
			'Discovery',
			'  Storyline agreed with Lena Fischer',
			'  Add step',
			'Practice',
			'  Mock questions with Priya',
			`  ${REHEARSAL}`,
			'  Add step',
			'Feedback',
			'  Rated dry-run',
			'  Add step',
			'Mastery',
			'  Deck frozen a week ahead',
			'  Add step',
		]);
		expect(wordsOf(row('Practice'))).toBe('Practice, current stage1 of 2');
		expect(row('Practice').getAttribute('aria-current')).toBe('step');
		expect(row('Feedback').hasAttribute('aria-current')).toBe(false);
	});

	it('are not drawn while it is collapsed', async () => {
		pane = await openNotes(notesOfVault('example'));
		expect(row(DRY_RUN_TITLE).getAttribute('aria-expanded')).toBe('false');
		expect(pane.rows()).not.toContain('Practice');
		pane.element.querySelector<HTMLElement>('[aria-label="Expand all"]')?.click();
		expect(pane.rows()).not.toContain('Practice');
	});

	it('stand alone where no stage is used, nested ones below theirs', async () => {
		await open(
			'Roadmap.md#Ship it>Roadmap.md#First slice',
			oneNote('- [ ] First slice 📅 2026-11-01\n\t- [ ] Plan\n\t\t- [x] Sketch\n\t- [ ] Build'),
		);
		expect(below('First slice')).toEqual(['Plan', '  Sketch', 'Build', 'Add step']);
	});

	it('offer all stages to a milestone without any, and nothing to an achieved one', async () => {
		await open(
			'Roadmap.md#Ship it>Roadmap.md#Bare',
			oneNote('- [ ] Bare 📅 2026-11-01\n- [x] Over 📅 2026-09-01 ✅ 2026-09-01'),
		);
		expect(below('Bare').filter((title) => !title.includes('Add step'))).toEqual([
			'Discovery',
			'Practice',
			'Feedback',
			'Mastery',
		]);
		expect(row('Over').hasAttribute('aria-expanded')).toBe(false);
	});

	it('tell a screen reader their state, and everybody their days', async () => {
		await open(HANDOVER);
		const checked = (title: string) => row(title).getAttribute('aria-checked');
		expect(checked('List what each team must own after handover')).toBe('true');
		expect(checked('Plan the ramp from 5 % to 100 %')).toBe('mixed');
		expect(checked('Lead two ramp reviews')).toBe('false');
		expect(wordsOf(row('Plan the ramp from 5 % to 100 %'))).toContain('Starteddue 23 Oct 2026');
		expect(wordsOf(row('List what each team must own after handover'))).toContain(
			'done 8 Oct 2026',
		);
	});

	it('say how late they are', async () => {
		await open(
			'Roadmap.md#Ship it>Roadmap.md#First slice',
			oneNote('- [ ] First slice 📅 2026-11-01\n\t- [ ] Plan 📅 2026-10-09'),
		);
		expect(wordsOf(row('Plan'))).toContain('due 9 Oct 2026, 3 days late');
	});

	it('show their evidence as links that open', async () => {
		await open(HANDOVER);
		await pane.click('Dana Okafor');
		expect(pane.host.asked).toEqual([`open [[Dana Okafor]] of ${ROLLOUT}`]);
	});
});

describe('a step', () => {
	it('is ticked with the space bar by its exact line, and unticked again', async () => {
		await open();
		row(REHEARSAL).focus();
		await pane.press(' ');
		row('Mock questions with Priya').focus();
		await pane.press(' ');
		expect(pane.host.acts).toEqual([
			{
				kind: 'step',
				at: {
					path: QBR,
					line: 30,
					text: '\t- [ ] Full rehearsal with [[Marco Silva]] #stage/practice',
				},
				to: 'done',
			},
			{
				kind: 'step',
				at: {
					path: QBR,
					line: 29,
					text: '\t- [x] Mock questions with Priya #stage/practice ✅ 2026-10-01',
				},
				to: 'reopen',
			},
		]);
	});

	it('is ticked with its box, which stays as it was until the note has changed', async () => {
		await open();
		const box = row(REHEARSAL).querySelector('input');
		box?.click();
		expect(pane.host.acts).toMatchObject([{ kind: 'step', to: 'done' }]);
		expect(box?.checked).toBe(false);
		pane.edit(QBR, '- [ ] Full rehearsal', '- [x] Full rehearsal');
		expect(box?.checked).toBe(true);
		expect(box?.isConnected).toBe(true);
	});

	it('keeps the focus when it was ticked, and when it has moved to another stage', async () => {
		await open();
		row(REHEARSAL).focus();
		pane.edit(QBR, '- [ ] Full rehearsal', '- [x] Full rehearsal');
		expect(document.activeElement).toBe(row(REHEARSAL));
		pane.edit(QBR, 'Silva]] #stage/practice', 'Silva]] #stage/mastery');
		expect(document.activeElement).toBe(row(REHEARSAL));
		expect(below('Mastery')).toContain(REHEARSAL);
		pane.edit(QBR, '## Milestones\n', '## Milestones\n\n\n');
		expect(document.activeElement).toBe(row(REHEARSAL));
	});

	it('opens its line with Enter, and its menu with either key or the button', async () => {
		await open();
		row(REHEARSAL).focus();
		await pane.press('Enter');
		await pane.press('ContextMenu');
		const menu = pane.host.entries().map(({ title }) => title);
		row(REHEARSAL).querySelector<HTMLElement>('[aria-label="More actions"]')?.click();
		expect(pane.host.asked).toEqual([`open ${QBR}:30`, `menu ${QBR}:30`, `menu ${QBR}:30`]);
		expect(pane.host.entries().map(({ title }) => title)).toEqual(menu);
		expect(menu).toEqual([
			'Mark done',
			'Start',
			'Cancel step',
			'Set due date…',
			'Move to Discovery',
			'Move to Feedback',
			'Move to Mastery',
		]);
		pane.host.entries()[5]?.choose();
		expect(pane.host.acts).toMatchObject([
			{ kind: 'step-stage', stage: 'feedback', at: { line: 30 } },
		]);
	});

	it('offers only what makes sense as it stands', async () => {
		await open(
			'Roadmap.md#Ship it>Roadmap.md#First slice',
			oneNote(
				'- [ ] First slice\n\t- [/] Begun 📅 2026-11-01\n\t\t- [ ] Below\n\t- [x] Over\n\t- [-] Dropped',
			),
		);
		const offered = (title: string) => {
			row(title).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
			return pane.host.entries().map((entry) => entry.title);
		};
		const moves = ['Move to Discovery', 'Move to Practice', 'Move to Feedback', 'Move to Mastery'];
		const change = 'Change due date…';
		expect(offered('Begun')).toEqual([
			'Mark done',
			'Set back to open',
			'Cancel step',
			change,
			...moves,
		]);
		expect(offered('Below')).toEqual(['Mark done', 'Start', 'Cancel step', 'Set due date…']);
		expect(offered('Over')).toEqual(['Set back to open', ...moves]);
		expect(offered('Dropped')).toEqual(['Set back to open', ...moves]);
	});

	it('is found by typing, but for the rows that only add one', async () => {
		await open();
		row('Practice').focus();
		await pane.press('f');
		expect(pane.focused()).toBe(REHEARSAL);
		pane.unmount();
		await open();
		row('Practice').focus();
		await pane.press('a');
		expect(pane.focused()).toBe('Adopt the RFC process in four teams');
	});

	it('can be added to a stage, by key and pointer', async () => {
		await open();
		row('Practice').focus();
		await pane.press('ArrowRight');
		await pane.press('ArrowDown');
		await pane.press('ArrowDown');
		expect(pane.focused()).toBe('Add step');
		await pane.press('Enter');
		await pane.press(' ');
		(document.activeElement as HTMLElement).querySelector('button')?.click();
		expect(pane.host.acts).toHaveLength(3);
		expect(new Set(pane.host.acts.map((act) => JSON.stringify(act))).size).toBe(1);
		expect(pane.host.acts[0]).toMatchObject({
			kind: 'new-step',
			stage: 'practice',
			milestone: { record: { id: 'dryrun' } },
		});
	});
});

describe('a stage that was passed', () => {
	it('offers the next, and leads to its first step', async () => {
		await open();
		pane.edit(QBR, '- [ ] Full rehearsal', '- [x] Full rehearsal');
		const offer = row('Practice is done. Next: Feedback');
		offer.focus();
		await pane.press('Enter');
		expect(pane.focused()).toBe('Rated dry-run');
		expect(row('Feedback').getAttribute('aria-current')).toBe('step');
		pane.edit(QBR, '- [ ] Rated dry-run', '- [/] Rated dry-run');
		expect(pane.rows()).not.toContain('Practice is done. Next: Feedback');
	});

	it('leads there too when the next stage is closed', async () => {
		await open();
		pane.edit(QBR, '- [ ] Full rehearsal', '- [x] Full rehearsal');
		row('Feedback').focus();
		await pane.press(' ');
		expect(pane.rows()).not.toContain('Rated dry-run');
		row('Practice is done. Next: Feedback').focus();
		await pane.press(' ');
		expect(pane.focused()).toBe('Rated dry-run');
	});

	it('asks for a step where the next has none', async () => {
		await open(
			'Roadmap.md#Ship it>Roadmap.md#First slice',
			oneNote('- [ ] First slice\n\t- [x] Look #stage/discovery'),
		);
		await pane.click('Discovery is done. Next: Practice');
		expect(pane.host.acts).toMatchObject([{ kind: 'new-step', stage: 'practice' }]);
	});

	it('and was the last asks to close the milestone', async () => {
		await open(
			'Roadmap.md#Ship it>Roadmap.md#First slice',
			oneNote('- [ ] First slice\n\t- [x] Alone #stage/mastery'),
		);
		await pane.click('Mastery is done. Mark the milestone achieved');
		expect(pane.host.acts).toMatchObject([{ kind: 'milestone', to: 'achieve' }]);
	});
});

function oneNote(milestones: string): Readonly<Record<string, string>> {
	return {
		'Roadmap.md': `---\ntype: mentorship\n---\n## Objectives\n### Ship it\n[due:: 2026-12-11]\n${milestones}\n`,
	};
}
