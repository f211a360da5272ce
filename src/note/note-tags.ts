import { readLine } from '../markdown/read-line';
import type { NoteText } from './note-text';
import { asTexts, propertyValue, type RawProperties } from './raw-properties';

/** The tags of the properties, without `#`, in lower case. */
export function propertyTags(properties: RawProperties | null): readonly string[] {
	if (properties === null) return [];
	const written = asTexts(propertyValue(properties, 'tags'));
	if (written.length === 0) return written;
	return written
		.flatMap((entry) => entry.split(/[\s,]+/))
		.map((tag) => tag.replace(/^#/, '').toLowerCase())
		.filter((tag) => tag !== '');
}

/** The tags of headings, list items and paragraphs, without `#`, in lower case. */
export function textTags(note: NoteText): readonly string[] {
	if (!note.text.includes('#')) return [];
	const lines = [...note.headings, ...note.items].map(({ line }) => line);
	for (const { from, to, lineNumber, lineFrom } of note.proses) {
		if (!note.text.slice(from, to).includes('#')) continue;
		lines.push(readLine(note.text, from, to, { line: lineNumber, lineFrom }));
	}
	return lines.flatMap(({ tags }) => tags.map((tag) => tag.toLowerCase()));
}
