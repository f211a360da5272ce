import { addDays, dayNumber, endOfMonth, type CivilDate } from '../model/civil-date';

/**
 * The last day of the period that a text names, in English: `Q3 2026`, `2026-Q3`, `H1 2026`,
 * `2026-06`, `June 2026`, `2026-W38`, `2026`, `mid-2026`, `end of the quarter`, `year end`, `EOY`,
 * `next month` … A period without its year is the next one that has not ended on `today`. The whole
 * text must be the period; null for anything else. Years 1900 to 2199.
 */
export function parsePeriod(text: string, today: CivilDate): CivilDate | null {
	const written = text
		.trim()
		.toLowerCase()
		.replace(/[\s,]+/g, ' ');
	if (written === '' || written.length > 40) return null;
	const period = written.replace(END_OF, '').replace(AT_END, '');
	const isEnd = period !== written;
	return (
		relativePeriod(period, isEnd, today) ??
		shortForm(written, today) ??
		namedPeriod(period, today) ??
		partOf(written, today)
	);
}

const END_OF = /^(?:the )?(?:very )?end of (?:the )?/;
const AT_END = /[ -]end$/;

type Unit = 'week' | 'month' | 'quarter' | 'half' | 'year';

/** `month`, `this quarter`, `next year`; a bare unit only after "end of" or before "end". */
function relativePeriod(period: string, isEnd: boolean, today: CivilDate): CivilDate | null {
	const match =
		/^(?:(this|current|the|next|last) )?(week|month|quarter|half|year)(?: (\d{4}))?$/.exec(period);
	if (match === null) return null;
	const [, which, unit, year] = match;
	if (year !== undefined) return unit === 'year' && isEnd ? endOfYear(Number(year)) : null;
	if (which === undefined && !isEnd) return null;
	const step = which === 'next' ? 1 : which === 'last' ? -1 : 0;
	return endOf(unit as Unit, today, step);
}

/** `EOW`, `EOM`, `EOQ`, `EOY`, `EOY 2026`. */
function shortForm(written: string, today: CivilDate): CivilDate | null {
	const match = /^eo([wmqy])(?: (\d{4}))?$/.exec(written);
	if (match === null) return null;
	if (match[2] !== undefined) return match[1] === 'y' ? endOfYear(Number(match[2])) : null;
	const units: Readonly<Record<string, Unit>> = { w: 'week', m: 'month', q: 'quarter', y: 'year' };
	return endOf(units[match[1] ?? ''] ?? 'year', today, 0);
}

/** Quarters, halves, ISO weeks, months and years, with their year or without. */
function namedPeriod(period: string, today: CivilDate): CivilDate | null {
	const year = /^(?:the )?(?:year )?(\d{4})$/.exec(period)?.[1];
	if (year !== undefined) return endOfYear(Number(year));
	const month = /^(\d{4})[-/.](\d{1,2})$/.exec(period);
	if (month !== null) return endOfMonthIn(Number(month[1]), Number(month[2]));
	const parted = partYear(period);
	const months = monthsOf(parted.name);
	if (months !== null) return nextEnd(parted.year, today, (of) => endOfMonthIn(of, months));
	const week = /^(?:w|week |calendar week |kw ?)(\d{1,2})$/.exec(parted.name)?.[1];
	if (week === undefined) return null;
	return nextEnd(parted.year, today, (of) => endOfWeek(of, Number(week)));
}

/** `early 2026`, `mid-June`, `late 2027`, `mid 2026`: a third of a year; of a month the 10th … */
function partOf(written: string, today: CivilDate): CivilDate | null {
	const match = /^(?:(?:the )?(beginning|start|middle) of |(early|mid|late)[ -]?)(.+)$/.exec(
		written,
	);
	if (match === null) return null;
	const part = match[1] ?? match[2];
	const rest = match[3] ?? '';
	const year = /^(\d{4})$/.exec(rest)?.[1];
	if (year !== undefined) {
		const month = part === 'late' ? 12 : part === 'mid' || part === 'middle' ? 6 : 3;
		return endOfMonthIn(Number(year), month);
	}
	const parted = partYear(rest);
	const month = MONTHS.findIndex((name) => name === parted.name.slice(0, 3)) + 1;
	if (month === 0 || monthsOf(parted.name) !== month) return null;
	if (part === 'late') return nextEnd(parted.year, today, (of) => endOfMonthIn(of, month));
	const day = part === 'mid' || part === 'middle' ? '15' : '10';
	return nextEnd(parted.year, today, (of) => {
		const end = endOfMonthIn(of, month);
		return end === null ? null : `${end.slice(0, 8)}${day}`;
	});
}

