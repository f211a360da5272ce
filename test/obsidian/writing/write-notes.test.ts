import { describe, expect, it, vi } from 'vitest';
import type { NoteChange, Plan } from '../../../src/model/edit';
import { FakeApp } from '../fake-app';

const NOTE = 'Work/Plan.md';
const TEXT =
	'---\ntype: milestone\ndue: 2026-11-01\n---\n# Plan\n\n- [ ] first\n- [ ] second ^b\n\n## Lessons\n\n- old\n\n## Notes\n\ntext\n';

const done = (text: string, line = 1): NoteChange => ({
	kind: 'line',
	at: { line, text },
	parts: [{ part: 'box', to: 'done', on: '2026-10-12' }],
});
const lesson = (text: string): NoteChange => ({
	kind: 'append',
	to: { holder: 'note', meaning: 'lessons', title: 'Lessons' },
	lines: [{ text, box: null }],
});
const plan = (...changes: readonly NoteChange[]): Plan => ({
	name: 'change plan',
	edits: [{ path: NOTE, changes }],
});
const ticked = TEXT.replace('[ ] first', '[x] first ✅ 2026-10-12');
const learned = TEXT.replace('- old\n', '- old\n- new\n');

function write(app: FakeApp, what: Plan): Promise<unknown> {
	return app.clock.until(app.writer.write(what));
}

const WRITTEN = { written: [NOTE], refusal: null };
const refused = (code: string, line: number | null = null): object => ({
	written: [],
	refusal: expect.objectContaining({ code, path: NOTE, line }) as object,
});

describe('a note that is not open', () => {
	it.each([
		['LF', (text: string) => text],
		['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
		['lone CR', (text: string) => text.replaceAll('\n', '\r')],
		['mixed', (text: string) => text.replace('\n', '\r\n').replace('text\n', 'text\r')],
		['no final newline', (text: string) => text.trimEnd()],
		['BOM', (text: string) => `\uFEFF${text}`],
	])('has the bytes that were meant changed, and gets them back: %s', async (_name, as) => {
		const app = new FakeApp({ [NOTE]: as(TEXT) });
		expect(await write(app, plan(done('- [ ] first')))).toEqual(WRITTEN);
		expect(app.text(NOTE)).toBe(as(ticked));
		expect(app.writer.canUndo()).toBe('change plan');
		expect(await app.clock.until(app.writer.undo())).toEqual(WRITTEN);
		expect(app.text(NOTE)).toBe(as(TEXT));
		expect(app.writer.canUndo()).toBeNull();
		expect(await app.clock.until(app.writer.undo())).toBeNull();
	});

	it('is written in one turn, once', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		await write(app, plan(done('- [ ] first'), lesson('new')));
		expect(app.vault.written).toHaveLength(1);
		expect(app.text(NOTE)).toBe(learned.replace('[ ] first', '[x] first ✅ 2026-10-12'));
	});

	it('is not written at all when it has everything already, or refuses a part', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		expect(await write(app, plan(lesson('old')))).toEqual({ written: [], refusal: null });
		expect(await write(app, plan(lesson('new'), done('- [ ] none')))).toEqual(
			refused('line-changed', 1),
		);
		expect(app.vault.written).toEqual([]);
		expect(app.writer.canUndo()).toBeNull();
	});

	it('that was ticked twice at once is ticked once', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const both = Promise.all([1, 2].map(() => app.writer.write(plan(done('- [ ] first')))));
		const outcomes = await app.clock.until(both);
		expect(outcomes[0]).toEqual(WRITTEN);
		expect(outcomes[1]?.written).toEqual([]);
		expect(app.vault.written).toHaveLength(1);
		expect(app.text(NOTE)).toBe(ticked);
	});

	it('is found again by its line where others wrote above it', async () => {
		const app = new FakeApp({ [NOTE]: `new\n${TEXT}` });
		expect(await write(app, plan(done('- [ ] first', 7)))).toEqual(WRITTEN);
		expect(app.text(NOTE)).toBe(`new\n${ticked}`);
	});

	it('may be renamed meanwhile', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const outcome = app.writer.write(plan(done('- [ ] first')));
		app.clock.setTimeout(() => {
			app.vault.rename(app.file(NOTE), 'Elsewhere.md');
		}, 1);
		expect(await app.clock.until(outcome)).toEqual({ written: ['Elsewhere.md'], refusal: null });
		expect(app.text('Elsewhere.md')).toBe(ticked);
	});

	it('that is gone, or goes meanwhile, is missing', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		app.vault.faults.add('vanishes-before-process');
		expect(await write(app, plan(done('- [ ] first')))).toEqual(refused('note-missing'));
		expect(await write(app, plan(done('- [ ] first')))).toEqual(refused('note-missing'));
	});

	it('that holds bytes which are no text is left alone', async () => {
		const app = new FakeApp({ [NOTE]: `${TEXT}caf\uFFFD\n` });
		app.file(NOTE).stat.size -= 2;
		expect(await write(app, plan(done('- [ ] first')))).toEqual(refused('note-unreadable'));
	});

	it('lets no error of ours pass as a doubt', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const twice = plan(done('- [ ] first'), done('- [ ] first'));
		await expect(write(app, twice)).rejects.toThrow(RangeError);
		expect(app.text(NOTE)).toBe(TEXT);
		expect(await write(app, plan(done('- [ ] first')))).toEqual(WRITTEN);
	});
});

