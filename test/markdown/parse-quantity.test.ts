import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../src/markdown/parse-quantity';

describe('with a decimal point', () => {
	it.each([
		['5', 5, null],
		['3.6', 3.6, null],
		['1 200', 1200, null],
		['1\u00A0200', 1200, null],
		['1,200', 1200, null],
		["1'200", 1200, null],
		['1,234,567.5', 1234567.5, null],
		['1.200', 1.2, null],
		['12 %', 12, '%'],
		['12%', 12, '%'],
		['€1.2M', 1200000, '€'],
		['$ 5k', 5000, '$'],
		['EUR 3', 3, 'EUR'],
		['1 200 ms', 1200, 'ms'],
		['12 MB', 12, 'MB'],
		['7.5 days per change', 7.5, 'days per change'],
		['9 (after the pilot)', 9, null],
		['-5', -5, null],
		['\u22125 °C', -5, '°C'],
		['€-3', -3, '€'],
		['+2', 2, null],
	])('%j', (text, value, unit) => {
		expect(parseQuantity(text, 'point')).toEqual({ value, unit });
	});

	it.each([
		'',
		'1,2',
		'1,2,3',
		'1 20',
		'1.2.3',
		'1,200,5',
		'five',
		'about 5',
		'5 to 7',
		'5-7',
		'1e3',
		'2026-10-12',
		'Q3 5',
		'5.',
		'%',
	])('%j is none', (text) => {
		expect(parseQuantity(text, 'point')).toBeNull();
	});
});

describe('with a decimal comma', () => {
	it.each([
		['1,2', 1.2],
		['1,200', 1.2],
		['1.200', 1200],
		['1.234,5', 1234.5],
		['3.6', 3.6],
		['1 200,5', 1200.5],
	])('%j', (text, value) => {
		expect(parseQuantity(text, 'comma')?.value).toBe(value);
	});

	it.each(['1,2,3', '1,234.5', '1,'])('%j is none', (text) => {
		expect(parseQuantity(text, 'comma')).toBeNull();
	});
});
