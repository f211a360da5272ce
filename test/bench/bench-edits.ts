import fc from 'fast-check';
import { applyNoteEdit } from '../../src/edit/apply-note-edit';
import { applySplices, invertSplices } from '../../src/edit/splices';
import { lineEndAt, lineStarts } from '../../src/markdown/line-starts';
import type { NoteChange } from '../../src/model/edit';
import type { NoteSource } from '../../src/model/vault-port';
import { noteSource } from '../../src/node/note-source';
import { arbitraryNote } from '../edit/arbitrary-note';
import { changesIn } from '../edit/arbitrary-edit';
import { termsOf } from '../edit/write-plan';
import { millisecondsSince, startWork, type Figure } from './statistics';

interface Tally {
	made: number;
	nothing: number;
	refused: number;
	/** Bytes of a note that were changed though the edit does not name them. */
	outside: number;
	/** Edits that their inverse does not lead back from. */
	lost: number;
}

const NOTES_AT_ONCE = 200;

/** Edits generated notes until `count` changes were made, and counts what should not have changed. */
export function benchEdits(count: number): readonly Figure[] {
	const tally: Tally = { made: 0, nothing: 0, refused: 0, outside: 0, lost: 0 };
	const start = startWork();
	for (let seed = 1; tally.made < count; seed++) {
		for (const text of fc.sample(arbitraryNote, { seed, numRuns: NOTES_AT_ONCE })) {
			for (const change of changesIn(text)) if (tally.made < count) tryChange(text, change, tally);
		}
	}
	const spent = millisecondsSince(start);
	return [
		{ name: 'edits made in generated notes', value: tally.made, unit: '', limit: null },
		{ name: 'edits with nothing to do', value: tally.nothing, unit: '', limit: null },
		{ name: 'edits refused', value: tally.refused, unit: '', limit: null },
		{ name: 'bytes changed outside of the named ones', value: tally.outside, unit: '', limit: 0 },
		{ name: 'edits that cannot be undone', value: tally.lost, unit: '', limit: 0 },
		{
			name: 'one edit, its note read and checked',
			value: spent / tally.made,
			unit: 'ms',
			limit: null,
		},
	];
}

const terms = termsOf();
let last: NoteSource | null = null;

function tryChange(text: string, change: NoteChange, tally: Tally): void {
	const structure = (): NoteSource => {
		if (last?.text !== text) last = noteSource('Note.md', text);
		return last;
	};
	const located = applyNoteEdit({ path: 'Note.md', text, structure }, [change], terms);
	if ('refusal' in located) {
		tally.refused++;
		return;
	}
	if (located.splices.length === 0) {
		tally.nothing++;
		return;
	}
	tally.made++;
	const after = applySplices(text, located.splices);
	if (applySplices(after, invertSplices(text, located.splices)) !== text) tally.lost++;
	tally.outside += changedOutside(text, after, change, structure());
}

/**
 * The bytes of the old text that an edit changed without naming them, found by comparing the two
 * texts: a line change names its line, properties their block, new lines name nothing that was
 * there, and what moves keeps every line.
 */
function changedOutside(
	before: string,
	after: string,
	change: NoteChange,
	{ outline }: NoteSource,
): number {
	switch (change.kind) {
		case 'line':
			return outsideOfLine(before, after, change.at.line);
		case 'properties':
			return bytesOutside(before, after, 0, outline.bodyFrom);
		case 'append':
		case 'nest':
		case 'append-heading':
			return linesLost(before, after, () => false);
		case 'heading-field':
			return linesLost(
				before,
				after,
				(line) => line.includes('::') || line === unmarked(change.at.text),
			);
		case 'stage':
			return Math.min(
				outsideOfLine(before, after, change.at.line),
				linesLost(before, after, () => false) + linesLost(after, before, () => false),
			);
		case 'reorder':
			return linesLost(before, after, () => false) + linesLost(after, before, () => false);
	}
}

function outsideOfLine(before: string, after: string, line: number): number {
	const starts = lineStarts(before);
	return bytesOutside(before, after, starts[line - 1] ?? 0, lineEndAt(before, starts, line - 1));
}

/** What differs between two texts, as far as it lies outside of `[from, to)` of the first. */
function bytesOutside(before: string, after: string, from: number, to: number): number {
	let start = 0;
	const shorter = Math.min(before.length, after.length);
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
	let end = before.length;
	const shift = after.length - before.length;
	while (
		end > start &&
		end + shift > start &&
		before.charCodeAt(end - 1) === after.charCodeAt(end + shift - 1)
	) {
		end--;
	}
	return Math.max(0, from - start) + Math.max(0, end - Math.max(to, start));
}

/** The bytes of the lines that are not there any more, those that may change left out. */
function linesLost(before: string, after: string, mayChange: (line: string) => boolean): number {
	const left = new Map<string, number>();
	for (const line of linesOf(after)) left.set(line, (left.get(line) ?? 0) + 1);
	let lost = before.startsWith(MARK) && !after.startsWith(MARK) ? Buffer.byteLength(MARK) : 0;
	for (const line of linesOf(before)) {
		const count = left.get(line) ?? 0;
		if (count > 0) left.set(line, count - 1);
		else if (!mayChange(line)) lost += Buffer.byteLength(line);
	}
	return lost;
}

/** A byte order mark, which is the note's and not its first line's. */
const MARK = '\uFEFF';

function linesOf(text: string): readonly string[] {
	return unmarked(text).split(/\r\n|\r|\n/);
}

function unmarked(text: string): string {
	return text.startsWith(MARK) ? text.slice(1) : text;
}
