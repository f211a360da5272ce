import type { Located, NoteChange, SeenLine } from '../../model/edit';
import type { Item } from '../../note/note-text';
import type { Heading } from '../../note/sections';
import type { EditSource, EditTerms } from '../edit-source';
import { itemEnd } from './item-end';
import { locateLine } from '../locate-line';
import { moveBlock, type LineBlock } from './move-block';
import { lastLineBefore } from './note-lines';
import { readStructure, type ReadStructure } from './read-structure';
import { readsAlike } from './reads-alike';
import { refuse, type Refused } from '../refuse';

/**
 * Moves an item with what is below it, or a heading with its section, before another of the same
 * list or level, or behind the last of them (edits.md, Gestures). Blank lines stay where they are.
 * Refused where another line would be read as something else.
 */
export function reorder(
	source: EditSource,
	{ at, before }: Extract<NoteChange, { kind: 'reorder' }>,
	terms: EditTerms,
): Located {
	const { path } = source;
	const read = readStructure(source, terms);
	if ('refusal' in read) return read;
	const moved = locateBlock(read, at);
	if ('refusal' in moved) return moved;
	const next = before === null ? null : locateBlock(read, before);
	if (next !== null && 'refusal' in next) return next;

	const blocks = siblings(read, moved);
	const startsAt = (block: Block): number =>
		blocks.findIndex(({ first }) => first === block.at.line);
	const from = startsAt(moved);
	const behind = next === null ? blocks.length : startsAt(next);
	if (behind < 0) return refuse('not-a', path, next?.at.line ?? null, { what: 'sibling' });
	const to = behind > from ? Math.max(from, behind - 1) : behind;
	const { splices, lineAfter } = moveBlock(read.lines, blocks, from, to);
	const first = blocks[Math.min(from, to)]?.first ?? 1;
	const last = blocks[Math.max(from, to)]?.last ?? first;
	if (readsAlike(read, { splices, first, last, lineAfter, meant: [] })) return { splices };
	const reason = 'moved there, another line would be read as something else';
	return refuse('note-unreadable', path, moved.at.line, { reason });
}

type Block = Item | Heading;

function locateBlock({ path, note, lines }: ReadStructure, seen: SeenLine): Block | Refused {
	const all: readonly Block[] = [...note.items, ...note.headings];
	const blockAt = (line: number): Block | undefined => all.find(({ at }) => at.line === line);
	const located = locateLine(lines.text, path, seen, (line) => blockAt(line) !== undefined);
	if ('code' in located) return { refusal: located };
	return blockAt(located.line) ?? refuse('not-a', path, located.line, { what: 'item' });
}

/** The blocks of one list under one heading, or of the headings of one level below another. */
function siblings(read: ReadStructure, { at, ...moved }: Block): readonly LineBlock[] {
	const { note, lines } = read;
	if (!('section' in moved)) {
		return note.headings
			.filter(
				({ parent, source }) => parent === moved.parent && source.level === moved.source.level,
			)
			.map((heading) => ({
				first: heading.at.line,
				last: lastLineBefore(lines, note.sectionEnd(heading)),
			}));
	}
	return note.items
		.filter(
			({ parent, section, source }) =>
				parent === moved.parent &&
				section.heading === moved.section.heading &&
				source.container === moved.source.container,
		)
		.map(({ source }) => ({ first: source.line, last: itemEnd(read, source) }));
}
