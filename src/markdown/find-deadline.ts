import type { CivilDate } from '../model/civil-date';

/** The deadline that a title names, or null. */
export function findDeadline(_title: string, _today: CivilDate): CivilDate | null {
	return null;
}
