import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { dailyNote } from '../../src/node/daily-note';

const pathOf = (dailyFormat: string, day = '2026-10-12', dailyFolder = '') =>
	dailyNote({ ...DEFAULT_SETTINGS, dailyFolder, dailyFormat }, day);

describe('dailyNote', () => {
	test('is a day in the root where nothing is set', () => {
		expect(pathOf('')).toBe('2026-10-12.md');
	});

	test('lies in its folder', () => {
		expect(pathOf('', '2026-10-12', 'Journal/Days')).toBe('Journal/Days/2026-10-12.md');
	});

	test.each([
		['YYYY/MM/YYYY-MM-DD', '2026/10/2026-10-12.md'],
		['dddd, MMMM Do YYYY', 'Monday, October 12th 2026.md'],
		['ddd D MMM YY', 'Mon 12 Oct 26.md'],
		['[Day] DDDD [of] YYYY', 'Day 285 of 2026.md'],
		['GGGG-[W]WW-E', '2026-W42-1.md'],
		['YYYY-[Q]Q', '2026-Q4.md'],
	])('knows %s', (format, path) => {
		expect(pathOf(format)).toBe(path);
	});

	test.each([
		['2027-01-01', '2026-W53-5.md'],
		['2024-12-30', '2025-W01-1.md'],
		['2026-01-04', '2026-W01-7.md'],
	])('counts weeks as ISO does: %s', (day, path) => {
		expect(pathOf('GGGG-[W]WW-E', day)).toBe(path);
	});

	test.each([
		['2026-03-01', '1st.md'],
		['2026-03-02', '2nd.md'],
		['2026-03-11', '11th.md'],
		['2026-03-23', '23rd.md'],
		['2026-03-30', '30th.md'],
	])('counts the days of a month: %s', (day, path) => {
		expect(pathOf('Do', day)).toBe(path);
	});
});
