import type { OutlineRefusal } from '../model/outline';
import { lineAt, lineEndAt } from './line-starts';
import { linePrefix, mayBePrefix, type LinePrefix } from './line-prefix';

/** Longest body that is read, in UTF-16 units: about 100,000 tasks. */
const MAX_LENGTH = 6_000_000;
/** Deepest nesting of quotes and lists. */
const MAX_DEPTH = 100;
/** Sum over all lines of the containers that each stands in. */
const MAX_NESTED_LINES = 500_000;
/** Lines on which a list opens another list or a quote, as in `- - x`. */
const MAX_STACKED_LINES = 1000;
/** Lines inside a list or a quote that stand in more or fewer quotes than the line before. */
const MAX_TURNS = 1000;

/**
 * Whether a body is too large or too deeply nested to be given to a Markdown parser, which needs
 * quadratic time and more on such text. One pass, linear. Null when it may be parsed.
 */
export function guardNesting(
	text: string,
	bodyFrom: number,
	starts: readonly number[],
): OutlineRefusal | null {
	if (text.length - bodyFrom > MAX_LENGTH) return { reason: 'too-large', line: 1, column: 1 };
	const open: number[] = [];
	let nestedLines = 0;
	let stackedLines = 0;
	let turns = 0;
	let quotesAbove = -1;
	for (let line = lineAt(starts, bodyFrom); line < starts.length; line++) {
		const from = starts[line] ?? 0;
		if (from < bodyFrom) continue;
		const end = lineEndAt(text, starts, line);
		if (!mayBePrefix(text.charCodeAt(from))) {
			if (from < end) quotesAbove = -1;
			continue;
		}
		const prefix = linePrefix(text, from, end, MAX_DEPTH + 1);
		const depth = prefix.quotes + listDepth(open, prefix);
		nestedLines += depth;
		if (prefix.nested && !isRule(text, from, end)) stackedLines++;
		if (prefix.contentFrom < end) {
			const isInside = depth > prefix.markers;
			if (isInside && quotesAbove >= 0 && quotesAbove !== prefix.quotes) turns++;
			quotesAbove = isInside ? prefix.quotes : -1;
		}
		const isTooMuch =
			nestedLines > MAX_NESTED_LINES || stackedLines > MAX_STACKED_LINES || turns > MAX_TURNS;
		if (depth > MAX_DEPTH || isTooMuch) {
			return { reason: 'too-deep', line: line + 1, column: prefix.contentFrom - from + 1 };
		}
	}
	return null;
}

/** How many list items a line stands in; `open` holds the columns of the items above it. */
function listDepth(open: number[], prefix: LinePrefix): number {
	const column = prefix.markers > 0 ? prefix.indent : prefix.column;
	if (prefix.markers > 0) {
		while ((open.at(-1) ?? -1) >= column) open.pop();
		open.push(column);
		return open.length - 1 + prefix.markers;
	}
	let depth = 0;
	while (depth < open.length && (open[depth] ?? 0) < column) depth++;
	return depth;
}

/** A line such as `* * *` is a rule, not three lists. */
function isRule(text: string, from: number, to: number): boolean {
	const marks = text.slice(from, to).replace(/[ \t]/g, '');
	return /^(?:-{3,}|\*{3,})$/.test(marks);
}
