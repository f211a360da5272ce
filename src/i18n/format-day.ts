import { dayNumber, type CivilDate } from '../model/civil-date';

const MS_PER_DAY = 86_400_000;
/** Made when first needed: the first formatter of a page costs milliseconds. */
const made = new Map<string, Intl.DateTimeFormat>();

/** "27 Nov 2026": day, month, year. The zone is UTC on both sides, so no clock moves the day. */
export function formatDay(date: CivilDate): string {
	return format(date, 'long', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "Nov": the month alone, for the heads of a strip. */
export function formatMonth(date: CivilDate): string {
	return format(date, 'month', { month: 'short' });
}

function format(date: CivilDate, name: string, parts: Intl.DateTimeFormatOptions): string {
	const formatter =
		made.get(name) ?? new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
	made.set(name, formatter);
	return formatter.format(dayNumber(date) * MS_PER_DAY);
}
