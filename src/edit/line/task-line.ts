import { linePrefix, markerEnd } from '../../markdown/line-prefix';
import { outlineItems } from '../../markdown/outline-items';
import { isDateOtherwise } from '../../markdown/read-line';
import { scanLine, type LineToken } from '../../markdown/scan-line';
import type { Splice } from '../../model/edit';
import type { OutlineItem } from '../../model/outline';
import type { Span } from '../../model/place';
import type { Settings } from '../../model/settings';
import type { LocatedLine } from '../locate-line';
import { isTaskField, isTaskSign, type Notation } from './task-token';

/** One list line with its pieces; all offsets count in the note's text. */
export interface TaskLine extends LocatedLine {
	readonly text: string;
	/** The character in the box; null without a box. */
	readonly status: (Span & { readonly mark: string }) | null;
	/** Behind the marker or the box, the white space after it left out. */
	readonly contentFrom: number;
	readonly tokens: readonly LineToken[];
	readonly notation: Notation;
}

/**
 * Reads the pieces of a line with the grammar of the readers. `known` is its item in the note's
 * outline, null when the host cannot tell: then the line itself does. Null for a line without item.
 */
export function readTaskLine(
	text: string,
	located: LocatedLine,
	known: OutlineItem | null,
	settings: Settings,
): TaskLine | null {
	const item = known ?? itemOfLine(text, located);
	if (item === null) return null;
	const status = statusOf(text, item);
	const content = `${text.slice(item.textFrom, item.to)}\n`;
	const tokens = scanLine(content, isDateOtherwise).map((token) => ({
		...token,
		from: token.from + item.textFrom,
		to: token.to + item.textFrom,
	}));
	return {
		...located,
		text,
		status,
		contentFrom: status === null ? markerEnd(text, item.from, item.to) : status.to + 1,
		tokens,
		notation: notationOf(tokens, settings),
	};
}

/** Where a new sign or field of Tasks goes: the end, before a block id and trailing white space. */
export function tokenPlace(line: TaskLine): number {
	const last = line.tokens.at(-1);
	return beforeSpace(line, last?.kind === 'block-id' ? last.from : line.to);
}

/** Where a field of ours or a tag goes: before the first sign or field of Tasks, else the end. */
export function fieldPlace(line: TaskLine): number {
	const first = line.tokens.find((token) => isTaskSign(token) || isTaskField(token));
	return first === undefined ? tokenPlace(line) : beforeSpace(line, first.from);
}

/**
 * Takes a token away with the white space directly before it. That stays when the text goes on
 * without any: what it parts would be read as something else, `[x]` no longer as a box.
 */
export function withoutToken(line: TaskLine, { from, to }: Span): Splice {
	const start = beforeSpace(line, from);
	const isBound = start === line.contentFrom ? /^\S/ : /^[^\s,.;:!?)]/;
	const goesOn = isBound.test(line.text.slice(to, Math.min(line.to, to + 1)));
	return { from: goesOn ? from : start, to, insert: '' };
}

function beforeSpace({ text, contentFrom }: TaskLine, offset: number): number {
	let at = offset;
	while (at > contentFrom && isSpace(text.charCodeAt(at - 1))) at--;
	return at;
}

function notationOf(tokens: readonly LineToken[], settings: Settings): Notation {
	if (tokens.some(isTaskSign)) return 'emoji';
	return tokens.some(isTaskField) ? 'dataview' : settings.notation;
}

function statusOf(text: string, { from, to, status }: OutlineItem): TaskLine['status'] {
	if (status === null) return null;
	let box = markerEnd(text, from, to);
	while (isSpace(text.charCodeAt(box))) box++;
	return { from: box + 1, to: box + 1 + status.length, mark: status };
}

function itemOfLine(text: string, { from, to }: LocatedLine): OutlineItem | null {
	const line = text.slice(from, to);
	const { markerFrom } = linePrefix(line, 0, line.length);
	if (markerFrom < 0) return null;
	const found = { from: markerFrom, mayHaveBox: true, run: 0, quoteFrom: null };
	const [item] = outlineItems(line, [0], [found]);
	if (item === undefined) return null;
	const textFrom = item.textFrom + from;
	return { ...item, from: item.from + from, to: item.to + from, textFrom };
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9;
}
