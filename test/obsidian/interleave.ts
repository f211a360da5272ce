import type { CachedMetadata, Pos, TFile } from 'obsidian';
import type { NoteChange, NoteEdit, Plan, WriteOutcome } from '../../src/model/edit';
import { parseMetadata as parseNote } from '../workbench/metadata-parse';
import { FakeApp } from './fake-app';
import type { FakeView } from './fake-view';
import type { Act, Interleaving } from './interleaving';
import { linesOf, wrongWith, type Meant } from './meant-change';
import { plainMetadata } from './plain-metadata';

const TEXT = `---
type: mentorship
due: 2026-11-01
---
# Plan

- [ ] task k0
- [ ] task k1 ^b1
- [ ] task k2
	- [ ] step

- [ ] task k3

## Lessons

- old

## Notes

words
`;

/** What came of one sequence. */
export interface Findings {
	/** Everything that must never happen, in words. */
	readonly wrong: readonly string[];
	readonly written: number;
	readonly refused: readonly string[];
}

interface Gesture {
	readonly name: string;
	readonly meant: ReadonlyMap<TFile, Meant>;
	readonly isUndo: boolean;
	readonly changes: Change[];
	outcome: WriteOutcome | null;
}

interface Change {
	readonly file: TFile;
	readonly before: string;
	readonly after: string;
	isDone: boolean;
}

/**
 * Plays a sequence in a fake vault and watches each write of the plugin at the moment of writing:
 * whether it changes what its gesture meant and nothing else, and whether a view had text that was
 * not saved. When everything has come to rest, every word that was typed or synced must be on disk.
 */
