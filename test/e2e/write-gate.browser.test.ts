import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notesIn, press } from './gesture';
import { type Journey, openJourney, TALL } from './open-journey';

const ROLLOUT = 'Mentorship/Milestones/Full rollout and handover.md';
const RAMPS = '- [ ] Lead two ramp reviews 📅 2026-11-06';
const DONE = '- [x] Lead two ramp reviews 📅 2026-11-06 ✅ 2026-10-12';

let journey: Journey;
let before: Readonly<Record<string, string>>;

beforeEach(async () => {
	journey = await openJourney({ height: TALL });
	await journey.row('Full rollout').locator('.roadmap-chevron').click();
	before = notesIn(journey.vaultFolder);
});

afterEach(() => journey.close());

const tick = (): Promise<void> => press(journey, 'Lead two ramp', 'Space');

/** Opens the note in a tab of its own, the cursor in its text. */
async function openNote(mode: 'source' | 'preview'): Promise<void> {
	await journey.page.evaluate(`(async () => {
		const file = app.vault.getFileByPath(${JSON.stringify(ROLLOUT)});
		const leaf = app.workspace.getLeaf('tab');
		await leaf.openFile(file, { state: { mode: '${mode}' } });
		leaf.view.setMode('${mode}');
		leaf.view.editor.setCursor({ line: 2, ch: 3 });
		window.opened = leaf.view;
	})()`);
}

const inEditor = (): Promise<string> => journey.page.evaluate<string>('opened.editor.getValue()');

function withTick(): Readonly<Record<string, string>> {
	return { ...before, [ROLLOUT]: (before[ROLLOUT] ?? '').replace(RAMPS, DONE) };
}

async function expectVault(notes: Readonly<Record<string, string>>): Promise<void> {
	await expect.poll(() => notesIn(journey.vaultFolder)).toEqual(notes);
}

describe('a note that is open in an editor', () => {
	it('is changed there, saved at once, and keeps cursor and undo', async () => {
		await openNote('source');
		await tick();
		await expectVault(withTick());
		expect(await inEditor()).toBe(withTick()[ROLLOUT]);
		expect(await journey.page.evaluate('opened.editor.getCursor()')).toEqual({ line: 2, ch: 3 });
		await journey.page.evaluate('opened.editor.undo()');
		expect(await inEditor()).toBe(before[ROLLOUT]);
	});

	it('is taken back there, too', async () => {
		await openNote('source');
		await tick();
		await expectVault(withTick());
		await journey.command('undo last roadmap change');
		await expectVault(before);
		expect(await inEditor()).toBe(before[ROLLOUT]);
	});

	it('keeps what is typed in the same moment; in the line itself that is a doubt', async () => {
		await openNote('source');
		await journey.page.evaluate(`opened.editor.replaceRange('typed\\n', {
			line: opened.editor.lastLine(), ch: 0,
		})`);
		await tick();
		await expect.poll(() => journey.read(ROLLOUT)).toContain(DONE);
		expect(journey.read(ROLLOUT)).toContain('typed');
		await journey.page.evaluate(`(() => {
			const { editor } = opened;
			const line = editor.getValue().split('\\n').findIndex((text) => text.includes('ramp reviews'));
			editor.setLine(line, '- [ ] Lead three ramp reviews');
		})()`);
		await tick();
		await expect.poll(async () => (await journey.notices()).join()).toContain(`${ROLLOUT}:`);
		expect((await journey.notices()).join()).toContain('Nothing was written.');
		await expect.poll(() => journey.read(ROLLOUT)).toContain('- [ ] Lead three ramp reviews\n');
	});
});

it('a note that is only read is changed on disk, and the page follows', async () => {
	await openNote('preview');
	await tick();
	await expectVault(withTick());
	await expect.poll(inEditor).toBe(withTick()[ROLLOUT]);
	await journey.command('undo last roadmap change');
	await expectVault(before);
});

it('undo declines, naming the note, when somebody wrote there since', async () => {
	await tick();
	await expectVault(withTick());
	journey.write(ROLLOUT, `${journey.read(ROLLOUT)}more\n`);
	const changed = notesIn(journey.vaultFolder);
	await journey.command('undo last roadmap change');
	await expect.poll(async () => (await journey.notices()).join()).toContain(ROLLOUT);
	expect(notesIn(journey.vaultFolder)).toEqual(changed);
});
