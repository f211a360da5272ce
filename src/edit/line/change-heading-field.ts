import { isDateOtherwise } from '../../markdown/read-line';
import { scanLine } from '../../markdown/scan-line';
import type { Located, NoteChange, Splice } from '../../model/edit';
import type { Field } from '../../model/line';
import { fieldsBelow } from '../../note/fields-below';
import type { Heading } from '../../note/sections';
import { isFieldValue } from './change-field';
import type { EditSource, EditTerms } from '../edit-source';
import { locateHeading } from '../section/locate-heading';
import { insertBelow, type NoteLines } from '../section/note-lines';
import { readStructure, type ReadStructure } from '../section/read-structure';
import { refuse } from '../refuse';

/**
 * Sets a field of an objective's heading, or takes it away with null (edits.md, Gestures). Where it
 * stands, in the heading or below it, it is replaced; else it is added to the first line of the
 * paragraph directly below the heading that holds a field in brackets, else as a line of its own.
 */
export function changeHeadingField(
	source: EditSource,
	{ at, key, value }: Extract<NoteChange, { kind: 'heading-field' }>,
	terms: EditTerms,
): Located {
	const read = readStructure(source, terms);
	if ('refusal' in read) return read;
	const heading = locateHeading(read, at);
	if ('refusal' in heading) return heading;
	const container = read.note.containers.find((found) => found.heading === heading);
	if (container === undefined) {
		return refuse('not-a', source.path, heading.at.line, { what: 'objective' });
	}
	const below = fieldsBelow(read.note, container);
	const name = key.toLowerCase();
	const standing = [...heading.line.fields, ...below].filter((field) => field.key === name);
	if (value === null) return { splices: withoutFields(read.lines, standing) };
	if (!isFieldValue(key, value)) {
		return refuse('bad-value', source.path, heading.at.line, { what: key, text: value });
	}
	const [first] = standing;
	if (first !== undefined) return { splices: replaced(source.text, first, value) };
	return { splices: [added(read, heading, below, `[${key}:: ${value}]`)] };
}

function replaced(text: string, field: Field, value: string): Splice[] {
	if (field.value === value) return [];
	const separator = text.indexOf('::', field.from) + 2;
	if (field.value === '') return [{ from: separator, to: separator, insert: ` ${value}` }];
	const from = text.indexOf(field.value, separator);
	return [{ from, to: from + field.value.length, insert: value }];
}

/** Takes fields away, and the lines that hold nothing else. */
function withoutFields(lines: NoteLines, fields: readonly Field[]): Splice[] {
	const numbers = [...new Set(fields.map(({ from }) => lines.at(from)))];
	return numbers.flatMap((line) => {
		const own = fields.filter(({ from }) => lines.at(from) === line);
		const from = lines.from(line);
		const to = lines.to(line);
		const kept = own.reduceRight(
			(rest, field) => rest.slice(0, field.from - from) + rest.slice(field.to - from),
			lines.text.slice(from, to),
		);
		if (kept.trim() === '') return [withoutLine(lines, line)];
		return own.map((field) => withoutField(lines.text, field, from, to));
	});
}

/** With the white space before it, at a line's start with that behind it. */
function withoutField(text: string, field: Field, lineFrom: number, lineTo: number): Splice {
	let { from, to } = field;
	while (from > lineFrom && isSpace(text.charCodeAt(from - 1))) from--;
	if (from > lineFrom) return { from, to, insert: '' };
	while (to < lineTo && isSpace(text.charCodeAt(to))) to++;
	return { from: field.from, to, insert: '' };
}

function withoutLine(lines: NoteLines, line: number): Splice {
	const ending = lines.ending(line);
	const from = ending === '' ? lines.to(line - 1) : lines.from(line);
	return { from, to: lines.to(line) + ending.length, insert: '' };
}

function added(
	{ lines, outline }: ReadStructure,
	heading: Heading,
	below: readonly Field[],
	field: string,
): Splice {
	const { text } = lines;
	const paragraph = outline.paragraphs.find(({ from }) => from > heading.source.from);
	const beside = below.find(
		({ from }) => /[[(]/.test(text.charAt(from)) && paragraph !== undefined && from < paragraph.to,
	);
	if (beside !== undefined) {
		const at = textEnd(lines, lines.at(beside.from));
		return { from: at, to: at, insert: ` ${field}` };
	}
	const line = lines.at(heading.source.to - 1);
	const isTaken = paragraph !== undefined && lines.at(paragraph.from) === line + 1;
	const next = line < lines.count ? text.slice(lines.from(line + 1), lines.to(line + 1)) : '';
	return insertBelow(lines, line, isTaken || endsParagraph(next) ? [field] : [field, '']);
}

/** Behind a line's last word, before a block id and trailing white space. */
function textEnd(lines: NoteLines, line: number): number {
	const from = lines.from(line);
	const content = lines.text.slice(from, lines.to(line));
	const last = scanLine(content, isDateOtherwise).at(-1);
	let at = from + (last?.kind === 'block-id' ? last.from : content.length);
	while (isSpace(lines.text.charCodeAt(at - 1))) at--;
	return at;
}

/**
 * Whether a line ends a paragraph above it, or a comment begins there. What does neither would
 * become a part of it, or make a heading of it: then a blank line is put between.
 */
function endsParagraph(line: string): boolean {
	const opens = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|`{3}|~{3}|%%|<!--|(?:[-*+]|1[.)])[ \t]+[^ \t-])/;
	return line.trim() === '' || opens.test(line);
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9;
}
