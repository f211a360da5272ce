import { readBareField } from '../markdown/read-bare-field';
import { readLine } from '../markdown/read-line';
import type { Field } from '../model/line';
import type { NoteText } from './note-text';
import type { Container } from './sections';

/** The fields of the paragraphs directly below a container's heading, up to its first list. */
export function fieldsBelow(note: NoteText, around: Container): readonly Field[] {
	const first = note.items.find(({ section }) => section.container === around);
	const end = first?.source.from ?? Infinity;
	return note.proses.flatMap(({ from, to, lineNumber, lineFrom, section }) => {
		if (!section.ownText || section.container !== around || from > end) return [];
		if (!note.text.slice(from, to).includes('::')) return [];
		const anchor = { line: lineNumber, lineFrom };
		const bare = readBareField(note.text, from, to, anchor);
		return bare === null ? readLine(note.text, from, to, anchor).fields : [bare];
	});
}
