import { expect, it } from 'vitest';
import { parseInterval } from '../../src/markdown/parse-interval';

it.each([
	['daily', 1, 'day'],
	['weekly', 7, 'day'],
	['biweekly', 14, 'day'],
	['fortnightly', 14, 'day'],
	['twice a month', 15, 'day'],
	['monthly', 1, 'month'],
	['quarterly', 3, 'month'],
	['yearly', 12, 'month'],
	['14', 14, 'day'],
	['day', 1, 'day'],
	['every day', 1, 'day'],
	['every 2 weeks', 14, 'day'],
	['2 week', 14, 'day'],
	['3 months', 3, 'month'],
	['month', 1, 'month'],
	['every quarter', 3, 'month'],
	['2 quarters', 6, 'month'],
	['every 2 years', 24, 'month'],
	['  Every  2 \tWeeks ', 14, 'day'],
	['10days', 10, 'day'],
])('%j', (text, count, unit) => {
	expect(parseInterval(text)).toEqual({ count, unit });
});

it.each([
	'',
	'0',
	'every 0 days',
	'-3',
	'1.5 weeks',
	'often',
	'every',
	'every other week',
	'weeks 2',
])('%j is none', (text) => {
	expect(parseInterval(text)).toBeNull();
});
