import type { OutlineItem } from '../model/outline';
import { lineEnd, lineEndAt, lineOnward } from './line-starts';
import { linePrefix, markerEnd } from './line-prefix';

/** A list item as a maker of outlines found it. */
export interface FoundItem {
	/** Offset of its marker. */
	readonly from: number;
	/** False when the maker knows that it has no box. */
	readonly mayHaveBox: boolean;
	/** Items with one number stand in an uninterrupted run of lists. Not used in quotes. */
	readonly run: number;
	/** Where the outermost quote around it begins; null outside quotes. */
	readonly quoteFrom: number | null;
}

type Draft = { -readonly [Key in keyof OutlineItem]: OutlineItem[Key] };

/**
 * The items of an outline from those found, which stand in the order of the text: status, indent,
 * container and parents. A line has one item: the first, or the first with a box.
 */
export function outlineItems(
	text: string,
	starts: readonly number[],
	found: readonly FoundItem[],
): OutlineItem[] {
	const runAt = quoteRuns(text, starts);
	const items: Draft[] = [];
	const runs: number[] = [];
	let index = 0;
	for (const item of found) {
		index = lineOnward(starts, item.from, index);
		const previous = items.at(-1);
		const isSecond = previous?.line === index + 1;
		if (isSecond && (previous.status !== null || !item.mayHaveBox)) continue;
		const run = item.quoteFrom === null ? item.run : runAt(index);
		const next = readItem(text, starts, index, item);
		if (isSecond && next.status === null) continue;
		const at = isSecond ? items.length - 1 : items.length;
		items[at] = next;
		runs[at] = run;
	}
	setParents(items, runs);
	return items;
}

function readItem(
	text: string,
	starts: readonly number[],
	index: number,
	{ from, mayHaveBox, quoteFrom }: FoundItem,
): Draft {
	const lineFrom = starts[index] ?? 0;
	const to = lineEndAt(text, starts, index);
	const afterMarker = markerEnd(text, from, to);
	const indent = lineFrom === from ? 0 : linePrefix(text, lineFrom, from).column;
	const container = quoteFrom === null ? 'body' : isCallout(text, quoteFrom) ? 'callout' : 'quote';
	const content = skipSpace(text, afterMarker, to);
	const mayBeCode =
		content - afterMarker > 1 &&
		// more than four columns after the marker begin indented code
		linePrefix(text, lineFrom, content).column - indent - (afterMarker - from) > 4;
	const box = mayHaveBox && !mayBeCode ? readBox(text, content, to) : null;
	const textFrom = box?.textFrom ?? content;
	const status = box?.status ?? null;
	return { from, to, line: index + 1, indent, parent: null, status, textFrom, container };
}

/** `[c]` with any one character in it, followed by white space or the end of the line. */
function readBox(
	text: string,
	open: number,
	to: number,
): { status: string; textFrom: number } | null {
	if (text.charCodeAt(open) !== 91 || open + 1 >= to) return null;
	const close = open + ((text.codePointAt(open + 1) ?? 0) > 0xffff ? 3 : 2);
	if (close >= to || text.charCodeAt(close) !== 93) return null;
	const after = close + 1;
	if (after < to && !isSpace(text.charCodeAt(after))) return null;
	return { status: text.slice(open + 1, close), textFrom: skipSpace(text, after, to) };
}

/** A quote is a callout when its own first line begins with `[!type]`. */
function isCallout(text: string, quoteFrom: number): boolean {
	const to = lineEnd(text, quoteFrom);
	const mark = skipSpace(text, quoteFrom, to);
	if (text.charCodeAt(mark) !== 62) return false;
	const from = skipSpace(text, mark + 1, to);
	if (!text.startsWith('[!', from)) return false;
	const close = text.indexOf(']', from);
	return close > from + 2 && close < to;
}

function setParents(items: readonly Draft[], runs: readonly number[]): void {
	/** By run: indices of items above, each further in than the one before. */
	const open = new Map<number, number[]>();
	items.forEach((item, index) => {
		const run = runs[index] ?? 0;
		const above = open.get(run) ?? [];
		if (above.length === 0) open.set(run, above);
		while (indentOf(items, above.at(-1)) >= item.indent) above.pop();
		let at = above.length - 1;
		while (at >= 0 && indentOf(items, above[at]) > item.indent - 2) at--;
		item.parent = above[at] ?? null;
		above.push(index);
	});
}

function indentOf(items: readonly Draft[], index: number | undefined): number {
	return index === undefined ? -1 : (items[index]?.indent ?? -1);
}

/**
 * Numbers the runs of items in quotes. A run goes on as long as the lines between two items stand
 * equally deep in quotes and are empty or indented; asked for lines in the order of the text.
 */
function quoteRuns(text: string, starts: readonly number[]): (line: number) => number {
	let run = -1;
	let last = -1;
	let first = linePrefix(text, 0, 0);
	const prefixOf = (line: number): ReturnType<typeof linePrefix> => {
		const from = starts[line] ?? 0;
		return linePrefix(text, from, lineEnd(text, from));
	};
	const goesOn = (line: number): boolean => {
		const prefix = prefixOf(line);
		const isEmpty = prefix.contentFrom === lineEnd(text, prefix.contentFrom);
		return prefix.quotes === first.quotes && (isEmpty || prefix.column >= first.indent + 2);
	};
	return (line) => {
		let isSame = last >= 0 && prefixOf(line).quotes === first.quotes;
		for (let between = last + 1; isSame && between < line; between++) isSame = goesOn(between);
		if (!isSame) {
			run--;
			first = prefixOf(line);
		}
		last = line;
		return run;
	};
}

function skipSpace(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isSpace(text.charCodeAt(at))) at++;
	return at;
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9;
}