describe('the structure of a note', () => {
	const younger = TEXT.replace('# Plan\n', '# Plan\n\n%%\n## Lessons\n%%\n');

	it('is waited for when the app has read an older text', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		app.cacheHabits = { ...app.cacheHabits, lag: () => 400 };
		app.vault.put(app.file(NOTE), younger, 'others');
		expect(await write(app, plan(lesson('new')))).toEqual(WRITTEN);
		expect(app.text(NOTE)).toBe(younger.replace('- old\n', '- old\n- new\n'));
		expect(app.listening).toBe(0);
	});

	it('that never comes is a doubt, but no hindrance to what needs none', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		app.cacheHabits = { lag: () => 30, know: () => null };
		app.vault.put(app.file(NOTE), younger, 'others');
		expect(await write(app, plan(lesson('new')))).toEqual(refused('note-changed'));
		expect(app.text(NOTE)).toBe(younger);
		expect(await write(app, plan(done('- [ ] first')))).toEqual(WRITTEN);
		expect(app.listening).toBe(0);
	});
});

describe('a note in an editor', () => {
	it('is changed there, in one step, saved at once, and taken back there', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const view = app.open(NOTE);
		expect(await write(app, plan(done('- [ ] first'), lesson('new')))).toEqual(WRITTEN);
		expect([view.fake.steps, view.saves]).toEqual([1, 1]);
		expect(app.vault.written.map(({ by }) => by)).toEqual(['save']);
		expect(app.text(NOTE)).toBe(learned.replace('[ ] first', '[x] first ✅ 2026-10-12'));
		await app.clock.until(app.writer.undo());
		expect([view.fake.text, app.text(NOTE)]).toEqual([TEXT, TEXT]);
	});

	it('keeps what was typed a moment ago, and in the same line it is a doubt', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const view = app.open(NOTE);
		view.type((text) => text.replace('- old', '- old, typed'));
		expect(await write(app, plan(done('- [ ] first'), lesson('new')))).toEqual(WRITTEN);
		view.type((text) => text.replace('second', 'second thought'));
		expect(await write(app, plan(done('- [ ] second')))).toEqual(refused('line-changed', 1));
		await app.clock.runOut();
		expect(app.text(NOTE)).toContain('- old, typed\n- new\n');
		expect(app.text(NOTE)).toContain('- [ ] second thought ^b');
	});

	it('has the structure of the note on disk, whose line endings are others', async () => {
		const app = new FakeApp({ [NOTE]: `\uFEFF${TEXT.replaceAll('\n', '\r\n')}` });
		const view = app.open(NOTE);
		expect(await write(app, plan(lesson('new')))).toEqual(WRITTEN);
		expect(view.fake.text).toBe(learned);
	});

	it('is changed in a pane that is read only in part: the other pane follows', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const editing = app.open(NOTE);
		const reading = app.open(NOTE, 'preview');
		expect(await write(app, plan(done('- [ ] first')))).toEqual(WRITTEN);
		expect([editing.fake.text, reading.fake.text]).toEqual([ticked, ticked]);
		expect(editing.saves).toBe(1);
		expect(reading.saves).toBe(0);
	});

	it('that has not read its note yet is waited for', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const view = app.opening(NOTE);
		app.clock.setTimeout(() => {
			view.follow();
		}, 500);
		expect(await write(app, plan(done('- [ ] first')))).toEqual(WRITTEN);
		expect([view.fake.text, app.text(NOTE)]).toEqual([ticked, ticked]);
	});

	it('gives the change back when it cannot be saved', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const view = app.open(NOTE);
		app.vault.faults.add('save-fails');
		expect(await write(app, plan(done('- [ ] first')))).toEqual(refused('write-failed'));
		expect([view.fake.text, app.text(NOTE)]).toEqual([TEXT, TEXT]);
	});

	it('is undone on disk when it was closed since, and the other way round', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const view = app.open(NOTE);
		await write(app, plan(done('- [ ] first')));
		app.close(view);
		await app.clock.until(app.writer.undo());
		expect(app.text(NOTE)).toBe(TEXT);
		await write(app, plan(done('- [ ] first')));
		const again = app.open(NOTE);
		await app.clock.until(app.writer.undo());
		expect([again.fake.text, again.fake.steps, app.text(NOTE)]).toEqual([TEXT, 1, TEXT]);
	});
});

