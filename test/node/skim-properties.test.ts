import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProperties } from '../../src/node/parse-properties';
import { skimProperties } from '../../src/node/skim-properties';

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

describe('skimProperties', () => {
	test('reads a plain block', () => {
		const block =
			'type: objective\r\nsupports:\r\n  - "[[A]]"\r\n  - B\r\ntags: [x/y, \'z\']\n# note\nempty:\n';
		expect(Object.fromEntries(skimProperties(block) ?? [])).toEqual({
			type: ['objective'],
			supports: ['[[A]]', 'B'],
			tags: ['x/y', 'z'],
			empty: [],
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
	])('leaves %s to the parser', (_name, block) => {
		expect(skimProperties(block)).toBeNull();
	});

	test('vouches only for blocks that the parser reads, and gives the same values', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...pieces), { maxLength: 6 }),
				fc.constantFrom('\n', '\r\n'),
				(lines, newline) => {
					const block = lines.join(newline);
					const skimmed = skimProperties(block);
					if (skimmed === null) return;
					const { properties, fault } = parseProperties(block, { from: 0, to: block.length });
					expect(fault).toBeNull();
					for (const [name, values] of skimmed) {
						const value = properties?.[name];
						const parsed = Array.isArray(value) ? value : value === null ? [] : [value];
						expect(values).toEqual(parsed.map(String));
					}
					expect(Object.keys(properties ?? {})).toEqual([...skimmed.keys()]);
				},
			),
			{ numRuns: 3000 },
		);
	});
});