export async function interleave(sequence: Interleaving): Promise<Findings> {
	const text = TEXT.replaceAll('\n', sequence.endings);
	const app = new FakeApp({ 'A.md': text, 'B.md': text }, cycle(sequence.times));
	const notes = [app.file('A.md'), app.file('B.md')];
	const wrong: string[] = [];
	const gestures: Gesture[] = [];
	const tokens = new Map<string, TFile>();
	let count = 0;

	const knows = cycle(sequence.knowledge);
	let last: CachedMetadata = parseMetadata(text);
	app.loading = cycle([...sequence.times].reverse());
	app.cacheHabits = {
		lag: cycle(sequence.times.map((time) => time * 2)),
		know: (now) => {
			const knowledge = knows();
			const older = last;
			last = parseMetadata(now);
			if (knowledge === 'nothing') return null;
			if (knowledge === 'older') return older;
			return knowledge === 'shifted' ? shifted(last) : last;
		},
	};

	const isSame = (a: string, b: string): boolean => linesOf(a).join('\n') === linesOf(b).join('\n');
	const saw = (file: TFile, before: string, after: string, isDone: boolean): void => {
		const gesture = gestures.find(({ outcome }) => outcome === null);
		if (gesture === undefined) {
			wrong.push(`${file.path} was written to without a gesture`);
			return;
		}
		const all = gestures.flatMap(({ changes }) => changes);
		const isBack = (change: Change): boolean =>
			change.file === file && isSame(change.before, after);
		const gaveBack = gesture.changes.some(isBack);
		const tookBack = all.some((change) => isBack(change) && isSame(change.after, before));
		const meant = gesture.meant.get(file);
		gesture.changes.push({ file, before, after, isDone });
		if (gesture.isUndo ? tookBack || gaveBack : gaveBack) return;
		const fault = meant === undefined ? 'no such note was meant' : wrongWith(meant, before, after);
		if (fault !== null) wrong.push(`${gesture.name} in ${file.path}: ${fault}`);
	};
	app.vault.onProcess = (file, before, after) => {
		const dirty = app.views.some((view) => view.file === file && view.isDirty);
		if (dirty) wrong.push(`${file.path} was written to behind text that is not saved`);
		saw(file, before, after, false);
	};
	app.vault.onProcessed = (file) => {
		const changes = gestures.find(({ outcome }) => outcome === null)?.changes ?? [];
		for (const change of changes) if (change.file === file) change.isDone = true;
	};
	app.onEdit = (view, before, after) => {
		if (view.mode !== 'source') wrong.push('the editor of a reading view was changed');
		if (view.file !== null) saw(view.file, before, after, true);
	};

	const forgive = (lines: readonly string[]): void => {
		for (const token of tokens.keys()) {
			if (lines.some((line) => line.includes(token))) tokens.delete(token);
		}
	};

	function edited(
		before: string,
		{ line, how }: Extract<Act, { kind: 'type' | 'sync' }>,
		file: TFile,
	): string {
		const lines = before.split('\n');
		const index = Math.min(line, lines.length - 2);
		const old = lines[index];
		if (index < 0 || old === undefined || (index < 4 && how !== 'lengthen')) return before;
		const token = `⟦${String(count++)}⟧`;
		switch (how) {
			case 'lengthen':
				if (old === '' || old === '---') return before;
				lines[index] = index < 4 ? `${old} # ${token}` : lengthened(old, token);
				break;
			case 'insert':
				lines.splice(index, 0, `- [ ] typed ${token}`);
				break;
			case 'delete':
				forgive([old]);
				lines.splice(index, 1);
				return lines.join('\n');
			case 'double':
				lines.splice(index, 0, old);
				return lines.join('\n');
			case 'move':
				lines.splice(index, 1);
				lines.splice(Math.min(4 + ((index * 7) % 11), lines.length - 1), 0, old);
				return lines.join('\n');
		}
		tokens.set(token, file);
		return lines.join('\n');
	}

	function begin(act: Extract<Act, { kind: 'gesture' }>): void {
		const id = `g${String(count++)}`;
		const at = act.note === 0 ? [0, 1] : [1, 0];
		const meant = new Map<TFile, Meant>();
		const change = (which: number, what: 'done' | 'lesson' | 'due' | 'nest'): NoteEdit[] => {
			const file = notes[which];
			const known = file === undefined ? undefined : app.known.get(file);
			if (file === undefined || known === undefined) return [];
			const made = changeFor(what, known, act.key, `${id}!`);
			if (made === null) return [];
			meant.set(file, made.meant);
			return [{ path: file.path, changes: [made.change] }];
		};
		const edits: NoteEdit[] = [];
		if (act.what === 'create') edits.push({ path: `New/${id}.md`, create: `made by ${id}!\n` });
		else if (act.what === 'both')
			edits.push(...change(at[0] ?? 0, 'done'), ...change(at[1] ?? 1, 'lesson'));
		else if (act.what !== 'undo') edits.push(...change(at[0] ?? 0, act.what));
		if (edits.length === 0 && act.what !== 'undo') return;
		const gesture: Gesture = {
			name: `${act.what} ${id}`,
			meant,
			isUndo: act.what === 'undo',
			changes: [],
			outcome: null,
		};
		gestures.push(gesture);
		const plan: Plan = { name: gesture.name, edits };
		const result = gesture.isUndo ? app.writer.undo() : app.writer.write(plan);
		void result.then(
			(outcome) => {
				gesture.outcome = outcome ?? { written: [], refusal: null };
			},
			(error: unknown) => {
				gesture.outcome = { written: [], refusal: null };
				wrong.push(`${gesture.name} threw ${String(error)}`);
			},
		);
	}

	function play(act: Act): void {
		if (act.kind === 'gesture') {
			begin(act);
			return;
		}
		if (act.kind === 'fault') {
			app.vault.faults.add(act.fault);
			return;
		}
		const file = notes[act.note];
		if (file === undefined || !app.vault.disk.has(file)) return;
		const views = app.views.filter((view) => view.file === file);
		const view = views.at(-1);
		switch (act.kind) {
			case 'type': {
				const editor = views.find((one) => one.mode === 'source' && one.isLoaded);
				editor?.type((now) => edited(now, act, file));
				break;
			}
			case 'sync': {
				const disk = app.vault.textOf(file);
				const next = edited(linesOf(disk).join('\n'), act, file).replaceAll('\n', sequence.endings);
				app.vault.put(file, next, 'others');
				break;
			}
			case 'open':
				if (views.length < 3) opening(app, file, act.mode);
				break;
			case 'close':
				if (view !== undefined) void view.saveForGood().then(() => app.close(view));
				break;
			case 'toggle':
				if (view !== undefined) view.mode = view.mode === 'source' ? 'preview' : 'source';
				break;
			case 'rename':
				app.vault.rename(file, `Moved ${String(count++)}.md`);
				break;
			case 'remove':
				app.vault.remove(file);
				break;
		}
	}

	let time = 0;
	for (const { after, act } of sequence.acts) {
		time += after;
		app.clock.setTimeout(() => {
			play(act);
		}, time);
	}
	await app.clock.runOut();
	app.vault.faults.clear();
	await app.clock.runOut();

	for (const [token, file] of tokens) {
		const disk = app.vault.disk.get(file);
		// what others made of half a note cannot be told from what they meant
		if (app.vault.spoiled.has(file)) continue;
		if (disk !== undefined && !disk.includes(token)) wrong.push(`${token} is lost in ${file.path}`);
	}
	for (const view of app.views) {
		if (view.isDirty) wrong.push('a view was never saved');
	}
	// a write that the host calls failed, though it was none, and that others wrote over or removed at once:
	// nobody can tell
	const mayDeceive = sequence.acts.some(
		({ act }) => act.kind === 'fault' && act.fault === 'write-done-but-fails',
	);
	for (const gesture of gestures) {
		const code = gesture.outcome?.refusal?.code ?? '';
		const isDeceived = mayDeceive && ['write-failed', 'note-missing'].includes(code);
		if (!isDeceived) wrong.push(...wrongWithOutcome(gesture));
	}
	if (app.listening > 0) wrong.push('the writer listens on');
	return {
		wrong,
		written: gestures.filter(({ outcome }) => (outcome?.written.length ?? 0) > 0).length,
		refused: gestures.flatMap(({ outcome }) => outcome?.refusal?.code ?? []),
	};
}

