import { parse } from 'chrono-node/en';
import { toCivilDate, type CivilDate } from '../model/civil-date';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const TWO_NUMBERS_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}$/;

/**
 * The day that somebody meant who wrote no ISO day into a note, for the message that proposes it.
 * Null when year, month and day are not all written, or could be told apart in two ways
 * (`9/10/2026`). It is never used as the date.
 */
export function meantDay(written: string): CivilDate | null {
	const text = written.trim();
	if (text.length > 60) return null;
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst !== null) return civil(yearFirst[1], yearFirst[2], yearFirst[3]);
	const numbers = TWO_NUMBERS_FIRST.exec(text);
	if (numbers !== null && Number(numbers[1]) <= 12 && Number(numbers[2]) <= 12) return null;
	const [found] = parse(text);
	if (found?.text !== text) return null;
	const { start } = found;
	const certain = start.isCertain('year') && start.isCertain('month') && start.isCertain('day');
	// Words such as "tomorrow" are certain for chrono, but mean another day each day they are read.
	if (!certain || !/\d{4}/.test(text)) return null;
	return civil(start.get('year'), start.get('month'), start.get('day'));
}

function civil(
	year: string | number | null | undefined,
	month: string | number | null | undefined,
	day: string | number | null | undefined,
): CivilDate | null {
	const two = (part: string | number | null | undefined): string =>
		String(part ?? '').padStart(2, '0');
	return toCivilDate(`${String(year ?? '').padStart(4, '0')}-${two(month)}-${two(day)}`);
}
