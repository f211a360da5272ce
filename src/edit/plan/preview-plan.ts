import { lineAt, lineEndAt, lineStarts } from '../../markdown/line-starts';
import type { NoteEdit, Plan, Splice } from '../../model/edit';
import type { Refusal } from '../../model/refusal';
import { applyNoteEdit } from '../apply-note-edit';
import type { EditSource, EditTerms } from '../edit-source';
import { refuse } from '../refuse';
import { applySplices } from '../splices';

/** A line as it will stand after an edit, its number from 1; of a new note the whole text. */
export interface PreviewLine {
	readonly path: string;
	readonly line: number;
	readonly text: string;
}

/**
 * The lines that a plan would write, new ones and changed ones, before it is carried out; or why it
 * would not be. Empty when all of it stands already. `sourceOf` is null for a note that is not there.
 */
export function previewPlan(
	plan: Plan,
	sourceOf: (path: string) => EditSource | null,
	terms: EditTerms,
): readonly PreviewLine[] | Refusal {
	if ('refusal' in plan) return plan.refusal;
	const lines: PreviewLine[] = [];
	for (const edit of plan.edits) {
		const found = previewEdit(edit, sourceOf, terms);
		if ('code' in found) return found;
		lines.push(...found);
	}
	return lines;
}

function previewEdit(
	edit: NoteEdit,
	sourceOf: (path: string) => EditSource | null,
	terms: EditTerms,
): readonly PreviewLine[] | Refusal {
	const { path } = edit;
	const source = sourceOf(path);
	if ('create' in edit) {
		return source === null
			? [{ path, line: 1, text: edit.create.trimEnd() }]
			: refuse('note-exists', path).refusal;
	}
	if (source === null) return refuse('note-missing', path).refusal;
	const located = applyNoteEdit(source, edit.changes, terms);
	if ('refusal' in located) return located.refusal;
	return writtenLines(source.text, located.splices).map((written) => ({ path, ...written }));
}

/** The lines that splices touch and make other than they were; blank ones say nothing. */
function writtenLines(
	before: string,
	splices: readonly Splice[],
): readonly Omit<PreviewLine, 'path'>[] {
	const after = applySplices(before, splices);
	const [old, now] = [lineStarts(before), lineStarts(after)];
	const written = new Map<number, string>();
	let shift = 0;
	for (const { from, to, insert } of splices) {
		const start = from + shift;
		const end = start + insert.length;
		shift += insert.length - (to - from);
		const known = new Set(linesBetween(before, old, from, to).map(({ text }) => text));
		for (const { line, text } of linesBetween(after, now, start, end)) {
			if (text.trim() !== '' && !known.has(text)) written.set(line, text);
		}
	}
	return [...written].map(([line, text]) => ({ line, text }));
}

/** The lines that hold an offset of `[from, to]`. */
function linesBetween(
	text: string,
	starts: readonly number[],
	from: number,
	to: number,
): readonly { readonly line: number; readonly text: string }[] {
	const first = lineAt(starts, from);
	const count = lineAt(starts, to) - first + 1;
	return Array.from({ length: count }, (_, index) => {
		const line = first + index;
		return { line: line + 1, text: text.slice(starts[line] ?? 0, lineEndAt(text, starts, line)) };
	});
}
