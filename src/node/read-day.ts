import { toCivilDate, type CivilDate } from '../model/civil-date';
import { WrongArguments } from './wrong-arguments';

/** A day as `YYYY-MM-DD`; throws {@link WrongArguments}. */
export function readDay(written: string): CivilDate {
	const day = toCivilDate(written);
	if (day === null) throw new WrongArguments(`"${written}" is no day; write it as YYYY-MM-DD.`);
	return day;
}
