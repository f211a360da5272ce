import type { TaskDate, TaskPriority } from '../model/line';
import { toCivilDate } from '../model/civil-date';

/** A sign of the Tasks plugin, with what belongs to it. */
export type TaskSign =
	| { readonly kind: 'date'; readonly name: TaskDate; readonly value: string }
	| { readonly kind: 'id'; readonly value: string }
	| { readonly kind: 'depends-on'; readonly value: string }
	| { readonly kind: 'priority'; readonly value: TaskPriority }
	/** Recurrence and what happens on completion: Tasks' own, left alone. */
	| { readonly kind: 'other'; readonly value: string };

const DATES: ReadonlyMap<string, TaskDate> = new Map([
	['📅', 'due'],
	['📆', 'due'],
	['🗓', 'due'],
	['⏳', 'scheduled'],
	['⌛', 'scheduled'],
	['🛫', 'start'],
	['➕', 'created'],
	['✅', 'done'],
	['❌', 'cancelled'],
]);

const PRIORITIES: ReadonlyMap<string, TaskPriority> = new Map([
	['🔺', 'highest'],
	['⏫', 'high'],
	['🔼', 'medium'],
	['🔽', 'low'],
	['⏬', 'lowest'],
]);

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?![\w-]|:\d)/;
const ID = /^[A-Za-z0-9_-]+/;
const IDS = /^[A-Za-z0-9_-]+(?:[ \t]*,[ \t]*[A-Za-z0-9_-]+)*/;
const RULE = /^[a-zA-Z0-9, !]+/;
const ON_COMPLETION = /^(?:keep|delete)\b/i;

/** Longest text behind a date's sign that is looked at when it is no ISO day. */
const MAX_WRITTEN = 40;

/** Whether the character is a sign, with what belongs to a sign or without. */
export function isSign(character: string): boolean {
	return DATES.has(character) || PRIORITIES.has(character) || '🆔⛔🔁🏁'.includes(character);
}

/** Whether a sign may begin at a character of this code. */
export function mayBeSign(code: number): boolean {
	return (code >= 0xd83c && code <= 0xd83d) || (code >= 0x231b && code <= 0x2795);
}

/**
 * The sign at `at` of a line, and where it ends: with its date, ids or rule, white space and a
 * variation selector between them. A date's `value` is the ISO day; or what stands there up to the
 * next mark when `isDate` takes it for a date that is written otherwise, or else its first word when
 * that begins with a digit. Null where no sign stands, and for one that lacks its date or id: then
 * it is a picture in the text.
 */
export function readTaskSign(
	line: string,
	at: number,
	isDate: (written: string) => boolean,
): { readonly sign: TaskSign; readonly to: number } | null {
	const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
	let end = at + character.length;
	if (line.charCodeAt(end) === 0xfe0f) end++;
	const priority = PRIORITIES.get(character);
	if (priority !== undefined) return { sign: { kind: 'priority', value: priority }, to: end };
	let from = end;
	while (line.charCodeAt(from) === 32 || line.charCodeAt(from) === 9) from++;
	const name = DATES.get(character);
	if (name !== undefined) {
		const value = dateAt(line, from, isDate);
		return value === '' ? null : { sign: { kind: 'date', name, value }, to: from + value.length };
	}
	switch (character) {
		case '🆔':
			return signWith(line, from, ID, 'id');
		case '⛔':
			return signWith(line, from, IDS, 'depends-on');
		case '🔁':
			return signWith(line, from, RULE, 'other');
		case '🏁':
			return signWith(line, from, ON_COMPLETION, 'other');
		default:
			return null;
	}
}

function signWith(
	line: string,
	from: number,
	pattern: RegExp,
	kind: 'id' | 'depends-on' | 'other',
): { sign: TaskSign; to: number } | null {
	// none of the four is longer than a line's rest up to the next mark
	const value = pattern.exec(line.slice(from, from + 1000))?.[0];
	return value === undefined ? null : { sign: { kind, value }, to: from + value.length };
}

function dateAt(line: string, from: number, isDate: (written: string) => boolean): string {
	const rest = line.slice(from, from + MAX_WRITTEN);
	const day = ISO_DAY.exec(rest)?.[0];
	if (day !== undefined && toCivilDate(day) !== null) return day;
	const written = rest.slice(0, nextMark(rest)).trimEnd();
	if (isDate(written)) return written;
	return /^\d\S*/.exec(written)?.[0] ?? '';
}

function nextMark(text: string): number {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 91 || code === 40 || code === 35 || code === 94 || code === 10) return at;
		if (code > 127 && mayBeSign(code)) return at;
	}
	return text.length;
}
