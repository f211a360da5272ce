import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { plainProperties } from '../../src/node/plain-properties';

const pieces = [
	...['type: objective', 'type:', 'tags: [a, "b c"]', "tags: ['x']", 'due: 2026-01-01', 'n: 12'],
	...['- a', '  - b', '  - "[[Note]]"', '    - c', '-', '- x: y', '- - z', '# note', '', '  '],
	...['url: https://example.org/#top', 'a: b # c', 'a: b: c', 'a: b:', 'x: [a, [b]]', 'x: [a,]'],
	...['y: {a: b}', 'q: "say \\"hi\\""', 'm: |', '  text', 'deep:', '  inner: 1', 'z: -3', '? k'],
	...['"quoted": 1', 'x: *y', 'x: &y z', '<<: a', 'two words: yes', 'x:y', 'x: @y', 'x: %z'],
	...['\ttab: 1', 'x:\ty', 'x: a\tb', 'ü: ö', 'x: [ ]', 'x: []', "x: 'it''s'", '...', 'x: \u0001'],
	...[
		'k: a, b',
		'k: [a: b]',
		'k: a]',
		'k: "a" b',
		'k: [a b, c]',
		'k: [a',
		'- a # b',
		'x: a\u0085b',
	],
];

describe('plainProperties', () => {
	test('reads a plain block', () => {
		const block =
			'type: objective\r\nsupports:\r\n  - "[[A]]"\r\n  - B\r\ntags: [x/y, \'z\']\n' +
			'# note\nempty:\nweight: 1.5\ndue: 2026-08-14';
		expect(plainProperties(block)).toEqual({
			type: 'objective',
			supports: ['[[A]]', 'B'],
			tags: ['x/y', 'z'],
			empty: null,
			weight: 1.5,
			due: '2026-08-14',
		});
	});

	test.each([
		['a name that is there twice', 'a: 1\na: 2'],
		['a list below a value', 'a: 1\n- b'],
		['a list that changes its indentation', 'a:\n - b\n  - c'],
		['a map in a list', 'a:\n - b: c'],
		['a value of several lines', 'a: b\n  c'],
		['a comment behind a value', 'a: b # c'],
		['an escape', 'a: "\\x41"'],
		['a switch', 'a: true'],
		['a number that is written otherwise', 'a: 0x1f'],
		['nothing at all', '# only a comment'],
	])('leaves %s to the parser', (_name, block) => {
		expect(plainProperties(block)).toBeNull();
	});

	test('reads only blocks that the parser reads, and reads the same', () => {
		let read = 0;
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
				fc.constantFrom('\n', '\r\n', ' \n'),
				(lines, newline) => {
					const block = lines.join(newline);
					const plain = plainProperties(block);
					if (plain === null) return;
					read++;
					expect(plain).toEqual(parseDocument(block).toJS());
					expect(Object.keys(plain)).toEqual(Object.keys(parseDocument(block).toJS() as object));
					expect(parseDocument(block).errors).toEqual([]);
				},
			),
			{ numRuns: 10_000 },
		);
		expect(read).toBeGreaterThan(300);
	});

	test('reads values of any signs as the parser does', () => {
		const signs = Array.from(
			'aZ019 -+.:#,[]{}\'"&*!|>%@`~_/\\=<ü→\t\u00a0\u2028\ufeff\u0085\r日😀e',
		);
		const sign = fc.constantFrom(...signs);
		const value = fc.string({ unit: sign, maxLength: 8 });
		fc.assert(
			fc.property(value, fc.constantFrom('a: ', 'a:\n- ', 'a: [', 'a: "'), (text, before) => {
				const block =
					before + text + (before.endsWith('[') ? ']' : before.endsWith('"') ? '"' : '');
				const plain = plainProperties(block);
				if (plain === null) return;
				const document = parseDocument(block);
				expect(document.errors).toEqual([]);
				expect(plain).toEqual(document.toJS());
			}),
			{ numRuns: 20_000 },
		);
	});

	test.each([
		['spaces before a sign', `a:${' '.repeat(60_000)}b`],
		['runs of spaces', 'a: ' + `b${' '.repeat(200)}`.repeat(300)],
		['names without a colon', 'a '.repeat(30_000)],
		['open quotes', `a: "${'x'.repeat(60_000)}`],
		['list items', `a:\n${'- b\n'.repeat(15_000)}`],
	])('is linear on %s', (_name, block) => {
		const started = performance.now();
		plainProperties(block);
		expect(performance.now() - started).toBeLessThan(200);
	});
});
