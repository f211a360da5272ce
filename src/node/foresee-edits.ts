import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { EditTerms } from '../edit/edit-source';
import { refuse, type Refused } from '../edit/refuse';
import type { NoteEdit } from '../model/edit';
import type { ReadingDisk } from './disk';
import { editText, textOfBytes, type WholeText } from './edit-text';
import { placeForNote } from './place-for-note';
import { vaultFile } from './vault-file';

/** A note as it is and as a plan leaves it; `before` null: it is made. */
export interface ForeseenNote {
	readonly path: string;
	readonly before: string | null;
	readonly after: string;
}

/**
 * What edits would make of the notes that they change, in the order in which they touch them; or the
 * first refusal. Only reads: a dry run shows it, and a real run begins only when it can be finished.
 */
export function foreseeEdits(
	root: string,
	edits: readonly NoteEdit[],
	terms: EditTerms,
	disk: ReadingDisk = { readFileSync, readdirSync, realpathSync, statSync },
): { readonly notes: readonly ForeseenNote[] } | Refused {
	const notes = new Map<string, ForeseenNote>();
	for (const edit of edits) {
		const known = notes.get(edit.path) ?? null;
		const foreseen =
			'create' in edit
				? foreseeNew(root, edit.path, edit.create, known, disk)
				: foreseeChange(root, edit, known, terms, disk);
		if ('refusal' in foreseen) return foreseen;
		notes.set(edit.path, foreseen);
	}
	return { notes: [...notes.values()].filter(({ before, after }) => before !== after) };
}

/** The text of a note in the vault; refused when it is not there, not UTF-8 or outside. */
export function readVaultText(
	root: string,
	note: string,
	disk: ReadingDisk = { readFileSync, readdirSync, realpathSync, statSync },
): WholeText | Refused {
	const found = vaultFile(root, note, disk);
	if ('refusal' in found) return found;
	try {
		return textOfBytes(note, disk.readFileSync(found.file));
	} catch (error) {
		return refuse('note-unreadable', note, null, { reason: String(error) });
	}
}

function foreseeNew(
	root: string,
	path: string,
	after: string,
	known: ForeseenNote | null,
	disk: ReadingDisk,
): ForeseenNote | Refused {
	if (known !== null) return refuse('note-exists', path);
	try {
		const place = placeForNote(root, path, disk);
		return 'refusal' in place ? place : { path, before: null, after };
	} catch (error) {
		return refuse('write-failed', path, null, { reason: String(error) });
	}
}

function foreseeChange(
	root: string,
	edit: Extract<NoteEdit, { readonly changes: unknown }>,
	known: ForeseenNote | null,
	terms: EditTerms,
	disk: ReadingDisk,
): ForeseenNote | Refused {
	const { path, changes } = edit;
	const now = known === null ? readVaultText(root, path, disk) : { text: known.after };
	if ('refusal' in now) return now;
	const edited = editText(path, now.text, changes, terms);
	if ('refusal' in edited) return edited;
	return { path, before: known === null ? now.text : known.before, after: edited.text };
}
