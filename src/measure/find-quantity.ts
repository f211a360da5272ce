import {
	LIMIT_WORDS,
	MONTHS,
	NUMBER_IDIOMS,
	NUMBER_WORDS,
	NUMBERED_THINGS,
	TIME_UNITS,
} from './smart-words';

/** The first number that measures something, and whether it is the way from one to another. */
export interface Quantity {
	readonly quantity: string | null;
	readonly isRange: boolean;
}

/** `1200`, `€1.2m`, `99.9%`, `700ms`, `5x`, `≥4`: begins with a digit after an optional sign. */
const NUMBER = /^[€$£<≤≥]?\d/;
const YEAR = /^(?:19|20)\d\d$/;
/** ISO days and months, `12/11/2026`, `10th`, `2026-q3`, `2026-w12`. */
const CALENDAR = /^(?:\d{4}-[\dqwh]|\d{1,2}[./]\d{1,2}[./]|\d{1,2}(?:st|nd|rd|th)$)/;
const HYPHENED_TIME = /^\d+-(?:second|minute|hour|day|week|month|quarter|year)s?$/;
/** Words that a second number of "from 9 days to 5 days" may stand away from "from". */
const RANGE_REACH = 6;

/**
 * Looks for a quantity among the words of a goal (§4.11, M): dates, years, quarters, lengths of time
 * and numbers that are names count as none, but a length of time after a limit does ("to 5 days").
 */
export function findQuantity(words: readonly string[]): Quantity {
	const range = findRange(words);
	if (range !== null) return { quantity: range, isRange: true };
	const index = words.findIndex((_, at) => isQuantity(words, at));
	return { quantity: words[index] ?? null, isRange: false };
}

/** The first number of "from X to Y"; years and dates are no such numbers. */
function findRange(words: readonly string[]): string | null {
	for (let at = 0; at < words.length; at += 1) {
		const first = words[at + 1];
		if (words[at] !== 'from' || first === undefined || !isNumber(first)) continue;
		const to = words.indexOf('to', at + 2);
		const second = words[to + 1];
		if (to < 0 || to - at > RANGE_REACH || second === undefined || !isNumber(second)) continue;
		if (YEAR.test(first) && YEAR.test(second)) continue;
		return first;
	}
	return null;
}

function isQuantity(words: readonly string[], at: number): boolean {
	const word = words[at] ?? '';
	if (!isNumber(word) || YEAR.test(word) || HYPHENED_TIME.test(word)) return false;
	const before = words[at - 1] ?? '';
	const after = words[at + 1] ?? '';
	if (NUMBERED_THINGS.has(before)) return false;
	if (
		MONTHS.has(before) ||
		MONTHS.has(after) ||
		(after === 'of' && MONTHS.has(words[at + 2] ?? ''))
	) {
		return false;
	}
	return !TIME_UNITS.has(after) || LIMIT_WORDS.has(before);
}

function isNumber(word: string): boolean {
	if (NUMBER_WORDS.has(word)) return true;
	return NUMBER.test(word) && !CALENDAR.test(word) && !NUMBER_IDIOMS.has(word);
}
