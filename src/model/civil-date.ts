/**
 * A calendar day of the Gregorian calendar as `YYYY-MM-DD`, years 0001 to 9999, without time or
 * zone. Two such strings compare as the days do. Make one with {@link toCivilDate} only.
 */
export type CivilDate = string;

const DAYS_BEFORE_1970 = 719_468;

/** The day that a text names, or null when it is no ISO day or no day at all (`2026-02-30`). */
export function toCivilDate(text: string): CivilDate | null {
	if (!isShaped(text)) return null;
	const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
	const month = twoDigits(text, 5);
	const day = twoDigits(text, 8);
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
	return text;
}

/** `YYYY-MM-DD`, told without a regex: notes are full of days. */
function isShaped(text: string): boolean {
	if (text.length !== 10) return false;
	for (let at = 0; at < 10; at += 1) {
		const code = text.charCodeAt(at);
		const fits = at === 4 || at === 7 ? code === 45 : code >= 48 && code <= 57;
		if (!fits) return false;
	}
	return true;
}

/** Whole days since 1970-01-01; negative before it. */
export function dayNumber(date: CivilDate): number {
	const month = twoDigits(date, 5);
	const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month <= 2 ? 1 : 0);
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + twoDigits(date, 8) - 1;
	const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
	return year * 365 + leapDays + dayOfYear - DAYS_BEFORE_1970;
}

/** Read without a substring or a loop: roll-ups ask for thousands of days. */
function twoDigits(date: CivilDate, at: number): number {
	return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;
}

/** The inverse of {@link dayNumber}; days outside the years 1 to 9999 throw a RangeError. */
export function fromDayNumber(days: number): CivilDate {
	const shifted = days + DAYS_BEFORE_1970;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365,
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	return civilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** `D(a, b)` of computations.md: whole days from `a` to `b`, negative when `b` lies before. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
	return dayNumber(b) - dayNumber(a);
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
	return fromDayNumber(dayNumber(date) + days);
}

/** The same day `months` later, or that month's last day: 31 January + 1 is 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
	const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
	const year = Math.floor(index / 12);
	const month = index - year * 12 + 1;
	return civilDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/** The last day of a month (1 to 12). */
export function endOfMonth(year: number, month: number): CivilDate {
	return civilDate(year, month, daysInMonth(year, month));
}

function civilDate(year: number, month: number, day: number): CivilDate {
	if (year < 1 || year > 9999) throw new RangeError(`The year ${String(year)} is out of range.`);
	const two = (part: number): string => (part < 10 ? `0${part}` : `${part}`);
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
