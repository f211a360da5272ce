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

const DATES = byCodePoint<TaskDate>([
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

const PRIORITIES = byCodePoint<TaskPriority>([
	['🔺', 'highest'],
	['⏫', 'high'],
	['🔼', 'medium'],
	['🔽', 'low'],
	['⏬', 'lowest'],
]);

interface OtherSign {
	readonly kind: 'id' | 'depends-on' | 'other';
	/** What belongs to it. */
	readonly pattern: RegExp;
}

const OTHERS = byCodePoint<OtherSign>([
	['🆔', { kind: 'id', pattern: /^[A-Za-z0-9_-]+/ }],
	['⛔', { kind: 'depends-on', pattern: /^[A-Za-z0-9_-]+(?:[ \t]*,[ \t]*[A-Za-z0-9_-]+)*/ }],
	['🔁', { kind: 'other', pattern: /^[a-zA-Z0-9, !]+/ }],
	['🏁', { kind: 'other', pattern: /^(?:keep|delete)\b/i }],
]);

function byCodePoint<Value>(
	signs: readonly (readonly [string, Value])[],
): ReadonlyMap<number, Value> {
	return new Map(signs.map(([sign, value]) => [sign.codePointAt(0) ?? 0, value]));
}

/** Behind a day: it is part of something longer, or has a time. */
const GOES_ON = /^(?:[\w-]|:\d)/;

/** Longest text behind a date's sign that is looked at when it is no ISO day. */
const MAX_WRITTEN = 40;

/** Whether the character is a sign, with what belongs to a sign or without. */
export function isSign(codePoint: number): boolean {
	return DATES.has(codePoint) || PRIORITIES.has(codePoint) || OTHERS.has(codePoint);
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
	const character = line.codePointAt(at) ?? 0;
	let end = at + (character > 0xffff ? 2 : 1);
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
	const other = OTHERS.get(character);
	// none of the four is longer than a line's rest up to the next mark
	const value = other?.pattern.exec(line.slice(from, from + 1000))?.[0];
	if (other === undefined || value === undefined) return null;
	return { sign: { kind: other.kind, value }, to: from + value.length };
}

function dateAt(line: string, from: number, isDate: (written: string) => boolean): string {
	const day = line.slice(from, from + 10);
	if (toCivilDate(day) !== null && !GOES_ON.test(line.slice(from + 10, from + 12))) return day;
	const rest = line.slice(from, from + MAX_WRITTEN);
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
