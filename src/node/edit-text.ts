import { isUtf8 } from 'node:buffer';
import { applyNoteEdit } from '../edit/apply-note-edit';
import type { EditTerms } from '../edit/edit-source';
import { refuse, type Refused } from '../edit/refuse';
import { applySplices } from '../edit/splices';
import type { NoteChange } from '../model/edit';
import type { NoteSource } from '../model/vault-port';
import { noteSource } from './note-source';

/** Half of a surrogate pair has no bytes: it would be written as another sign. */
const HALF_A_PAIR = /\p{Surrogate}/u;

/** A note's whole text. */
export interface WholeText {
	readonly text: string;
}

/** The text of a note's bytes, a byte order mark kept; refused when they are not UTF-8. */
export function textOfBytes(note: string, bytes: Buffer): WholeText | Refused {
	return isUtf8(bytes) ? { text: bytes.toString('utf8') } : notUtf8(note);
}

/** The text that changes make of exactly this one; the same when it stands so already. */
export function editText(
	note: string,
	text: string,
	changes: readonly NoteChange[],
	terms: EditTerms,
): WholeText | Refused {
	let read: NoteSource | null = null;
	const source = { path: note, text, structure: () => (read ??= noteSource(note, text)) };
	const located = applyNoteEdit(source, changes, terms);
	if ('refusal' in located) return located;
	const edited = applySplices(text, located.splices);
	return HALF_A_PAIR.test(edited) ? notUtf8(note) : { text: edited };
}

function notUtf8(note: string): Refused {
	return refuse('note-unreadable', note, null, { reason: 'it is not UTF-8' });
}
