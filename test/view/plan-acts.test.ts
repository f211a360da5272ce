// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { notesOfVault } from '../notes-of-vault';
import { openNotes, type NotesPane } from './open-notes';
import { recordingHost } from './test-pane';
import { openPane } from './open-pane';
import { EXAMPLE_SNAPSHOT } from './example-snapshot';

const ROADMAP = 'Mentorship/Staff Engineer Roadmap.md';
const LATENCY = 'Lead checkout latency project';
const QBR = 'Present platform QBR';
const RFC = 'Introduce lightweight RFC process';

let pane: NotesPane;

afterEach(() => pane.unmount());

async function open(
	notes: Readonly<Record<string, string>> = notesOfVault('example'),
	state: Parameters<typeof openNotes>[1] = {},
): Promise<void> {
	pane = await openNotes(notes, state);
}

function row(title: string): HTMLElement {
	const rows = [...pane.element.querySelectorAll<HTMLElement>('[role="treeitem"]')];
	const found = rows.find((each) => each.querySelector('.roadmap-title')?.textContent === title);
	if (!found) throw new Error(`no row says "${title}"`);
	return found;
}

/** What the menu of a row offers. */
function offered(title: string): readonly string[] {
	row(title).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
	return pane.host.entries().map((entry) => entry.title);
}

function choose(title: string): void {
	const entry = pane.host.entries().find((each) => each.title === title);
	if (!entry) throw new Error(`the menu does not offer "${title}"`);
	entry.choose();
}

/** A roadmap in one note with these lines below its objective. */
function oneNote(fields: string, lines = ''): Readonly<Record<string, string>> {
	return {
		'Roadmap.md': `---\ntype: mentorship\n---\n## Objectives\n### Ship it\n${fields}\n${lines}\n`,
	};
}

const OPEN_MILESTONE = [
	'Mark achieved…',
	'New step…',
	'Reschedule…',
	'Depends on…',
	'Put on hold',
	'Drop',
];

describe('a milestone', () => {
	it('offers what can be done to it as it stands', async () => {
		await open(
			oneNote(
				'[due:: 2026-12-11]',
				'- [ ] Open 📅 2026-11-01\n- [ ] Undated #x\n- [x] Over ✅ 2026-09-01\n- [h] Resting\n- [-] Gone',
			),
			{ open: { dropped: true } },
		);
		expect(offered('Open')).toEqual(OPEN_MILESTONE);
		expect(offered('Undated')).toEqual(OPEN_MILESTONE.with(2, 'Set due date…'));
		expect(offered('Over')).toEqual(['Reopen']);
		expect(offered('Resting')).toEqual([
			'Mark achieved…',
			'New step…',
			'Set due date…',
			'Depends on…',
			'Resume',
			'Drop',
		]);
		expect(offered('Gone')).toEqual(['Resume']);
	});

	it('as a note offers no dependency, for which it has no notation', async () => {
		await open();
		expect(offered('Full rollout and handover')).toEqual(
			OPEN_MILESTONE.filter((title) => title !== 'Depends on…'),
		);
	});

	it('below an objective on hold is not put on hold once more', async () => {
		await open(oneNote('[status:: on-hold]', '- [ ] Below 📅 2026-11-01'), {
			open: { 'Roadmap.md#Ship it': true },
		});
		expect(offered('Below')).toEqual([
			'Mark achieved…',
			'New step…',
			'Reschedule…',
			'Depends on…',
			'Drop',
		]);
	});

	it('tells the app which one is meant, and with a new step its stage', async () => {
		await open();
		offered('Deliver the QBR');
		for (const { choose: act } of pane.host.entries()) act();
		const milestone = expect.objectContaining({
			record: expect.objectContaining({ id: 'qbr' }) as unknown,
		}) as unknown;
		expect(pane.host.acts).toEqual([
			{ kind: 'milestone', milestone, to: 'achieve' },
			{ kind: 'new-step', milestone, stage: 'discovery' },
			{ kind: 'milestone-due', milestone },
			{ kind: 'depends-on', milestone },
			{ kind: 'milestone', milestone, to: 'hold' },
			{ kind: 'milestone', milestone, to: 'drop' },
		]);
	});
});

