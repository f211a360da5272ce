import type { Span } from '../model/place';
import { codeSpans } from './code-spans';
import type { FindMark } from './find-mark';
import { lineEnd, nextLine } from './line-starts';
import { linePrefix, markerEnd, type LinePrefix } from './line-prefix';

/** The containers at one line, and the fence that is open in them. */
interface Reading {
	/** Columns at which the contents of the items around the line begin, outermost first. */
	readonly contents: number[];
	fence: { readonly mark: string; readonly column: number; readonly quotes: number } | null;
}

/** Signs of what may be hidden: in any block, and in a list or a quote as well. */
export interface HidingSigns {
	readonly anywhere: readonly string[];
	readonly inContainers: readonly string[];
}

const ANYWHERE = ['%%', '<!--', '$$'];
const IN_CONTAINERS = [...ANYWHERE, '```', '~~~', '    ', '\t'];

/** Those of the signs that stand in a note's body at all: most notes have none. */
export function hidingSigns(bodyFrom: number, find: FindMark): HidingSigns {
	const stands = (sign: string): boolean => find(sign, bodyFrom) < Infinity;
	return { anywhere: ANYWHERE.filter(stands), inContainers: IN_CONTAINERS.filter(stands) };
}

/** Whether {@link hiddenWithin} may find something in a block: not without a sign of it. */
export function mayHide({ from, to }: Span, signs: readonly string[], find: FindMark): boolean {
	for (const sign of signs) if (find(sign, from) < to) return true;
	return false;
}

/**
 * What is not read inside a block: comments that go over lines, and in a list or a quote
 * (`isContainer`) fenced and indented code and math blocks. (Within one line its own reader leaves
 * code and comments out.) `items` are the offsets of the markers of the list items in the block.
 */
export function hiddenWithin(
	text: string,
	{ from, to }: Span,
	isContainer: boolean,
	items: readonly number[],
	find: FindMark,
): Span[] {
	const hidden: Span[] = [];
	const reading: Reading = { contents: [], fence: null };
	let item = 0;
	let isAfterBlank = true;
	let next = from;
	for (let at = from; at < to; at = next) {
		const end = Math.min(lineEnd(text, at), to);
		next = nextLine(text, end);
		const prefix = linePrefix(text, at, end);
		const isItem = (items[item] ?? Infinity) < end;
		while ((items[item] ?? Infinity) < end) item++;
		const isBlank = prefix.contentFrom >= end;
		const isCodeItem = isItem && spacesAfterMarker(text, prefix, end) > 4;
		if (isItem || !isBlank) enter(reading, prefix, isItem, isCodeItem);
		if (!isItem && isBlank && prefix.quotes < (reading.fence?.quotes ?? 0)) reading.fence = null;
		const mayBeIndented = isAfterBlank && !isItem && !isBlank;
		if (isContainer && (isCodeItem || isCode(text, reading, prefix, end, mayBeIndented))) {
			hidden.push({ from: isItem ? prefix.contentFrom : at, to: end });
			continue;
		}
		isAfterBlank = isBlank;
		const comment = isBlank ? null : openComment(text, prefix.contentFrom, end, to, find);
		if (comment === null) continue;
		hidden.push(comment);
		next = nextLine(text, Math.min(lineEnd(text, comment.to), to));
		while ((items[item] ?? Infinity) < next) item++;
	}
	return hidden;
}

/** Leaves the containers that a line does not stand in, and with one of them its fence. */
function enter(reading: Reading, prefix: LinePrefix, isItem: boolean, isCodeItem: boolean): void {
	const { contents, fence } = reading;
	const column = isItem ? prefix.indent : prefix.column;
	while (contents.length > 0 && (contents.at(-1) ?? 0) > column) contents.pop();
	const hasLeft = fence !== null && (column < fence.column || prefix.quotes < fence.quotes);
	if (isItem || hasLeft) reading.fence = null;
	if (isItem) contents.push(isCodeItem ? prefix.indent + 2 : prefix.column);
}

/** Columns between an item's marker and its content; more than four begin indented code. */
function spacesAfterMarker(text: string, prefix: LinePrefix, end: number): number {
	const width = markerEnd(text, prefix.markerFrom, end) - prefix.markerFrom;
	return prefix.column - prefix.indent - width;
}

function isCode(
	text: string,
	reading: Reading,
	prefix: LinePrefix,
	end: number,
	mayBeIndented: boolean,
): boolean {
	const content = text.slice(prefix.contentFrom, end);
	const column = reading.contents.at(-1) ?? 0;
	if (reading.fence !== null) {
		const { mark } = reading.fence;
		const run = FENCE.exec(content)?.[0] ?? '';
		const isClosing = run.startsWith(mark) && content.trimEnd() === run;
		if (isClosing) reading.fence = null;
		return true;
	}
	const isIndented = prefix.column >= column + 4;
	if (mayBeIndented && prefix.markers === 0 && isIndented) return true;
	const mark = isIndented ? undefined : FENCE.exec(content)?.[0];
	if (mark === undefined || (mark.startsWith('`') && content.includes('`', mark.length))) {
		return false;
	}
	reading.fence = { mark, column, quotes: prefix.quotes };
	return true;
}

const FENCE = /^(?:`{3,}|~{3,})/;

/**
 * The comment, or the math block at the line's start, that begins in the line `[from, end)` and is
 * closed in a later one.
 */
function openComment(
	text: string,
	from: number,
	end: number,
	to: number,
	find: FindMark,
): Span | null {
	if (text.startsWith('$$', from)) {
		const close = find('$$', from + 2) + 2;
		return close > end && close <= to ? { from, to: close } : null;
	}
	let at = from;
	let code: readonly Span[] | null = null;
	let nextCode = 0;
	for (;;) {
		const percent = find('%%', at);
		const html = find('<!--', at);
		const open = Math.min(percent, html);
		if (open >= end) return null;
		code ??= codeSpans(text, from, end);
		while ((code[nextCode]?.to ?? Infinity) <= open) nextCode++;
		const span = code[nextCode];
		if (span !== undefined && span.from < open) {
			at = span.to;
			continue;
		}
		const close = percent < html ? find('%%', open + 2) + 2 : find('-->', open + 4) + 3;
		if (close > end) return close <= to ? { from: open, to: close } : null;
		at = close;
	}
}
