import { outlineFromText } from '../markdown/outline-from-text';
import type { Outline } from '../model/outline';
import type { Span } from '../model/place';
import { noteLines } from './note-lines';

/** How a new line is meant to be read. */
export interface MeantLine {
	readonly line: number;
	/** A heading's level. An item: the line that it stands under, null for none. */
	readonly as: { readonly heading: number } | { readonly itemUnder: number | null };
}

/**
 * Whether every line of a text is read after a change as it was before, and every new line as it is
 * meant. An unclosed code block or comment, a text that holds a mark of one, or a paragraph that
 * takes in what follows it make the difference. `lineAfter` tells where a line has gone.
 */
export function readsAlike(
	before: string,
	after: string,
	lineAfter: (line: number) => number,
	meant: readonly MeantLine[],
): boolean {
	const old = readings(before);
	const now = readings(after);
	if (old === null || now === null) return false;
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

interface LineReading {
	/** Kind and content of what stands in the line. */
	readonly read: string;
	/** The line of the item that it is nested under. */
	readonly parent: number | null;
}

/** What is read in the lines of a text that are not blank; null when it cannot be parsed. */
function readings(text: string): ReadonlyMap<number, LineReading> | null {
	const outline = outlineFromText(text);
	if (outline.refusal !== null) return null;
	const read = plainReadings(text, outline);
	for (const { line, level, text: own } of outline.headings) {
		read.set(line, { read: `heading ${level} ${own}`, parent: null });
	}
	for (const { line, status, container, parent } of outline.items) {
		if (read.get(line)?.read === 'hidden') continue;
		const above = parent === null ? null : (outline.items[parent]?.line ?? null);
		read.set(line, { read: `item ${container} ${status ?? ''}`, parent: above });
	}
	return read;
}

/** Which lines are hidden, and which stand in paragraphs and tables outside of lists. */
function plainReadings(text: string, outline: Outline): Map<number, LineReading> {
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
		read.set(line, { read: kind, parent: null });
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
