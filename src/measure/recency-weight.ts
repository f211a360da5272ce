import { daysBetween, type CivilDate } from '../model/civil-date';

/** `2^(−age / half-life)` of §4.6 and §4.10, in (0, 1]; a day in the future has age 0. */
export function recencyWeight(date: CivilDate, today: CivilDate, halfLifeDays: number): number {
	return 2 ** (-Math.max(0, daysBetween(date, today)) / halfLifeDays);
}