/** A name and its year, wherever the year stands: `q3 2026`, `2026-q3`, `q3/26`, `june '26`. */
function partYear(period: string): { name: string; year: number | null } {
	const first = /^(\d{4})[ /-]?(.*[a-z].*)$/.exec(period);
	if (first !== null) return { name: first[2] ?? '', year: Number(first[1]) };
	const last = /^(.*[a-z].*?)(?:[ /-]?(\d{4})|[ /-]?'(\d{2})|\/(\d{2}))$/.exec(period);
	if (last === null) return { name: period, year: null };
	const short = last[3] ?? last[4];
	const year = last[2] === undefined ? 2000 + Number(short) : Number(last[2]);
	return { name: (last[1] ?? '').replace(/ of$/, '').trim(), year };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAME =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
const ORDINALS: Readonly<Record<string, number>> = {
	first: 1,
	'1st': 1,
	second: 2,
	'2nd': 2,
	third: 3,
	'3rd': 3,
	fourth: 4,
	'4th': 4,
};

/** The last month of a month, quarter or half year by its name. */
function monthsOf(name: string): number | null {
	if (MONTH_NAME.test(name)) return MONTHS.indexOf(name.slice(0, 3)) + 1;
	const short = /^([qh]) ?([1-4])$/.exec(name) ?? /^([1-4]) ?([qh])$/.exec(name);
	const [letter, number] =
		short === null ? [] : /\d/.test(short[1] ?? '') ? [short[2], short[1]] : [short[1], short[2]];
	if (letter === 'q') return Number(number) * 3;
	if (letter === 'h') return Number(number) <= 2 ? Number(number) * 6 : null;
	const long = /^(?:the )?(\w+) (quarter|half)$/.exec(name);
	const nth = ORDINALS[long?.[1] ?? ''];
	if (long === null || nth === undefined) return null;
	if (long[2] === 'quarter') return nth * 3;
	return nth <= 2 ? nth * 6 : null;
}

function nextEnd(
	year: number | null,
	today: CivilDate,
	endIn: (year: number) => CivilDate | null,
): CivilDate | null {
	if (year !== null) return endIn(year);
	const current = Number(today.slice(0, 4));
	const end = endIn(current);
	return end === null || end < today ? endIn(current + 1) : end;
}

function endOf(unit: Unit, today: CivilDate, step: number): CivilDate | null {
	if (unit === 'week') return addDays(today, 7 - weekday(today) + step * 7);
	const length = { month: 1, quarter: 3, half: 6, year: 12 }[unit];
	const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
	const last = (Math.floor(month / length) + 1 + step) * length - 1;
	return endOfMonthIn(Math.floor(last / 12), (last % 12) + 1);
}

function endOfYear(year: number): CivilDate | null {
	return endOfMonthIn(year, 12);
}

function endOfMonthIn(year: number, month: number): CivilDate | null {
	return isYear(year) && month >= 1 && month <= 12 ? endOfMonth(year, month) : null;
}

/** The Sunday of an ISO week; null for a week that the year does not have. */
function endOfWeek(year: number, week: number): CivilDate | null {
	if (!isYear(year) || week < 1) return null;
	const fourth: CivilDate = `${String(year)}-01-04`;
	const sunday = addDays(fourth, 7 - weekday(fourth) + (week - 1) * 7);
	const thursday = addDays(sunday, -3);
	return thursday.startsWith(String(year)) ? sunday : null;
}

/** 1 for Monday to 7 for Sunday. */
function weekday(day: CivilDate): number {
	return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

function isYear(year: number): boolean {
	return year >= 1900 && year < 2200;
}
