import { isDateOtherwise } from '../../markdown/read-line';
import type { LineToken } from '../../markdown/scan-line';
import { toCivilDate, type CivilDate } from '../../model/civil-date';
import type { Splice } from '../../model/edit';
import type { TaskDate } from '../../model/line';
import type { Span } from '../../model/place';
import type { Settings } from '../../model/settings';

/** How a line writes the fields of Tasks: with signs, or as Dataview's inline fields. */
export type Notation = Settings['notation'];

const SIGNS: Readonly<Record<TaskDate, string>> = {
	due: '📅',
	scheduled: '⏳',
	start: '🛫',
	created: '➕',
	done: '✅',
	cancelled: '❌',
};

const KEYS: Readonly<Record<TaskDate, string>> = {
	due: 'due',
	scheduled: 'scheduled',
	start: 'start',
	created: 'created',
	done: 'completion',
	cancelled: 'cancelled',
};

const DATE_KEYS: ReadonlySet<string> = new Set(Object.values(KEYS));

/** What Tasks reads beside dates in Dataview's notation; `priority` only with these values. */
const OTHER_KEYS: ReadonlySet<string> = new Set(['id', 'dependson', 'repeat', 'oncompletion']);
const PRIORITIES: ReadonlySet<string> = new Set(['highest', 'high', 'medium', 'low', 'lowest']);

/** A date's token with the white space before it: ` ✅ 2026-10-12`, `  [completion:: 2026-10-12]`. */
export function dateToken(name: TaskDate, day: CivilDate, notation: Notation): string {
	return notation === 'emoji' ? ` ${SIGNS[name]} ${day}` : `  [${KEYS[name]}:: ${day}]`;
}

/**
 * Whether a token is a date of this kind. A field with its key is one whatever it says; behind a
 * sign must stand a day, one that does not exist, or a date in other words: `✅ 3 things` is text.
 */
export function isDateToken(token: LineToken, name: TaskDate): boolean {
	if (token.kind === 'field') return token.key === KEYS[name];
	return token.kind === 'sign' && token.sign.kind === 'date' && token.sign.name === name
		? isDated(token.sign.value)
		: false;
}

/** The day of a date's token, null when it is none. */
export function dayOf(token: LineToken): CivilDate | null {
	if (token.kind === 'field') return toCivilDate(token.value);
	return token.kind === 'sign' ? toCivilDate(token.sign.value) : null;
}

/** Whether a token is a sign of Tasks. */
export function isTaskSign(token: LineToken): boolean {
	if (token.kind !== 'sign') return false;
	return token.sign.kind !== 'date' || isDated(token.sign.value);
}

/** Whether a token is a field of Tasks in Dataview's notation. */
export function isTaskField(token: LineToken): boolean {
	if (token.kind !== 'field') return false;
	if (token.key === 'priority') return PRIORITIES.has(token.value.toLowerCase());
	return DATE_KEYS.has(token.key) || OTHER_KEYS.has(token.key);
}

/** Whether a token says that the task is repeated, which makes it Tasks' own. */
export function isRecurrence(token: LineToken, text: string): boolean {
	if (token.kind === 'field') return token.key === 'repeat';
	return token.kind === 'sign' && text.startsWith('🔁', token.from);
}

/** Gives a sign or a field another value where it stands; nothing when it has it. */
export function replaceValue(token: LineToken, text: string, value: string): Splice[] {
	const span = valueSpan(token, text);
	if (text.slice(span.from, span.to) === value) return [];
	// `[due::]` has no white space before its value yet
	const isTight = span.from === span.to && text.charCodeAt(span.from - 1) === 58;
	return [{ ...span, insert: isTight ? ` ${value}` : value }];
}

/** Where a value stands in the text that its token was read from; an empty one before the bracket. */
function valueSpan(token: LineToken, text: string): Span {
	if (token.kind === 'sign') {
		return { from: token.to - token.sign.value.length, to: token.to };
	}
	const value = token.kind === 'field' ? token.value : '';
	const separator = text.indexOf('::', token.from) + 2;
	const from = value === '' ? token.to - 1 : text.indexOf(value, separator);
	return { from, to: from + value.length };
}

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

function isDated(written: string): boolean {
	return DAY_SHAPE.test(written) || isDateOtherwise(written);
}
