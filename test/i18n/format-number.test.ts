import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent } from '../../src/i18n/format-number';

describe('a share as percent', () => {
	it.each([
		[0.5952, '60'],
		[0.625, '63'],
		[0.285, '29'],
		[0.125, '13'],
		[0.3749, '37'],
		[0, '0'],
		[1, '100'],
		[-0.25, '-25'],
	])('%d is %s %%, half rounded up', (share, text) => {
		expect(formatPercent(share)).toBe(`${text}\u00a0%`);
	});

	it('is a dash when it is not known, never 0', () => {
		expect(formatPercent(null)).toBe('–');
	});
});

describe('a number', () => {
	it.each([
		[1200, '1200'],
		[7.5, '7.5'],
		[2.675, '2.68'],
		[0.02024, '0.02'],
	])('%d is shown as %s', (value, text) => {
		expect(formatNumber(value)).toBe(text);
	});
});