describe('an objective', () => {
	const ALWAYS = ['New milestone…', 'Log measurement…', 'Reschedule…', 'Change weight…'];

	it('offers what can be done to it, and its way up or down where there is one', async () => {
		await open();
		expect(offered(LATENCY)).toEqual([...ALWAYS, 'Put on hold', 'Drop', 'Move down']);
		expect(offered(QBR)).toEqual([...ALWAYS, 'Put on hold', 'Drop', 'Move up', 'Move down']);
		expect(offered(RFC)).toEqual([...ALWAYS, 'Put on hold', 'Drop', 'Move up']);
	});

	it('on hold or dropped offers the way back', async () => {
		await open(oneNote('[status:: on-hold]'));
		expect(offered('Ship it')).toEqual([
			'New milestone…',
			'Log measurement…',
			'Set due date…',
			'Change weight…',
			'Resume',
			'Drop',
		]);
		pane.unmount();
		await open(oneNote('[status:: cancelled]'), { open: { dropped: true } });
		expect(offered('Ship it')).toEqual(['Resume']);
	});

	it('moves with Alt and an arrow while the tree shows them as listed', async () => {
		await open();
		row(QBR).focus();
		await pane.press('ArrowUp', { altKey: true });
		await pane.press('ArrowDown', { altKey: true });
		row(LATENCY).focus();
		await pane.press('ArrowUp', { altKey: true });
		expect(pane.host.acts).toMatchObject([
			{ kind: 'reorder', by: -1, objective: { record: { title: QBR } } },
			{ kind: 'reorder', by: 1, objective: { record: { title: QBR } } },
		]);
		pane.unmount();
		await open(notesOfVault('example'), { sort: 'due' });
		row(QBR).focus();
		await pane.press('ArrowUp', { altKey: true });
		expect(pane.host.acts).toEqual([]);
		expect(offered(QBR)).not.toContain('Move up');
	});

	it('keeps the focus when it has moved', async () => {
		await open();
		row(QBR).focus();
		pane.edit(ROADMAP, `- [[${LATENCY}]]\n- [[${QBR}]]`, `- [[${QBR}]]\n- [[${LATENCY}]]`);
		expect(pane.rows()[0]).toBe(QBR);
		expect(document.activeElement).toBe(row(QBR));
	});

	it('leaves Alt with an arrow to the app on any other row', async () => {
		await open();
		const event = new KeyboardEvent('keydown', {
			key: 'ArrowUp',
			altKey: true,
			bubbles: true,
			cancelable: true,
		});
		row('Deliver the QBR').dispatchEvent(event);
		expect(event.defaultPrevented).toBe(false);
	});

	it('asks for a new target once one is met, and not before', async () => {
		const metric = (value: string) =>
			`- lead time [baseline:: 9] [target:: 5] [unit:: days]\n\t- 2026-10-01: ${value}`;
		await open(oneNote('[due:: 2026-12-11]', metric('7')));
		expect(pane.text()).not.toContain('Target met');
		expect(offered('Ship it')).not.toContain('Set new target…');
		pane.edit('Roadmap.md', '2026-10-01: 7', '2026-10-01: 5');
		await pane.click('Target met: set a new one');
		offered('Ship it');
		choose('Set new target…');
		expect(pane.host.acts).toMatchObject([
			{ kind: 'new-target', objective: { record: { title: 'Ship it' } } },
			{ kind: 'new-target', objective: { record: { title: 'Ship it' } } },
		]);
	});
});

describe('the head of the pane', () => {
	it('captures, gives, receives and logs feedback', async () => {
		await open();
		for (const name of ['Capture', 'Give', 'Receive']) await pane.click(name);
		pane.element.querySelector<HTMLElement>('.roadmap-actions > :nth-child(4)')?.click();
		expect(pane.host.acts.map(({ kind }) => kind)).toEqual([
			'capture',
			'give',
			'receive',
			'feedback',
		]);
	});

	it('adds an objective, and undoes only where there is something to undo', async () => {
		await open();
		const more = () =>
			pane.element.querySelector<HTMLElement>('.roadmap-actions [aria-label="More actions"]');
		more()?.click();
		expect(pane.host.entries().map(({ title }) => title)).toEqual(['New objective…']);
		choose('New objective…');
		pane.element
			.querySelector<HTMLElement>('.roadmap-toolbar [aria-label="New objective"]')
			?.click();
		expect(pane.host.acts).toEqual([{ kind: 'new-objective' }, { kind: 'new-objective' }]);
	});

	it('names what undo would take back', () => {
		const host = recordingHost('reschedule milestone');
		const open = openPane(EXAMPLE_SNAPSHOT, {}, host);
		open.element
			.querySelector<HTMLElement>('.roadmap-actions [aria-label="More actions"]')
			?.click();
		expect(host.asked).toEqual(['menu of acts']);
		expect(host.entries().map(({ title }) => title)).toEqual([
			'New objective…',
			'Undo reschedule milestone',
		]);
		host.entries()[1]?.choose();
		expect(host.acts).toEqual([{ kind: 'undo' }]);
		open.unmount();
	});

	it('of a roadmap without objectives offers the first one', async () => {
		await open({ 'Roadmap.md': '---\ntype: mentorship\n---\n' });
		await pane.click('New objective');
		expect(pane.host.acts).toEqual([{ kind: 'new-objective' }]);
	});
});

