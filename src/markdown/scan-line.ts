import type { Span } from '../model/place';
import { codeSpans } from './code-spans';
import { markFinder, type FindMark } from './find-mark';
import { markdownTarget, wikiTarget, type LinkTarget } from './link-target';
import { matchBrackets } from './match-brackets';
import { isSign, mayBeSign, readTaskSign, type TaskSign } from './task-signs';

/** A piece of a line that means something to us; offsets count in the line. */
export type LineToken = Span &
	(
		| { readonly kind: 'field'; readonly key: string; readonly value: string }
		| { readonly kind: 'sign'; readonly sign: TaskSign }
		| { readonly kind: 'tag'; readonly name: string }
		| { readonly kind: 'link'; readonly embed: boolean; readonly target: LinkTarget }
		| { readonly kind: 'block-id'; readonly id: string }
	);

/**
 * The tokens of one line, in order; links in a field's value follow the field. Code spans, comments
 * and embeds hold none. Linear, whatever the line.
 */
export function scanLine(line: string, isDate: (written: string) => boolean): LineToken[] {
	const scan: Scan = {
		line,
		isDate,
		tokens: [],
		find: null,
		code: null,
		nextCode: 0,
		brackets: null,
	};
	scanRange(scan, 0, line.length, false);
	return scan.tokens;
}

interface Scan {
	readonly line: string;
	readonly isDate: (written: string) => boolean;
	readonly tokens: LineToken[];
	/** These three are made when they are first asked for. */
	find: FindMark | null;
	code: readonly Span[] | null;
	brackets: Int32Array | null;
	nextCode: number;
}

const TRIGGERS = new Uint8Array(128);
for (const character of '\\`%<![(#^') TRIGGERS[character.charCodeAt(0)] = 1;

/** Scans `[from, to)`, for links only when that is the value of a field. */
function scanRange(scan: Scan, from: number, to: number, linksOnly: boolean): void {
	const { line } = scan;
	let at = from;
	while (at < to) {
		const code = line.charCodeAt(at);
		if (code < 128) {
			if (TRIGGERS[code] === 0) at++;
			else at = scanMark(scan, at, code, linksOnly);
		} else {
			at = mayBeSign(code) && !linksOnly ? scanSign(scan, at) : at + 1;
		}
	}
}

/** Reads what begins with the mark at `at`; answers where to go on. */
function scanMark(scan: Scan, at: number, code: number, linksOnly: boolean): number {
	const { line } = scan;
	switch (code) {
		case 92:
			return isPunctuation(line.charCodeAt(at + 1)) ? at + 2 : at + 1;
		case 96:
			return afterCode(scan, at);
		case 37:
			return afterComment(scan, at, '%%', '%%');
		case 60:
			return afterComment(scan, at, '<!--', '-->');
		case 33:
			return line.charCodeAt(at + 1) === 91 ? scanLink(scan, at + 1, true) || at + 1 : at + 1;
		case 91:
			return scanLink(scan, at, false) || (linksOnly ? at + 1 : scanField(scan, at));
		case 40:
			return linksOnly ? at + 1 : scanField(scan, at);
		case 35:
			return linksOnly ? at + 1 : scanTag(scan, at);
		default:
			return linksOnly ? at + 1 : scanBlockId(scan, at);
	}
}

function scanSign(scan: Scan, at: number): number {
	const read = readTaskSign(scan.line, at, scan.isDate);
	if (read === null) return at + (scan.line.charCodeAt(at) >= 0xd800 ? 2 : 1);
	scan.tokens.push({ kind: 'sign', from: at, to: read.to, sign: read.sign });
	return read.to;
}

/** A link at the bracket `at`; answers its end, or 0 when there is none. */
function scanLink(scan: Scan, at: number, embed: boolean): number {
	const { line, tokens } = scan;
	const from = embed ? at - 1 : at;
	if (line.charCodeAt(at + 1) === 91) {
		const close = finder(scan)(']]', at + 2);
		if (close === Infinity || line.lastIndexOf('[[', close) > at) return 0;
		const target = wikiTarget(line.slice(at + 2, close));
		if (target !== null) tokens.push({ kind: 'link', from, to: close + 2, embed, target });
		return close + 2;
	}
	const close = closing(scan, at);
	if (close < 0 || line.charCodeAt(close + 1) !== 40) return 0;
	const end = closing(scan, close + 1);
	if (end < 0) return 0;
	const target = markdownTarget(line.slice(at + 1, close), line.slice(close + 2, end));
	if (target !== null) tokens.push({ kind: 'link', from, to: end + 1, embed, target });
	return end + 1;
}

