import { expect, it } from 'vitest';
import { parseEffort } from '../../src/markdown/parse-effort';

it.each([
	['2h', 2],
	['1.5h', 1.5],
	['45m', 0.75],
	['90 min', 1.5],
	['1h 30m', 1.5],
	['1h30m', 1.5],
	['2 hours', 2],
	['3', 3],
	['0.5', 0.5],
	[' 2H ', 2],
	['0h', 0],
])('%j', (text, hours) => {
	expect(parseEffort(text)).toBe(hours);
});

it.each(['', 'x', '2 days', '-1h', '2h or so', '1:30', 'h', '1,5h', '30m 1h', '2h3'])(
	'%j is none',
	(text) => {
		expect(parseEffort(text)).toBeNull();
	},
);