/** A changed note is told as written, one that is not told has its old lines, a doubt has a place. */
function wrongWithOutcome({ name, outcome, changes: all }: Gesture): string[] {
	const changes = all.filter(({ isDone }) => isDone);
	if (outcome === null) return [`${name} never ended`];
	const { written, refusal } = outcome;
	const wrong: string[] = [];
	if (refusal !== null) {
		const isOfLine = refusal.code.startsWith('line-') || refusal.code === 'not-a';
		if (refusal.path === '' || (isOfLine && refusal.line === null)) wrong.push(`${name}: no place`);
	}
	for (const file of new Set(changes.map((change) => change.file))) {
		const own = changes.filter((change) => change.file === file);
		const isNet = linesOf(own[0]?.before ?? '').join() !== linesOf(own.at(-1)?.after ?? '').join();
		if (isNet && refusal !== null && refusal.path === file.path && !written.includes(file.path)) {
			wrong.push(`${name}: refused ${refusal.code}, and written to ${file.path}`);
		}
		if (isNet && refusal === null && written.length === 0)
			wrong.push(`${name}: written in silence`);
	}
	if (refusal === null && written.length > 0 && changes.length === 0 && !/create|undo/.test(name)) {
		wrong.push(`${name}: told as written, and it was not`);
	}
	return wrong;
}

function changeFor(
	what: 'done' | 'lesson' | 'due' | 'nest',
	known: string,
	key: number,
	token: string,
): { readonly change: NoteChange; readonly meant: Meant } | null {
	const lines = linesOf(known);
	const index = lines.findIndex((line) => line.includes(` k${String(key)}`));
	const seen = { line: index + 1, text: lines[index] ?? '' };
	if (what === 'lesson') {
		return {
			change: {
				kind: 'append',
				to: { holder: 'note', meaning: 'lessons', title: 'Lessons' },
				lines: [{ text: `lesson ${token}`, box: null }],
			},
			meant: { kind: 'lesson', token, under: '## Lessons' },
		};
	}
	if (what === 'due') {
		const day = `2026-12-${String((key % 9) + 10)}`;
		return {
			change: {
				kind: 'properties',
				parts: [{ part: 'set', key: 'due', value: { kind: 'day', day } }],
			},
			meant: { kind: 'due', day },
		};
	}
	if (index < 0) return null;
	if (what === 'done') {
		if (!seen.text.includes('[ ]')) return null;
		return {
			change: { kind: 'line', at: seen, parts: [{ part: 'box', to: 'done', on: '2026-10-12' }] },
			meant: { kind: 'done', seen: seen.text },
		};
	}
	return {
		change: {
			kind: 'nest',
			under: seen,
			after: 'last-child',
			lines: [{ text: `child ${token}`, box: 'open' }],
		},
		meant: { kind: 'nest', token, under: seen.text },
	};
}

function opening(app: FakeApp, file: TFile, mode: 'source' | 'preview'): FakeView {
	const view = app.opening(file.path, mode);
	app.clock.setTimeout(() => {
		if (app.views.includes(view)) view.follow();
	}, app.loading());
	return view;
}

/** A line's text made longer, its block id last. */
function lengthened(line: string, token: string): string {
	return line.replace(/(?= \^\w+$)|$/, ` ${token}`);
}

function cycle<Value>(values: readonly Value[]): () => Value {
	let at = 0;
	return () => {
		const value = values[at++ % values.length];
		if (value === undefined) throw new RangeError('There is nothing to go round.');
		return value;
	};
}

function parseMetadata(text: string): CachedMetadata {
	return plainMetadata(text) ?? parseNote(text);
}

/** As a version of the app did: right in everything but the places. */
function shifted({ sections = [], listItems = [] }: CachedMetadata): CachedMetadata {
	const moved = <Part extends { readonly position: Pos }>(part: Part): Part => ({
		...part,
		position: {
			start: { ...part.position.start, offset: part.position.start.offset + 5 },
			end: { ...part.position.end, offset: part.position.end.offset + 5 },
		},
	});
	return { sections: sections.map(moved), listItems: listItems.map(moved) };
}
