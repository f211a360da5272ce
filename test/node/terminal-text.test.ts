import { describe, expect, test } from 'vitest';
import { drawBar } from '../../src/node/draw-bar';
import { harmlessText } from '../../src/node/harmless-text';
import { progressLine } from '../../src/node/progress-line';
import { shownText } from '../../src/node/shown-text';
import { fitText, textWidth } from '../../src/node/text-width';

describe('fitText', () => {
	test.each([
		['short', 8, 'short   '],
		['exactly!', 8, 'exactly!'],
		['one too many', 8, 'one too…'],
		['日本語の題', 7, '日本語…'],
		['日本語の題', 6, '日本… '],
		['e\u0301te\u0301', 5, 'e\u0301te\u0301  '],
		['👩‍👩‍👧 family', 6, '👩‍👩‍👧 fa…'],
	])('puts %j into %i columns', (text, columns, fitted) => {
		expect(fitText(text, columns)).toBe(fitted);
		expect(textWidth(fitted)).toBe(columns);
	});
});

describe('drawBar', () => {
	test.each([
		[0, '░░░░░░░░░░'],
		[0.001, '█░░░░░░░░░'],
		[0.5, '█████░░░░░'],
		[0.999, '█████████░'],
		[1, '██████████'],
		[null, '··········'],
	])('draws %j as %s', (share, bar) => {
		expect(drawBar(share, 10)).toBe(bar);
	});
});

describe('harmlessText', () => {
	test('writes out what would move the cursor, colour the line or turn the writing', () => {
		expect(harmlessText('a\u001b[31mb\r\nc\u202ed\u0007')).toBe(
			'a\\u{1b}[31mb\\u{0d}\\u{0a}c\\u{202e}d\\u{07}',
		);
		expect(harmlessText('Grüße → 日本 👍🏽')).toBe('Grüße → 日本 👍🏽');
	});
});

describe('shownText', () => {
	test('shows words without the marks of Markdown', () => {
		expect(shownText('**Pilot** [[Notes/RFC|the RFC]]')).toBe('Pilot the RFC');
	});
});

describe('progressLine', () => {
	test('stays silent in a short run and is wiped after a long one', () => {
		let now = 0;
		const written: string[] = [];
		const line = progressLine({ write: (text) => written.push(text) }, () => now);
		now = 300;
		line.show(1, 9);
		line.clear();
		expect(written).toEqual([]);
		for (now = 400; now <= 1000; now += 10) line.show(now, 1000);
		expect(written).toHaveLength(7);
		expect(written[0]).toContain('400 of 1000');
		line.clear();
		expect(written.at(-1)).toBe('\r\u001b[K');
	});
});
