import { expect, it } from 'vitest';
import { findDeadline } from '../../src/markdown/find-deadline';

it.each([
	['Cut lead time from 9 to 5 days by 2026-12-11', '2026-12-11'],
	['2026-12-11: ship it', '2026-12-11'],
	['Ship it (2026-12-11)', '2026-12-11'],
	['Ship the pilot by Q3 2027', '2027-09-30'],
	['Ship the pilot by the end of the quarter', '2026-12-31'],
	['Ship the pilot by end of June 2027, with tests', '2027-06-30'],
	['Ship the pilot before 4 December', '2026-12-04'],
	['Ship the pilot by Dec 4, 2026', '2026-12-04'],
	['Ship the pilot until mid-2027', '2027-06-30'],
	['Ship the pilot no later than March', '2027-03-31'],
	['Ship the pilot in Q1 2027', '2027-03-31'],
	['Ship the pilot this quarter', '2026-12-31'],
	['Ship the pilot by EOY', '2026-12-31'],
	['Ship the pilot, Q4 2026', '2026-12-31'],
	['Review the Q3 2026 numbers by November', '2026-11-30'],
	['Be promoted by 2027', '2027-12-31'],
	['Reach 40 % by year end', '2026-12-31'],
])('%j ends on %s', (title, day) => {
	expect(findDeadline(title, '2026-10-12')).toBe(day);
});

it.each([
	'',
	'March a team across the line',
	'Sun team on-call',
	'24/7 support for 3/4 of the users',
	'Cut it from 14 days to 7 days',
	'Get from 10 to 6 incidents',
	'Deliver the Q3 plan',
	'Write the report for May',
	'In March a team was formed',
	'Stand by me',
	'Win by 10 points',
	'Raise 3.5M by doing more',
	'Improve in 2 areas',
	'Ship 2026-02-30',
	'v2026-10-123',
])('%j has none', (title) => {
	expect(findDeadline(title, '2026-10-12')).toBeNull();
});

it('looks at the beginning of an endless title only', () => {
	expect(findDeadline('by from a to b '.repeat(50_000), '2026-10-12')).toBeNull();
});
