import { addDays, addMonths, type CivilDate } from './civil-date';

/**
 * A rhythm such as a cadence: `count` whole days (weeks are 7) or calendar months (quarters are 3,
 * years 12). `count` is at least 1. Grammar: computations.md §4.7.
 */
export interface Interval {
	readonly count: number;
	readonly unit: 'day' | 'month';
}

/** Nominal length in days: 30 for each month, but 91 for 3 months and 365 for 12. */
export function intervalDays(interval: Interval): number {
	if (interval.unit === 'day') return interval.count;
	if (interval.count === 3) return 91;
	if (interval.count === 12) return 365;
	return interval.count * 30;
}

/** `anchor + times · interval`, months counted from the anchor and clamped, never chained. */
export function stepInterval(anchor: CivilDate, interval: Interval, times: number): CivilDate {
	return interval.unit === 'day'
		? addDays(anchor, interval.count * times)
		: addMonths(anchor, interval.count * times);
}
