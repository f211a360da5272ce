/** What stands before a line's own content: quote marks, list markers, white space. */
export interface LinePrefix {
	/** Offset of the content. */
	readonly contentFrom: number;
	/** Columns between the last quote mark (with the space that belongs to it) and the content. */
	readonly column: number;
	/** Quote marks. */
	readonly quotes: number;
	/** List markers. */
	readonly markers: number;
	/** A quote mark or a list marker follows a list marker. */
	readonly nested: boolean;
	/** Offset of the last list marker, -1 without one. */
	readonly markerFrom: number;
	/** Columns before the last list marker, counted as `column` is; -1 without one. */
	readonly indent: number;
}

const TAB = 9;
const SPACE = 32;
const QUOTE = 62;
const DASH = 45;
const STAR = 42;
const PLUS = 43;

/**
 * Reads the prefix of the line `[from, to)`, as far as marks can be told from the line alone. A tab
 * reaches the next multiple of 4 columns. Stops after `limit` marks.
 */
export function linePrefix(text: string, from: number, to: number, limit = Infinity): LinePrefix {
	let at = from;
	let column = 0;
	let origin = 0;
	let quotes = 0;
	let markers = 0;
	let nested = false;
	let markerFrom = -1;
	let indent = -1;
	for (;;) {
		let code = at < to ? text.charCodeAt(at) : 0;
		while (code === SPACE || code === TAB) {
			column = code === TAB ? column + 4 - (column % 4) : column + 1;
			at++;
			code = at < to ? text.charCodeAt(at) : 0;
		}
		if (quotes + markers >= limit) break;
		if (code === QUOTE) {
			quotes++;
			if (markers > 0) nested = true;
			at++;
			column++;
			origin = text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB ? column + 1 : column;
			continue;
		}
		const end = markerEnd(text, at, to);
		if (end < 0) break;
		if (markers > 0) nested = true;
		markers++;
		markerFrom = at;
		indent = Math.max(0, column - origin);
		column += end - at;
		at = end;
	}
	column = Math.max(0, column - origin);
	return { contentFrom: at, column, quotes, markers, nested, markerFrom, indent };
}

/** Whether a line that begins with a character of this code can have a prefix. */
export function mayBePrefix(code: number): boolean {
	switch (code) {
		case TAB:
		case SPACE:
		case QUOTE:
		case DASH:
		case STAR:
		case PLUS:
			return true;
		default:
			return isDigit(code);
	}
}

/**
 * The offset after the list marker at `at` (`-`, `*`, `+`, one to nine digits with `.` or `)`), or
 * -1. White space or the line's end must follow.
 */
export function markerEnd(text: string, at: number, to: number): number {
	if (at >= to) return -1;
	let end = at;
	const first = text.charCodeAt(at);
	if (first === DASH || first === STAR || first === PLUS) {
		end++;
	} else {
		while (end < to && end - at < 10 && isDigit(text.charCodeAt(end))) end++;
		if (end === at || end - at > 9) return -1;
		const delimiter = end < to ? text.charCodeAt(end) : 0;
		if (delimiter !== 46 && delimiter !== 41) return -1;
		end++;
	}
	if (end === to) return end;
	const after = text.charCodeAt(end);
	return after === SPACE || after === TAB ? end : -1;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
