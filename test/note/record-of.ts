import { noteSource } from '../../src/node/note-source';
import { readNote } from '../../src/note/read-note';
import type { NoteRecord } from '../../src/model/note-record';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';

/** Reads one note from its text, as the command line does. */
export function recordOf(
	text: string,
	path = 'Note.md',
	settings: Settings = DEFAULT_SETTINGS,
): NoteRecord {
	return readNote(noteSource(path, text), settings);
}
