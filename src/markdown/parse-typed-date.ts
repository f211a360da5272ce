import { casual } from 'chrono-node/en';
import { addDays, addMonths, toCivilDate, type CivilDate } from '../model/civil-date';
import { parsePeriod } from './parse-period';

const AHEAD =
	/^(?:in )?(an?|\d{1,3}) (day|week|fortnight|month|quarter|year)s?(?: (from now|from today|ago))?$/;
/** Two numbers of which either could be the month: `9/10`, `9/10/2026`. */
const AMBIGUOUS = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?$/;

/**
 * The day that a person typed into a field for a date: an ISO day, a period (its last day, see
 * {@link parsePeriod}), or what chrono understands of the whole text (`next friday`, `12 Sep`).
 * A weekday without "last" is the next one, today included; `9/10/2026`, which could be two days,
 * is none. Null when not understood.
 */
export function parseTypedDate(text: string, today: CivilDate): CivilDate | null {
	const written = text.trim().replace(/\s+/g, ' ');
	if (written === '' || written.length > 60) return null;
	return (
		toCivilDate(written) ??
		aheadOf(written.toLowerCase(), today) ??
		parsePeriod(written, today) ??
		chronoDay(written, today)
	);
}

/** `in 3 months`, `2 weeks from now`; months are counted as everywhere, 31 January + 1 = February. */
function aheadOf(written: string, today: CivilDate): CivilDate | null {
	const match = AHEAD.exec(written);
	if (match === null) return null;
	const [, number, unit, tail] = match;
	if (!written.startsWith('in ') && tail === undefined) return null;
	const count = (/\d/.test(number ?? '') ? Number(number) : 1) * (tail === 'ago' ? -1 : 1);
	switch (unit) {
		case 'month':
			return addMonths(today, count);
		case 'quarter':
			return addMonths(today, count * 3);
		case 'year':
			return addMonths(today, count * 12);
		default:
			return addDays(today, count * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14));
	}
}

function chronoDay(written: string, today: CivilDate): CivilDate | null {
	const numbers = AMBIGUOUS.exec(written);
	if (numbers !== null) {
		const [first, second] = [Number(numbers[1]), Number(numbers[2])];
		if (first <= 12 && second <= 12 && first !== second) return null;
	}
	const [year, month, day] = today.split('-').map(Number);
	// noon, so that no change of the clock moves the day
	const noon = new Date(year ?? 0, (month ?? 1) - 1, day, 12);
	const found = casual.parse(written, noon)[0];
	if (found?.text !== written) return null;
	const { start } = found;
	const parts = [start.get('year'), start.get('month'), start.get('day')];
	const [y, m, d] = parts.map((part) => String(part ?? '').padStart(2, '0'));
	const result = toCivilDate(`${(y ?? '').padStart(4, '0')}-${m ?? ''}-${d ?? ''}`);
	if (result === null || found.end) return null;
	const isWeekday = start.isCertain('weekday') && !start.isCertain('day');
	return isWeekday && result < today && !/\b(?:last|past|previous)\b/i.test(written)
		? addDays(result, 7)
		: result;
}
