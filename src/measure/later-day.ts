import type { CivilDate } from '../model/civil-date';

/** The later of two days; null is no day. */
export function laterDay(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
	if (a === null) return b;
	return b === null || a > b ? a : b;
}

/** The earlier of two days; null is no day. */
export function earlierDay(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
	if (a === null) return b;
	return b === null || a < b ? a : b;
}