const KEY_LENGTH = 100;

function scanField(scan: Scan, from: number): number {
	const { line, tokens } = scan;
	const separator = keyEnd(line, from + 1);
	if (separator < 0) return from + 1;
	const close = closing(scan, from);
	if (close < separator + 2) return from + 1;
	const key = line
		.slice(from + 1, separator)
		.trim()
		.toLowerCase();
	const value = line.slice(separator + 2, close).trim();
	tokens.push({ kind: 'field', from, to: close + 1, key, value });
	if (value.includes('[')) scanRange(scan, separator + 2, close, true);
	return close + 1;
}

/** The offset of the `::` that ends a field's key; -1 when no key stands at `from`. */
function keyEnd(line: string, from: number): number {
	let hasKey = false;
	for (let at = from; at < from + KEY_LENGTH; at++) {
		const code = line.charCodeAt(at);
		if (code === 58) return hasKey && line.charCodeAt(at + 1) === 58 ? at : -1;
		if (code > 127 || isAlphanumeric(code)) hasKey = true;
		else if (code !== 32 && code !== 95 && code !== 45 && code !== 47) return -1;
	}
	return -1;
}

function scanTag(scan: Scan, from: number): number {
	const { line, tokens } = scan;
	if (from > 0 && !isSpace(line.charCodeAt(from - 1)) && !/\s/.test(line.charAt(from - 1))) {
		return from + 1;
	}
	let hasOther = false;
	let at = from + 1;
	for (;;) {
		const code = line.charCodeAt(at);
		const isDigit = code >= 48 && code <= 57;
		if (!isDigit && !isTagCharacter(line, at, code)) break;
		if (!isDigit) hasOther = true;
		at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
	}
	if (!hasOther) return at;
	tokens.push({ kind: 'tag', from, to: at, name: line.slice(from + 1, at) });
	return at;
}

function scanBlockId(scan: Scan, from: number): number {
	const { line, tokens } = scan;
	if (from > 0 && !isSpace(line.charCodeAt(from - 1))) return from + 1;
	let end = from + 1;
	while (isAlphanumeric(line.charCodeAt(end)) || line.charCodeAt(end) === 45) end++;
	if (end === from + 1 || line.slice(end).trim() !== '') return end;
	tokens.push({ kind: 'block-id', from, to: end, id: line.slice(from + 1, end) });
	return end;
}

function afterCode(scan: Scan, at: number): number {
	const all = spans(scan);
	while ((all[scan.nextCode]?.to ?? Infinity) <= at) scan.nextCode++;
	const span = all[scan.nextCode];
	if (span?.from === at) return span.to;
	let end = at;
	while (scan.line.charCodeAt(end) === 96) end++;
	return end;
}

function afterComment(scan: Scan, at: number, open: string, close: string): number {
	if (!scan.line.startsWith(open, at)) return at + 1;
	const end = finder(scan)(close, at + open.length);
	return end === Infinity ? at + open.length : end + close.length;
}

function finder(scan: Scan): FindMark {
	return (scan.find ??= markFinder(scan.line));
}

function spans(scan: Scan): readonly Span[] {
	return (scan.code ??= scan.line.includes('`') ? codeSpans(scan.line, 0, scan.line.length) : []);
}

/** Where the bracket at `from` is closed, -1 when it never is. */
function closing(scan: Scan, from: number): number {
	const { line } = scan;
	const open = line.charCodeAt(from);
	const close = open === 91 ? 93 : 41;
	for (let at = from + 1; scan.brackets === null && at < line.length; at++) {
		const code = line.charCodeAt(at);
		if (code === close) return at;
		// another bracket inside, or one that does not count: the line as a whole must tell
		if (code === open || code === 92 || code === 96) {
			scan.brackets = matchBrackets(line, spans(scan));
		}
	}
	return scan.brackets?.[from] ?? -1;
}

/** Letters of any script, digits, `_`, `-`, `/`, and pictures that are no signs. */
function isTagCharacter(line: string, at: number, code: number): boolean {
	if (code < 128) return isAlphanumeric(code) || code === 95 || code === 45 || code === 47;
	const point = line.codePointAt(at) ?? 0;
	if (isSign(point)) return false;
	return /[\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/u.test(String.fromCodePoint(point));
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9;
}

function isAlphanumeric(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function isPunctuation(code: number): boolean {
	return code > 32 && code < 127 && !isAlphanumeric(code);
}
