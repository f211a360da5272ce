import { describe, expect, it } from 'vitest';
import { parseTypedDate } from '../../src/markdown/parse-typed-date';

it.each([
	['2026-12-04', '2026-12-04'],
	[' 2026-12-04 ', '2026-12-04'],
	['Q3 2027', '2027-09-30'],
	['end of the quarter', '2026-12-31'],
	['today', '2026-10-12'],
	['tomorrow', '2026-10-13'],
	['yesterday', '2026-10-11'],
	['Friday', '2026-10-16'],
	['monday', '2026-10-12'],
	['sun', '2026-10-18'],
	['last friday', '2026-10-09'],
	['12 Sep', '2026-09-12'],
	['Dec 4', '2026-12-04'],
	['4 December 2026', '2026-12-04'],
	['30/09/2026', '2026-09-30'],
	['in 3 months', '2027-01-12'],
	['2 weeks from now', '2026-10-26'],
	['in a fortnight', '2026-10-26'],
	['3 days ago', '2026-10-09'],
	['', null],
	['soon', null],
	['2026-02-30', null],
	['9/10/2026', null],
	['9/10', null],
	['March a team', null],
	['by Friday', null],
	['from 5 Oct to 9 Oct', null],
	['24/7', '2026-07-24'],
])('on Monday 2026-10-12 %j is %s', (text, day) => {
	expect(parseTypedDate(text, '2026-10-12')).toBe(day);
});

it('counts months as everywhere else: 31 January and one month is the last of February', () => {
	expect(parseTypedDate('in 1 month', '2026-01-31')).toBe('2026-02-28');
});

describe('in zones where the clock changes', () => {
	it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'])('%s', (zone) => {
		const before = process.env.TZ;
		process.env.TZ = zone;
		try {
			expect(parseTypedDate('in 60 days', '2026-09-15')).toBe('2026-11-14');
			expect(parseTypedDate('tomorrow', '2026-10-24')).toBe('2026-10-25');
			expect(parseTypedDate('sunday', '2026-10-24')).toBe('2026-10-25');
		} finally {
			process.env.TZ = before;
		}
	});
});
