import { toCivilDate, type CivilDate } from '../model/civil-date';

/** The day that this device's calendar shows. A clock outside the years 1 to 9999 throws. */
export function localDay(now = new Date()): CivilDate {
	const two = (part: number): string => String(part).padStart(2, '0');
	const year = String(now.getFullYear()).padStart(4, '0');
	const day = toCivilDate(`${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
	if (day === null) throw new RangeError('The clock of this device shows no day of our calendar.');
	return day;
}
