import { applyNoteEdit } from '../../src/edit/apply-note-edit';
import { lineAt, lineEndAt, lineStarts } from '../../src/markdown/line-starts';
import type { EditTerms } from '../../src/edit/edit-source';
import { applySplices } from '../../src/edit/splices';
import type { NoteChange, SeenLine, Splice } from '../../src/model/edit';
import type { NoteSource } from '../../src/model/vault-port';
import type { Refusal } from '../../src/model/refusal';
import { noteSource } from '../../src/node/note-source';
import { termsOf } from './write-plan';

/** A note after an edit, or why it was not made. */
export type Edited =
	{ readonly text: string; readonly splices: readonly Splice[] } | { readonly refusal: Refusal };

export interface EditOptions {
	readonly path?: string;
	readonly terms?: Partial<EditTerms>;
	/** False for a host that cannot tell the note's structure. */
	readonly isRead?: boolean;
}

/** Makes one edit in a note, as both hosts do inside their write. */
export function editNote(
	text: string,
	changes: readonly NoteChange[],
	{ path = 'Note.md', terms = {}, isRead = true }: EditOptions = {},
): Edited {
	let read: NoteSource | null = null;
	const structure = (): NoteSource | null => (isRead ? (read ??= noteSource(path, text)) : null);
	const all: EditTerms = { ...termsOf(), ...terms };
	const located = applyNoteEdit({ path, text, structure }, changes, all);
	if ('refusal' in located) return located;
	return { text: applySplices(text, located.splices), splices: located.splices };
}

/** The text that an edit makes; a refusal as `code@line`. */
export function outcomeOf(edited: Edited): string {
	if ('text' in edited) return edited.text;
	return `${edited.refusal.code}@${String(edited.refusal.line)}`;
}

/** The first line that holds a piece of text, as somebody saw it. */
export function seenIn(text: string, piece: string): SeenLine {
	const at = text.indexOf(piece);
	if (at < 0) throw new RangeError(`No line holds ${piece}.`);
	const starts = lineStarts(text);
	const index = lineAt(starts, at);
	return lineSeen(text, index + 1);
}

/** A line by its number. */
export function lineSeen(text: string, line: number): SeenLine {
	const starts = lineStarts(text);
	return { line, text: text.slice(starts[line - 1] ?? 0, lineEndAt(text, starts, line - 1)) };
}
