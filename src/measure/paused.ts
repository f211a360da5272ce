import type { CivilDate } from '../model/civil-date';
import type { DateRange } from '../model/note-record';
import { shiftDay } from './shift-day';

/** Whether a day lies in one of the `paused` ranges, whose ends both belong to them (§4.7). */
export function isPaused(paused: readonly DateRange[], day: CivilDate): boolean {
	return paused.some((range) => range.from <= day && day <= range.to);
}

/** The day itself, or the first after the paused ranges that it lies in (they may adjoin). */
export function firstDayNotPaused(paused: readonly DateRange[], day: CivilDate): CivilDate {
	let free = day;
	// Each pass leaves one range behind for good, so there are no more passes than ranges.
	for (let pass = 0; pass < paused.length && isPaused(paused, free); pass += 1) {
		for (const range of paused) {
			if (range.from <= free && free <= range.to) free = shiftDay(range.to, 1);
		}
	}
	return free;
}
