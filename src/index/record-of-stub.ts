import type { NoteRecord } from '../model/note-record';
import type { Settings } from '../model/settings';
import type { NoteStub } from '../model/vault-port';
import { readNote } from '../note/read-note';

/** The record of a note that was not read: what its properties say, and no line. */
export function recordOfStub({ path, properties }: NoteStub, settings: Settings): NoteRecord {
	const outline = {
		frontmatter: null,
		bodyFrom: 0,
		headings: [],
		items: [],
		paragraphs: [],
		tables: [],
		hidden: [],
		refusal: null,
	};
	return readNote({ path, text: '', outline, properties, fault: null }, settings);
}
