import { lineEnd } from '../../markdown/line-starts';
import type { Span } from '../../model/place';

/** A list in brackets, or a map in braces: where it ends, and its elements without the space around them. */
export interface FlowList {
	readonly to: number;
	readonly elements: readonly Span[];
}

/**
 * The list that a `[` or `{` at `from` opens, over several lines too; null when it is not closed before
 * `to`. The parser has found the block whole, so that brackets need not be told apart.
 */
export function flowList(text: string, from: number, to: number): FlowList | null {
	const elements: Span[] = [];
	let first = -1;
	let last = -1;
	let before = '';
	let depth = 0;
	for (let at = from; at < to;) {
		const sign = text.charAt(at);
		if (sign === '#' && isWhite(text.charAt(at - 1))) {
			at = lineEnd(text, at);
			continue;
		}
		if (isWhite(sign)) {
			at++;
			continue;
		}
		const isQuote = (sign === '"' || sign === "'") && '[{,:'.includes(before);
		const next = isQuote ? quotedEnd(text, at, to) : at + 1;
		if (next === null) return null;
		const isClosing = sign === ']' || sign === '}';
		if (depth === 1 && (sign === ',' || isClosing)) {
			if (first >= 0) elements.push({ from: first, to: last });
			first = -1;
			if (isClosing) return { to: next, elements };
		} else if (depth > 0) {
			if (first < 0) first = at;
			last = next;
		}
		if (sign === '[' || sign === '{') depth++;
		else if (isClosing) depth--;
		before = sign;
		at = next;
	}
	return null;
}

/** Where the quoted text that opens at `from` ends, behind its quote; null without one before `to`. */
export function quotedEnd(text: string, from: number, to: number): number | null {
	const quote = text.charAt(from);
	for (let at = from + 1; at < to; at++) {
		const sign = text.charAt(at);
		if (quote === '"' && sign === '\\') at++;
		else if (sign === quote) {
			if (quote === '"' || text.charAt(at + 1) !== quote) return at + 1;
			at++;
		}
	}
	return null;
}

function isWhite(sign: string): boolean {
	return sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r';
}
