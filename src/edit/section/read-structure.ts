import type { Outline } from '../../model/outline';
import type { NoteText } from '../../note/note-text';
import { typedText } from '../../note/read-note';
import type { EditSource, EditTerms } from '../edit-source';
import { noteLines, type NoteLines } from './note-lines';
import { refuse, type Refused } from '../refuse';

/** A note in the moment of writing, read as far as a change of its structure needs. */
export interface ReadStructure {
	readonly path: string;
	readonly lines: NoteLines;
	readonly outline: Outline;
	readonly note: NoteText;
}

/** Refused when the host cannot tell the structure, or the note is too large or too deep for it. */
export function readStructure(
	{ path, structure }: EditSource,
	{ settings }: EditTerms,
): ReadStructure | Refused {
	const source = structure();
	if (source === null) return refuse('note-changed', path);
	const { text, outline } = source;
	if (outline.refusal !== null) {
		const { line, reason } = outline.refusal;
		return refuse('note-unreadable', path, line, { reason });
	}
	return { path, outline, lines: noteLines(text), note: typedText(source, settings).note };
}
