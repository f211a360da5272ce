import { addDays, dayNumber, type CivilDate } from '../model/civil-date';
import type { Settings } from '../model/settings';

const DEFAULT_FORMAT = 'YYYY-MM-DD';

/** What a pattern is made of: text in brackets, the signs for days that we know, anything else. */
const PIECES = /\[[^[\]]*\]|YYYY|YY|GGGG|MMMM|MMM|MM|M|Do|DDDD|DD|D|dddd|ddd|dd|E|WW|W|Q/g;

/**
 * The path of a day's daily note (the setting, cli.md): its folder, and its name by a pattern of
 * Moment's, which may hold `/`. Known are years, quarters, months, days, weekdays and ISO weeks, with
 * English names; other letters stay as they are.
 */
export function dailyNote({ dailyFolder, dailyFormat }: Settings, day: CivilDate): string {
	const format = dailyFormat === '' ? DEFAULT_FORMAT : dailyFormat;
	const name = format.replace(PIECES, (piece) =>
		piece.startsWith('[') ? piece.slice(1, -1) : pieceOf(day, piece),
	);
	return `${dailyFolder === '' ? '' : `${dailyFolder}/`}${name}.md`;
}

function pieceOf(day: CivilDate, piece: string): string {
	const [year = '', month = '', date = ''] = day.split('-');
	const short = (digits: string): string => String(Number(digits));
	switch (piece) {
		case 'YYYY':
			return year;
		case 'YY':
			return year.slice(2);
		case 'Q':
			return String(Math.ceil(Number(month) / 3));
		case 'MM':
			return month;
		case 'M':
			return short(month);
		case 'MMMM':
		case 'MMM':
			return named(day, { month: piece === 'MMMM' ? 'long' : 'short' });
		case 'DD':
			return date;
		case 'D':
			return short(date);
		case 'Do':
			return ordinal(Number(date));
		case 'DDDD':
			return String(dayNumber(day) - dayNumber(`${year}-01-01`) + 1).padStart(3, '0');
		case 'dddd':
		case 'ddd':
			return named(day, { weekday: piece === 'dddd' ? 'long' : 'short' });
		case 'dd':
			return named(day, { weekday: 'short' }).slice(0, 2);
		case 'E':
			return String(weekday(day));
		default:
			return weekPiece(day, piece);
	}
}

/** `GGGG`, `WW` and `W`: the ISO week is that of its Thursday. */
function weekPiece(day: CivilDate, piece: string): string {
	const thursday = addDays(day, 4 - weekday(day));
	const year = thursday.slice(0, 4);
	if (piece === 'GGGG') return year;
	const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
	return String(week).padStart(piece === 'WW' ? 2 : 1, '0');
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
function weekday(day: CivilDate): number {
	return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

function named(day: CivilDate, style: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat('en', { ...style, timeZone: 'UTC' }).format(
		dayNumber(day) * 86_400_000,
	);
}

function ordinal(date: number): string {
	const ending = date > 10 && date < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th');
	return `${date}${ending}`;
}