describe('text that the app has not saved', () => {
	it('in a reading view is saved before the note is changed behind it', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const view = app.open(NOTE);
		view.type((text) => text.replace('text', 'typed'));
		view.mode = 'preview';
		expect(await write(app, plan(done('- [ ] first')))).toEqual(WRITTEN);
		expect(app.text(NOTE)).toBe(ticked.replace('text', 'typed'));
		expect(view.fake.text).toBe(app.text(NOTE));
	});

	it('in another editor is saved first', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const other = app.open(NOTE);
		const used = app.open(NOTE);
		other.type((text) => text.replace('text', 'typed'));
		expect(await write(app, plan(done('- [ ] first')))).toEqual(WRITTEN);
		await app.clock.runOut();
		const both = ticked.replace('text', 'typed');
		expect([used.fake.text, other.fake.text, app.text(NOTE)]).toEqual([both, both, both]);
	});

	it('is lost in neither of two editors, whatever becomes of the gesture', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const other = app.open(NOTE);
		const used = app.open(NOTE);
		other.type((text) => text.replace('text', 'text ⟦one⟧'));
		used.type((text) => text.replace('old', 'old ⟦two⟧'));
		await write(app, plan(done('- [ ] first')));
		await app.clock.runOut();
		expect(app.text(NOTE)).toContain('⟦one⟧');
		expect(app.text(NOTE)).toContain('⟦two⟧');
	});

	it('that cannot be saved is a doubt', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const view = app.open(NOTE, 'preview');
		view.type((text) => `${text}typed\n`);
		vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		view.save = () => Promise.reject(new Error('not now'));
		app.vault.save = () => Promise.reject(new Error('not now'));
		const outcome = app.writer.write(plan(done('- [ ] first')));
		let told: unknown = null;
		void outcome.then((result) => (told = result));
		while (told === null) await app.clock.runFor(1000);
		expect(told).toEqual(refused('note-dirty'));
		expect(app.text(NOTE)).toBe(TEXT);
	});
});

describe('several notes', () => {
	const two = (second: string): Plan => ({
		name: 'two',
		edits: [
			{ path: 'New/Note.md', create: 'made\n' },
			{ path: NOTE, changes: [done(second)] },
			{ path: 'Other.md', changes: [done('- [ ] other')] },
		],
	});
	const notes = { [NOTE]: TEXT, 'Other.md': '- [ ] other\n' };

	it('are written in order, and taken back the other way', async () => {
		const app = new FakeApp(notes);
		const all = ['New/Note.md', NOTE, 'Other.md'];
		expect(await write(app, two('- [ ] first'))).toEqual({ written: all, refusal: null });
		await app.clock.until(app.writer.undo());
		expect(app.vault.written.map(({ by, path }) => `${by} ${path}`)).toEqual([
			'create New/Note.md',
			`process ${NOTE}`,
			'process Other.md',
			'process Other.md',
			`process ${NOTE}`,
			'trash New/Note.md',
		]);
		expect(app.text(NOTE)).toBe(TEXT);
		expect(app.vault.getFileByPath('New/Note.md')).toBeNull();
	});

	it('stop at the first doubt, and what was written can be taken back', async () => {
		const app = new FakeApp(notes);
		expect(await write(app, two('- [ ] none'))).toMatchObject({
			written: ['New/Note.md'],
			refusal: { code: 'line-changed', path: NOTE },
		});
		expect(app.text('Other.md')).toBe('- [ ] other\n');
		await app.clock.until(app.writer.undo());
		expect(app.vault.getFileByPath('New/Note.md')).toBeNull();
	});

	it('are all left when one of them is not as the gesture left it', async () => {
		const app = new FakeApp(notes);
		await write(app, two('- [ ] first'));
		app.vault.put(app.file(NOTE), `${ticked}more`, 'others');
		expect(await app.clock.until(app.writer.undo())).toEqual(refused('changed-since'));
		expect(app.text('Other.md')).toContain('[x]');
		expect(app.writer.canUndo()).toBe('two');
		app.vault.put(app.file(NOTE), ticked, 'others');
		expect(await app.clock.until(app.writer.undo())).toMatchObject({ refusal: null });
	});

	it('that were made stay when somebody wrote into them', async () => {
		const app = new FakeApp(notes);
		await write(app, two('- [ ] first'));
		const view = app.open('New/Note.md');
		view.type((text) => `${text}mine\n`);
		expect(await app.clock.until(app.writer.undo())).toMatchObject({
			written: [],
			refusal: { code: 'changed-since', path: 'New/Note.md' },
		});
	});
});

describe('a note that is to be made', () => {
	it('never takes the place of another, in whatever case', async () => {
		const app = new FakeApp({ [NOTE]: TEXT });
		const create = (path: string, text: string): Plan => ({
			name: 'make',
			edits: [{ path, create: text }],
		});
		expect(await write(app, create('work/PLAN.md', 'x'))).toMatchObject({
			refusal: { code: 'note-exists', path: 'work/PLAN.md' },
		});
		expect(await write(app, create(NOTE, TEXT))).toEqual({ written: [], refusal: null });
		expect(app.vault.written).toEqual([]);
	});
});
