import type { CivilDate } from '../model/civil-date';

/** The day that a person typed, or null; the whole text must be the date. */
export function parseTypedDate(_text: string, _today: CivilDate): CivilDate | null {
	return null;
}