describe('the ledger', () => {
	const GUIDE = 'Write the incident review guide for the platform wiki';

	function promise(words: string): HTMLElement {
		const lines = [...pane.element.querySelectorAll<HTMLElement>('.mod-ledger li')];
		const found = lines.find((line) => line.textContent.includes(words));
		if (!found) throw new Error(`no promise says "${words}"`);
		return found;
	}

	it('delivers a promise by its exact line, and offers the rest in a menu', async () => {
		await open();
		promise(GUIDE).querySelector('button')?.click();
		const [act] = pane.host.acts;
		expect(act).toMatchObject({ kind: 'promise', to: 'deliver', at: { path: ROADMAP } });
		const at = act?.kind === 'promise' ? act.at : null;
		expect(at?.text).toBe(pane.read(ROADMAP).split('\n')[(at?.line ?? 0) - 1]);
		expect(at?.text).toContain(GUIDE);
		promise(GUIDE).querySelector<HTMLElement>('[aria-label="More actions"]')?.click();
		expect(pane.host.entries().map(({ title }) => title)).toEqual(['Mark begun', 'Withdraw']);
		promise(GUIDE)
			.querySelector('a')
			?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(pane.host.entries().map(({ title }) => title)).toEqual([
			'Mark delivered',
			'Mark begun',
			'Withdraw',
		]);
	});

	it('speaks of what the other side promised as received', async () => {
		await open({
			'Roadmap.md':
				'---\ntype: mentorship\nmentor: "[[Priya]]"\n---\n## Received\n- [ ] Intro to Lena ➕ 2026-10-01\n- [/] Read the draft\n',
		});
		expect(promise('Intro').querySelector('button')?.textContent).toBe('Mark received');
		promise('Intro').querySelector<HTMLElement>('[aria-label="More actions"]')?.click();
		expect(pane.host.entries().map(({ title }) => title)).toEqual(['Mark begun', 'Decline']);
		promise('Read').querySelector<HTMLElement>('[aria-label="More actions"]')?.click();
		expect(pane.host.entries().map(({ title }) => title)).toEqual(['Decline']);
	});

	it('logs what was given or received, with an entry or without', async () => {
		await open({ 'Roadmap.md': '---\ntype: mentorship\n---\n' });
		await pane.click('Offer or log…');
		for (const { choose: act } of pane.host.entries()) act();
		expect(pane.host.acts).toEqual([{ kind: 'give' }, { kind: 'receive' }]);
	});
});

describe('an open action of a check-in', () => {
	it('is marked done by its exact line, and offers the rest in a menu', async () => {
		await open({
			'Roadmap.md':
				'---\ntype: mentorship\n---\n## Check-ins\n### 2026-10-01\n- [ ] Send the brief 📅 2026-10-05\n',
		});
		const line = pane.element.querySelector('.mod-cadence .roadmap-lines > li');
		expect(line?.textContent).toContain('7 days late');
		line?.querySelector('button')?.click();
		expect(pane.host.acts).toEqual([
			{
				kind: 'step',
				at: { path: 'Roadmap.md', line: 6, text: '- [ ] Send the brief 📅 2026-10-05' },
				to: 'done',
			},
		]);
		line?.querySelector<HTMLElement>('[aria-label="More actions"]')?.click();
		expect(pane.host.entries().map(({ title }) => title)).toEqual([
			'Start',
			'Cancel action',
			'Change due date…',
		]);
	});
});
