import { dayNumber, fromDayNumber, type CivilDate } from '../model/civil-date';
import { stepInterval, type Interval } from '../model/interval';

const FIRST_DAY = dayNumber('0001-01-01');
const LAST_DAY = dayNumber('9999-12-31');
const LAST_MONTH = 9999 * 12 + 11;

/** The day `days` later (earlier when negative), held within the calendar's years 1 to 9999. */
export function shiftDay(date: CivilDate, days: number): CivilDate {
	return fromDayNumber(Math.max(FIRST_DAY, Math.min(LAST_DAY, dayNumber(date) + days)));
}

/**
 * `anchor + times · interval` as in {@link stepInterval}; null when that lies beyond the year 9999,
 * which a hostile `cadence: every 99999 years` reaches. `times` is at least 0.
 */
export function stepDay(anchor: CivilDate, interval: Interval, times = 1): CivilDate | null {
	const beyond =
		interval.unit === 'day'
			? dayNumber(anchor) + interval.count * times > LAST_DAY
			: monthIndex(anchor) + interval.count * times > LAST_MONTH;
	return beyond ? null : stepInterval(anchor, interval, times);
}

/**
 * In which period of `[anchor + k·interval, anchor + (k+1)·interval)` a day lies: its `k`, negative
 * before the anchor (there any negative number will do). For the day of today it is also the number
 * of periods that are complete.
 */
export function periodIndex(anchor: CivilDate, interval: Interval, day: CivilDate): number {
	if (day < anchor) return -1;
	if (interval.unit === 'day') {
		return Math.floor((dayNumber(day) - dayNumber(anchor)) / interval.count);
	}
	const estimate = Math.floor((monthIndex(day) - monthIndex(anchor)) / interval.count);
	const starts = stepDay(anchor, interval, estimate);
	return starts !== null && starts <= day ? estimate : estimate - 1;
}

function monthIndex(date: CivilDate): number {
	return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
