import type { CivilDate } from '../../model/civil-date';
import { formatMonth } from '../../i18n/format-day';

/** The month's name where a month begins in a row of days, else ''. */
export function stripMonths(dates: readonly CivilDate[]): readonly string[] {
	return dates.map((date, index) =>
		date.slice(0, 7) === dates[index - 1]?.slice(0, 7) ? '' : formatMonth(date),
	);
}
