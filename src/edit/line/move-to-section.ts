import type { Located, Splice } from '../../model/edit';
import type { Stage } from '../../model/note-type';
import type { Item } from '../../note/note-text';
import type { EditSource, EditTerms } from '../edit-source';
import { findSection, type FoundSection } from '../section/find-section';
import { itemEnd } from '../section/item-end';
import { lastLineBefore, type NoteLines } from '../section/note-lines';
import { readStructure, type ReadStructure } from '../section/read-structure';

/**
 * Moves a topmost step of a milestone note, with what is below it, to the end of a stage's own text,
 * all bytes kept. Null where it cannot: another kind of note, no such heading, or a place in which
 * the line would be read as something else.
 */
export function moveToSection(
	source: EditSource,
	line: number,
	stage: Stage,
	terms: EditTerms,
): Located | null {
	const read = readStructure(source, terms);
	if ('refusal' in read) return read;
	const item = read.note.items.find(({ at }) => at.line === line);
	if (read.note.type !== 'milestone' || item === undefined) return null;
	const place = findSection(read, { holder: 'note', meaning: stage, title: '' });
	if (!('found' in place)) return null;
	const last = lastLineBefore(read.lines, place.found.ownTo);
	if (!staysTopmost(item, place.found, last, read)) return null;
	return { splices: moveLines(read.lines, line, itemEnd(read, item.source), last) };
}

/** Whether an item stands alone in its list, and would do so below the last line of a section. */
function staysTopmost(
	{ source, parent }: Item,
	{ from, ownTo, heading }: FoundSection,
	last: number,
	{ note, lines }: ReadStructure,
): boolean {
	if (source.container !== 'body' || parent !== null || heading === null) return false;
	const there = note.items.filter(
		(item) => item.source.from >= from && item.source.from < ownTo && item.parent === null,
	);
	if (there.some((item) => item.source.indent <= source.indent - 2)) return false;
	// a number other than 1 begins no list directly below a text
	const marker = numberAt(lines.text, source.from);
	if (marker === null || marker === '1' || last === lines.at(heading.source.to)) return true;
	const neighbour = there.at(-1);
	return neighbour !== undefined && numberAt(lines.text, neighbour.source.from) !== null;
}

function numberAt(text: string, from: number): string | null {
	return /^\d+/.exec(text.slice(from, from + 10))?.[0] ?? null;
}

/** Puts the lines `first` to `last` below the line `under`; each keeps its own ending. */
function moveLines(lines: NoteLines, first: number, last: number, under: number): Splice[] {
	const { text } = lines;
	const from = lines.from(first);
	const to = lines.to(last);
	const ending = lines.ending(last);
	const at = lines.to(under) + lines.ending(under).length;
	const block = text.slice(from, to);
	if (ending === '') {
		// the last lines of a note without a final ending: the one above loses its own
		const above = lines.to(first - 1);
		const moved = block + text.slice(above, from);
		return [
			{ from: at, to: at, insert: moved },
			{ from: above, to, insert: '' },
		];
	}
	const isLast = lines.ending(under) === '';
	return [
		{ from: at, to: at, insert: isLast ? ending + block : block + ending },
		{ from, to: to + ending.length, insert: '' },
	];
}
