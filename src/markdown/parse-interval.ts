import type { Interval } from '../model/interval';

const WORDS: ReadonlyMap<string, Interval> = new Map([
	['daily', { count: 1, unit: 'day' }],
	['weekly', { count: 7, unit: 'day' }],
	['biweekly', { count: 14, unit: 'day' }],
	['fortnightly', { count: 14, unit: 'day' }],
	['twice a month', { count: 15, unit: 'day' }],
	['monthly', { count: 1, unit: 'month' }],
	['quarterly', { count: 3, unit: 'month' }],
	['yearly', { count: 12, unit: 'month' }],
]);

const UNITS: Readonly<Record<string, Interval>> = {
	day: { count: 1, unit: 'day' },
	week: { count: 7, unit: 'day' },
	month: { count: 1, unit: 'month' },
	quarter: { count: 3, unit: 'month' },
	year: { count: 12, unit: 'month' },
};

const REPEATED = /^(?:every )?(?:(\d{1,4}) ?)?(day|week|month|quarter|year)s?$/;

/**
 * The rhythm that a text names (computations.md §4.7): `weekly`, `twice a month`, `every 2 weeks`,
 * `3 months`, `month`, a bare number of days. Case does not matter. Null for anything else and for
 * a rhythm of nothing (`0 days`).
 */
export function parseInterval(text: string): Interval | null {
	const written = text.trim().toLowerCase().replace(/\s+/g, ' ');
	const word = WORDS.get(written);
	if (word !== undefined) return word;
	if (/^\d{1,4}$/.test(written)) return times(Number(written), UNITS.day);
	const match = REPEATED.exec(written);
	return match === null ? null : times(Number(match[1] ?? 1), UNITS[match[2] ?? '']);
}

function times(count: number, unit: Interval | undefined): Interval | null {
	if (unit === undefined || count < 1) return null;
	return { count: count * unit.count, unit: unit.unit };
}
