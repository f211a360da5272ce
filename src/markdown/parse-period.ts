import type { CivilDate } from '../model/civil-date';

/** The last day of the period that a text names, or null. */
export function parsePeriod(_text: string, _today: CivilDate): CivilDate | null {
	return null;
}
