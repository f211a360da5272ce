import { expect, it } from 'vitest';
import { parseReference } from '../../src/markdown/parse-reference';

const at = { line: 3, column: 5 };

it.each([
	['[[A]]', 'A', null, null],
	['  [[Folder/A b|Ana]] ', 'Folder/A b', null, 'Ana'],
	['[[A#H]]', 'A', 'H', null],
	['[[A#B#C|d]]', 'A', 'B#C', 'd'],
	['[[A#^p-1]]', 'A', '^p-1', null],
	['[[#^p]]', '', '^p', null],
	['[[A.md]]', 'A', null, null],
	['[[A\\|b]]', 'A', null, 'b'],
	['[["A"]]', 'A', null, null],
	['![[A]]', 'A', null, null],
	['[a](B%20c.md)', 'B c', null, 'a'],
	['[a](<B c.md>)', 'B c', null, 'a'],
	['[a](b.md#H%20i "title")', 'b', 'H i', 'a'],
	['[a](100%)', '100%', null, 'a'],
	['[](b.md)', 'b', null, null],
	['Priya Raman', 'Priya Raman', null, null],
	['Staff Engineer (Larson)', 'Staff Engineer (Larson)', null, null],
	['Priya\u00A0Raman.MD', 'Priya Raman', null, null],
])('reads %j', (written, path, subpath, alias) => {
	expect(parseReference(written, at)).toEqual({ path, subpath, alias, written, at });
});

it.each(['', '   ', '[[]]', '[[|x]]', '[a]()', 'https://example.org', '[a](mailto:a@b.org)'])(
	'finds no note in %j',
	(written) => {
		expect(parseReference(written, at)).toBeNull();
	},
);
