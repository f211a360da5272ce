import { daysBetween, type CivilDate } from '../model/civil-date';
import type { Slot } from '../model/relation-figures';
import type { CheckIn } from '../model/graph';
import { intervalDays, type Interval } from '../model/interval';
import type { DateRange } from '../model/note-record';
import type { DatedCheckIn } from './held-check-ins';
import { isPaused } from './paused';
import { periodIndex, shiftDay, stepDay } from './shift-day';

/**
 * The slots of a rhythm up to today (§4.7): the first held check-in + k · interval, those in paused
 * ranges removed, the others where they are. Each held check-in, in date order, takes the nearest
 * free slot within half an interval, the earlier of two. A free slot is missed once half an interval
 * has passed since.
 */
export function cadenceSlots(
	held: readonly DatedCheckIn[],
	interval: Interval,
	paused: readonly DateRange[],
	today: CivilDate,
): readonly Slot[] {
	const anchor = held[0]?.date;
	if (anchor === undefined) return [];
	const dates = slotDates(anchor, interval, paused, today);
	const half = intervalDays(interval) / 2;
	const taken = new Map<number, CheckIn>();
	for (const checkIn of held) {
		const slot = nearestFree(checkIn.date, { anchor, interval, half, dates, taken });
		if (slot !== null) taken.set(slot, checkIn);
	}
	return [...dates].map(([index, date]) => {
		const checkIn = taken.get(index) ?? null;
		const missed = daysBetween(date, today) > half;
		return { date, state: checkIn ? 'filled' : missed ? 'missed' : 'open', checkIn };
	});
}

/** Dates of the slots by their k. */
function slotDates(
	anchor: CivilDate,
	interval: Interval,
	paused: readonly DateRange[],
	today: CivilDate,
): ReadonlyMap<number, CivilDate> {
	const dates = new Map<number, CivilDate>();
	const last = periodIndex(anchor, interval, today);
	for (let k = 0; k <= last; k += 1) {
		const date = stepDay(anchor, interval, k);
		if (date !== null && !isPaused(paused, date)) dates.set(k, date);
	}
	return dates;
}

interface Search {
	readonly anchor: CivilDate;
	readonly interval: Interval;
	readonly half: number;
	readonly dates: ReadonlyMap<number, CivilDate>;
	readonly taken: ReadonlyMap<number, CheckIn>;
}

function nearestFree(day: CivilDate, search: Search): number | null {
	const { anchor, interval, half, dates, taken } = search;
	const reach = Math.floor(half);
	const last = periodIndex(anchor, interval, shiftDay(day, reach));
	let nearest: number | null = null;
	let distance = Infinity;
	for (
		let k = Math.max(0, periodIndex(anchor, interval, shiftDay(day, -reach)));
		k <= last;
		k += 1
	) {
		const date = dates.get(k);
		if (date === undefined || taken.has(k)) continue;
		const away = Math.abs(daysBetween(date, day));
		if (away <= half && away < distance) [nearest, distance] = [k, away];
	}
	return nearest;
}
