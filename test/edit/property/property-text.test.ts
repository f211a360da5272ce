import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { bareOrQuoted, propertyText } from '../../../src/edit/property/property-text';

describe('propertyText', () => {
	test.each([
		[2, '2'],
		[-1.5, '-1.5'],
		[0.1, '0.1'],
		[-0, '0'],
		[1e21, '1000000000000000000000'],
		[1.25e22, '12500000000000000000000'],
		[1e-7, '0.0000001'],
		[-1.5e-9, '-0.0000000015'],
		[1.2345678901234568e22, '12345678901234568000000'],
	])('writes the number %d without exponent', (number, written) => {
		expect(propertyText({ kind: 'number', number })).toBe(written);
	});

	test('writes numbers that are read as themselves', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
				const written = propertyText({ kind: 'number', number });
				expect(written).toMatch(/^-?\d+(?:\.\d+)?$/);
				expect(parse(written)).toBe(number === 0 ? 0 : number);
			}),
		);
	});

	test('writes no number that is none', () => {
		expect(() => propertyText({ kind: 'number', number: NaN })).toThrow(RangeError);
	});

	test('writes days bare and links as quoted wikilinks', () => {
		expect(propertyText({ kind: 'day', day: '2026-12-04' })).toBe('2026-12-04');
		expect(propertyText({ kind: 'link', link: 'A "b" \\c#^d' })).toBe('"[[A \\"b\\" \\\\c#^d]]"');
	});
});

describe('bareOrQuoted', () => {
	test.each([
		...['on-hold', 'cancelled', 'every 2 weeks', '2nd try', "it's", 'say "hi"', 'a#b', 'a:b', 'ü'],
		...['-x', '?x', ':x', 'a, b', 'x [y]', 'a {b}', '12 %', '2026-12-20..2027-01-06', 'no way'],
		...[
			'1-2-3',
			'nullable',
			'e5x',
			'Yes, we can',
			'x & y',
			'3 months',
			'日本',
			'12h',
			'a\\b',
			'5x',
		],
	])('leaves %j as it is', (text) => {
		expect(bareOrQuoted(text)).toBe(text);
	});

	test.each([
		...[
			'',
			' ',
			' a',
			'a ',
			'a: b',
			'a:',
			'a #b',
			'#a',
			'- a',
			'-',
			'? a',
			': a',
			'[a]',
			'{a}',
			'*a',
		],
		...['&a', '!a', '|', '>', '%a', '@a', '`a', '"a"', "'a'", ',a', '[[A]]', 'a\nb', 'a\tb', 'a: '],
		...['true', 'No', 'yes', 'ON', 'off', 'y', 'N', 'null', '~', '=', '<<', '---', '...', '--- a'],
		...['12', '-1', '+1', '1.5', '1e3', '.5', '0x1F', '0o17', '012', '1_000', '12:30:45', '.inf'],
		...[
			'-.inf',
			'.NaN',
			'1.',
			'2026-10-12',
			'2026-1-2',
			'2026-10-12 10:00',
			'2026-10-12T10:00:00Z',
		],
		...['\u0000', '\u0085', '\u2028', '\ufeff', '\ud800', '\u009f'],
	])('quotes %j', (text) => {
		expect(bareOrQuoted(text)).toMatch(/^".*"$/u);
		expect(parse(`a: ${bareOrQuoted(text)}`)).toEqual({ a: text });
	});

	test(
		'writes what both versions of YAML read as that very text, and quotes where they must',
		{ timeout: 60_000 },
		() => {
			const signs = '-?:,[]{}#&*!|>\'"%@`~=<. \t_+/\\0159aeEfxXoTZ'.split('');
			const texts = fc.oneof(
				fc
					.array(fc.constantFrom(...signs, 'null', 'yes', 'On'), { maxLength: 6 })
					.map((parts) => parts.join('')),
				fc.string({ unit: 'grapheme', maxLength: 12 }),
				fc.string({ unit: 'binary', maxLength: 8 }),
			);
			fc.assert(
				fc.property(texts, (text) => {
					const written = bareOrQuoted(text);
					for (const version of ['1.2', '1.1'] as const) {
						expect(parse(`a: ${written} # c\nb: 1`, { version })).toEqual({ a: text, b: 1 });
						expect(parse(`${written}: 1`, { version })).toEqual({ [text]: 1 });
					}
					if (written !== text) return;
					const options = { lineWidth: 0, version: '1.1' } as const;
					expect(stringify({ a: text }, options)).toBe(`a: ${text}\n`);
				}),
				{ numRuns: 1000 },
			);
		},
	);
});
