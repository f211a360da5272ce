import type { App } from 'obsidian';
import { applyNoteEdit } from '../../edit/apply-note-edit';
import type { EditTerms } from '../../edit/edit-source';
import { refuse } from '../../edit/refuse';
import type { NoteEdit, Plan, WriteOutcome } from '../../model/edit';
import type { Refusal } from '../../model/refusal';
import { changeJournal } from './change-journal';
import { changeNote } from './change-note';
import type { Changed, NoteTrace } from './note-trace';
import { createNote } from './create-note';
import { entryAt } from './entry-at';
import { undoDoubt, undoNote } from './undo-note';

/** Carries out what gestures mean, and takes it back. */
export interface NoteWriter {
	/**
	 * Writes a plan note by note, in its order, and stops at the first doubt. Only notes that were
	 * changed or made are listed as written.
	 */
	readonly write: (plan: Plan) => Promise<WriteOutcome>;
	/**
	 * Takes back the last gesture, to the byte, the last note first; `written` lists the notes. When
	 * one of them is not as the gesture left it, nothing is written. Null when there is none.
	 */
	readonly undo: () => Promise<WriteOutcome | null>;
	/** The last gesture's name, which completes "Undo …"; null when there is none. */
	readonly canUndo: () => string | null;
}

/**
 * The writer of the running app. Gestures are carried out one after the other, so that two never
 * meet in a note; what they changed is kept in memory for undo.
 */
export function createWriter(app: App, { terms }: { readonly terms: () => EditTerms }): NoteWriter {
	const journal = changeJournal();
	let turn: Promise<unknown> = Promise.resolve();
	const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
		const result = turn.then(act, act);
		turn = result;
		return result;
	};

	async function write(plan: Plan): Promise<WriteOutcome> {
		if ('refusal' in plan) return { written: [], refusal: plan.refusal };
		const traces: NoteTrace[] = [];
		try {
			for (const edit of plan.edits) {
				const changed = await carryOut(app, edit, terms());
				if (changed === null) continue;
				if ('refusal' in changed) return outcome(traces, changed.refusal);
				traces.push(changed);
			}
			return outcome(traces, null);
		} finally {
			journal.add({ name: plan.name, traces });
		}
	}

	async function undo(): Promise<WriteOutcome | null> {
		const gesture = journal.last();
		if (gesture === null) return null;
		const { traces } = gesture;
		for (const trace of lastOfEach(traces)) {
			const doubt = await undoDoubt(app, trace);
			if (doubt !== null) return outcome([], doubt.refusal);
		}
		for (let left = traces.length; left > 0; left--) {
			const trace = traces[left - 1];
			const doubt = trace === undefined ? null : await undoNote(app, trace);
			journal.shorten(traces.slice(0, doubt === null ? left - 1 : left));
			if (doubt !== null) return outcome(traces.slice(left), doubt.refusal);
		}
		return outcome(traces, null);
	}

	return {
		write: (plan) => inTurn(() => write(plan)),
		undo: () => inTurn(undo),
		canUndo: () => journal.last()?.name ?? null,
	};
}

async function carryOut(app: App, edit: NoteEdit, terms: EditTerms): Promise<Changed> {
	if ('create' in edit) return createNote(app, edit.path, edit.create);
	const file = app.vault.getFileByPath(edit.path);
	if (file === null) return refuse('note-missing', edit.path);
	return changeNote(app, file, (source) => applyNoteEdit(source, edit.changes, terms));
}

function outcome(traces: readonly NoteTrace[], refusal: Refusal | null): WriteOutcome {
	return { written: [...new Set(traces.map(({ file }) => file.path))], refusal };
}

/** A note that a gesture wrote to twice stands now as the second time left it. */
function lastOfEach(traces: readonly NoteTrace[]): readonly NoteTrace[] {
	return traces.filter(
		({ file }, index) => !traces.slice(index + 1).some((later) => later.file === file),
	);
}

/** A note to be made: path from the vault's root (see `edit/vault-path`) and its whole text. */
export interface NewNote {
	readonly path: string;
	readonly text: string;
}

/**
 * Makes notes in their order, over nothing that is there: when one of the paths is taken nothing is
 * written at all. For whole roadmaps; they are not undone.
 */
export async function createNotes(app: App, notes: readonly NewNote[]): Promise<WriteOutcome> {
	const { vault } = app;
	const taken = notes.find(({ path }) => entryAt(vault.getRoot(), path) !== null);
	if (taken !== undefined)
		return { written: [], refusal: refuse('note-exists', taken.path).refusal };
	const written: string[] = [];
	for (const { path, text } of notes) {
		const made = await createNote(app, path, text);
		if (made !== null && 'refusal' in made) return { written, refusal: made.refusal };
		written.push(path);
	}
	return { written, refusal: null };
}
