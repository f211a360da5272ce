import { outlineFromText } from '../../markdown/outline-from-text';
import type { Splice } from '../../model/edit';
import type { Outline } from '../../model/outline';
import type { Span } from '../../model/place';
import type { LineBlock } from './move-block';
import { noteLines } from './note-lines';
import type { ReadStructure } from './read-structure';
import { applySplices } from '../splices';
import { surroundings } from './surroundings';

/** How a new line is meant to be read. */
export interface MeantLine {
	readonly line: number;
	/** A heading's level. An item: the line that it stands under, null for none. */
	readonly as: { readonly heading: number } | { readonly itemUnder: number | null };
}

/** What a change of whole lines does, and to which. All lines count from 1, in the whole note. */
export interface ChangedLines extends LineBlock {
	readonly splices: readonly Splice[];
	/** Where a line that was there stands afterwards. */
	readonly lineAfter: (line: number) => number;
	/** How new lines are meant to be read; their lines count in the text after the change. */
	readonly meant: readonly MeantLine[];
}

/**
 * Whether every line is read after a change as it was before, and every new line as it is meant. An
 * unclosed code block or comment, a text that holds a mark of one, or a paragraph that takes in what
 * follows make the difference. Only as much of the note is parsed as can be concerned.
 */
export function readsAlike(read: ReadStructure, change: ChangedLines): boolean {
	const { text, from } = read.lines;
	const around = surroundings(read, change);
	const base = around.first === 1 ? 0 : from(around.first);
	const before = text.slice(base, from(around.last + 1));
	const splices = change.splices.map((splice) => ({
		...splice,
		from: splice.from - base,
		to: splice.to - base,
	}));
	const old = readings(before, around.first);
	const now = readings(applySplices(before, splices), around.first);
	return old !== null && now !== null && areAlike(old, now, change);
}

function areAlike(old: Readings, now: Readings, { lineAfter, meant }: ChangedLines): boolean {
	for (const [line, { read, parent }] of old) {
		const there = now.get(lineAfter(line));
		if (there?.read !== read) return false;
		if (there.parent !== (parent === null ? null : lineAfter(parent))) return false;
	}
	return meant.every(({ line, as }) => {
		const { read = '', parent = null } = now.get(line) ?? {};
		if ('heading' in as) return read.startsWith(`heading ${as.heading} `);
		return read.startsWith('item ') && parent === as.itemUnder;
	});
}

type Readings = ReadonlyMap<number, LineReading>;

interface LineReading {
	/** Kind and content of what stands in the line. */
	readonly read: string;
	/** The line of the item that it is nested under. */
	readonly parent: number | null;
}

/** What is read in the lines of a text that are not blank; null when it cannot be parsed. */
function readings(text: string, first: number): Readings | null {
	const outline = outlineFromText(text);
	if (outline.refusal !== null) return null;
	const read = plainReadings(text, outline, first);
	const lineOf = (line: number): number => line + first - 1;
	for (const { line, level, text: own } of outline.headings) {
		read.set(lineOf(line), { read: `heading ${level} ${own}`, parent: null });
	}
	for (const { line, status, container, parent } of outline.items) {
		if (read.get(lineOf(line))?.read === 'hidden') continue;
		const above = parent === null ? undefined : outline.items[parent];
		read.set(lineOf(line), {
			read: `item ${container} ${status ?? ''}`,
			parent: above === undefined ? null : lineOf(above.line),
		});
	}
	return read;
}

/** Which lines are hidden, and which stand in paragraphs and tables outside of lists. */
function plainReadings(text: string, outline: Outline, first: number): Map<number, LineReading> {
	const lines = noteLines(text);
	const read = new Map<number, LineReading>();
	const isHidden = covers(outline.hidden);
	const isText = covers(outline.paragraphs);
	const isTable = covers(outline.tables);
	for (let line = 1; line <= lines.count; line++) {
		if (lines.isBlank(line)) continue;
		const own = /[^ \t]/.exec(text.slice(lines.from(line), lines.to(line)))?.index ?? 0;
		const at = lines.from(line) + own;
		const kind = isHidden(at) ? 'hidden' : isText(at) ? 'text' : isTable(at) ? 'table' : 'other';
		read.set(line + first - 1, { read: kind, parent: null });
	}
	return read;
}

/** Whether an offset lies in one of the spans; asked for offsets that only rise. */
function covers(spans: readonly Span[]): (offset: number) => boolean {
	let next = 0;
	return (offset) => {
		while ((spans[next]?.to ?? Infinity) <= offset) next++;
		return (spans[next]?.from ?? Infinity) <= offset;
	};
}
