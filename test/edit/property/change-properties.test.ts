import { describe, expect, test } from 'vitest';
import type { PropertyPart } from '../../../src/model/edit';
import {
	PATH,
	add,
	drop,
	editProperties,
	noteWith as note,
	remove,
	setDay,
	setLink,
	setNumber,
	setText,
} from './edit-properties';

const DUE = setDay('due', '2026-12-04');

type Row = readonly [name: string, before: readonly string[], part: PropertyPart, after: string[]];

function testRows(rows: readonly Row[]): void {
	test.each(rows)('%s', (_name, before, part, after) => {
		expect(editProperties(note(...before), [part])).toBe(note(...after));
	});
}

describe('a value that is set', () => {
	testRows([
		['replaces the one that stands', ['due: 2026-10-09'], DUE, ['due: 2026-12-04']],
		[
			'leaves the comment and the space before it',
			['due: 2026-10-09   # agreed with Priya'],
			DUE,
			['due: 2026-12-04   # agreed with Priya'],
		],
		['leaves the space around it', ['due:   2026-10-09  '], DUE, ['due:   2026-12-04  ']],
		['leaves a tab behind the colon', ['due:\t2026-10-09'], DUE, ['due:\t2026-12-04']],
		['takes the place of quotes', ['due: "2026-10-09" # c'], DUE, ['due: 2026-12-04 # c']],
		["takes the place of '' in quotes", ["due: 'it''s # no' # c"], DUE, ['due: 2026-12-04 # c']],
		['takes the place of an escape', ['due: "a \\" # b"'], DUE, ['due: 2026-12-04']],
		['takes the place of nothing', ['due:', 'x: 1'], DUE, ['due: 2026-12-04', 'x: 1']],
		['takes the place of nothing and a space', ['due: '], DUE, ['due: 2026-12-04']],
		['stands before a comment', ['due: # when?'], DUE, ['due: 2026-12-04 # when?']],
		['takes the place of null', ['due: ~ # when?'], DUE, ['due: 2026-12-04 # when?']],
		['takes the place of a template sign', ['due: a#b'], DUE, ['due: 2026-12-04']],
		['takes the place of a single one in brackets', ['due: [x]'], DUE, ['due: 2026-12-04']],
		[
			'finds a name in quotes',
			['"due": 2026-10-09', "'x': 1"],
			DUE,
			['"due": 2026-12-04', "'x': 1"],
		],
		['finds a name with space behind', ['due : 2026-10-09'], DUE, ['due : 2026-12-04']],
		['finds a name without case, as it is read', ['Due: 2026-10-09'], DUE, ['Due: 2026-12-04']],
		[
			'finds a name in a block that is indented as a whole',
			['  type: milestone', '  due: 2026-10-09'],
			DUE,
			['  type: milestone', '  due: 2026-12-04'],
		],
		[
			'is a link in quotes',
			['objective: "[[Old|so called]]"'],
			setLink('objective', 'New#^ref-1'),
			['objective: "[[New#^ref-1]]"'],
		],
		[
			'takes the place of a link without quotes',
			['objective: [[Old]] # c'],
			setLink('objective', 'New'),
			['objective: "[[New]]" # c'],
		],
		[
			'escapes what would end a quote',
			['objective: x'],
			setLink('objective', 'The "big" one'),
			['objective: "[[The \\"big\\" one]]"'],
		],
		['is a number', ['weight: 1.5 # c'], setNumber('weight', 3), ['weight: 3 # c']],
		[
			'leaves everything else as it is',
			[
				'# about',
				'type:   "milestone"',
				'',
				'tags: [ a,b ]   ',
				'note: >-',
				'  due: not this one',
				'  # nor this',
				'',
				'due: 2026-10-09',
				'more: {due: 2026-10-09, x: [1,  2]}',
				'base: &base  { a: 1 }',
				'same: *base',
			],
			DUE,
			[
				'# about',
				'type:   "milestone"',
				'',
				'tags: [ a,b ]   ',
				'note: >-',
				'  due: not this one',
				'  # nor this',
				'',
				'due: 2026-12-04',
				'more: {due: 2026-10-09, x: [1,  2]}',
				'base: &base  { a: 1 }',
				'same: *base',
			],
		],
	]);

	test.each([
		['the day that stands', ['due: 2026-12-04'], DUE],
		['it in quotes', ["due: '2026-12-04'"], DUE],
		['it in a list', ['due:', '  - 2026-12-04'], DUE],
		['the same number otherwise written', ['weight: 2.0'], setNumber('weight', 2)],
		['the same number in quotes', ['weight: "2"'], setNumber('weight', 2)],
		['the same text', ['status: "on-hold"'], setText('status', 'on-hold')],
		['the same link with an alias', ['objective: "[[New|n]]"'], setLink('objective', 'new')],
		['the same link without quotes', ['objective: [[New]]'], setLink('objective', 'New')],
		['a name that is read as the link', ['objective: New.md'], setLink('objective', 'New')],
	])('leaves %s', (_name, lines, part) => {
		expect(editProperties(note(...lines), [part])).toBe(note(...lines));
	});
});

describe('a property that is missing', () => {
	testRows([
		[
			'goes before the closing line',
			['type: milestone', '# end', ''],
			DUE,
			['type: milestone', '# end', '', 'due: 2026-12-04'],
		],
		['goes into an empty block', [], DUE, ['due: 2026-12-04']],
		['goes into a block of blank lines', ['', ' '], DUE, ['', ' ', 'due: 2026-12-04']],
		['goes below a comment', ['# c'], DUE, ['# c', 'due: 2026-12-04']],
		[
			'goes behind text of several lines',
			['note: |', '  due: x', ''],
			DUE,
			['note: |', '  due: x', '', 'due: 2026-12-04'],
		],
		[
			'goes behind a list at the left edge',
			['tags:', '- a'],
			DUE,
			['tags:', '- a', 'due: 2026-12-04'],
		],
		[
			'is no word of the same beginning or inside a map',
			['due-by: x', 'more:', '  due: 2026-01-01'],
			DUE,
			['due-by: x', 'more:', '  due: 2026-01-01', 'due: 2026-12-04'],
		],
		[
			'is indented as the others are',
			['  type: milestone'],
			DUE,
			['  type: milestone', '  due: 2026-12-04'],
		],
		[
			'has its name in quotes where it must',
			['type: x'],
			setText('a: b', 'c'),
			['type: x', '"a: b": c'],
		],
	]);

	test.each([
		['a note without properties', '# Title\n', '---\ndue: 2026-12-04\n---\n# Title\n'],
		['an empty note', '', '---\ndue: 2026-12-04\n---\n'],
		['a note without any line end', 'text', '---\ndue: 2026-12-04\n---\ntext'],
		['a note that begins with a blank line', '\n# T', '---\ndue: 2026-12-04\n---\n\n# T'],
		['a byte order mark', '\uFEFF# T\n', '\uFEFF---\ndue: 2026-12-04\n---\n# T\n'],
		['only a byte order mark', '\uFEFF', '\uFEFF---\ndue: 2026-12-04\n---\n'],
		['CRLF', '# T\r\nx\n', '---\r\ndue: 2026-12-04\r\n---\r\n# T\r\nx\n'],
		['a lone CR', '# T\rx\n', '---\rdue: 2026-12-04\r---\r# T\rx\n'],
		['a rule further down', 'a\n\n---\n', '---\ndue: 2026-12-04\n---\na\n\n---\n'],
		['four dashes at the top', '----\nx', '---\ndue: 2026-12-04\n---\n----\nx'],
		[
			'properties that begin too late',
			'\n---\na: 1\n---\n',
			'---\ndue: 2026-12-04\n---\n\n---\na: 1\n---\n',
		],
	])('comes with a block of its own: %s', (_name, before, after) => {
		expect(editProperties(before, [DUE])).toBe(after);
	});

	test('with others shares the block, in their order', () => {
		const parts = [DUE, add('supports', 'A'), setText('status', 'on-hold'), add('supports', 'B')];
		expect(editProperties('x', parts)).toBe(
			'---\ndue: 2026-12-04\nsupports:\n  - "[[A]]"\n  - "[[B]]"\nstatus: on-hold\n---\nx',
		);
	});
});

describe('line ends and fences', () => {
	test.each([
		['---\r\ntype: x\r\n---\r\n', '---\r\ntype: x\r\ndue: 2026-12-04\r\n---\r\n'],
		['---\r\n---\n', '---\r\ndue: 2026-12-04\r\n---\n'],
		['---\ntype: x\r\n---\n', '---\ntype: x\r\ndue: 2026-12-04\r\n---\n'],
		['---\r\ntype: x\n---\r\n', '---\r\ntype: x\ndue: 2026-12-04\n---\r\n'],
		['---\rtype: x\ra: 1\r---\rbody', '---\rtype: x\ra: 1\rdue: 2026-12-04\r---\rbody'],
		['---\rdue: 2026-10-09\r---\rbody', '---\rdue: 2026-12-04\r---\rbody'],
		['\uFEFF---\r\ndue: x\r\n---', '\uFEFF---\r\ndue: 2026-12-04\r\n---'],
		['--- \t\ntype: x\n---  ', '--- \t\ntype: x\ndue: 2026-12-04\n---  '],
		['---\ntype: x\n---', '---\ntype: x\ndue: 2026-12-04\n---'],
		['---\n---\n---\n', '---\ndue: 2026-12-04\n---\n---\n'],
	])('stay: %j', (before, after) => {
		expect(editProperties(before, [DUE])).toBe(after);
	});

	test('of a list are those of its lines', () => {
		expect(editProperties('---\r\ns:\r\n  - a\r\nx: 1\n---\n', [add('s', 'B')])).toBe(
			'---\r\ns:\r\n  - a\r\n  - "[[B]]"\r\nx: 1\n---\n',
		);
		expect(editProperties('---\ns: a\r\nx: 1\n---\n', [add('s', 'B')])).toBe(
			'---\ns:\r\n  - a\r\n  - "[[B]]"\r\nx: 1\n---\n',
		);
	});
});

describe('a link that is added', () => {
	const B = add('supports', 'B');
	testRows([
		[
			'goes behind the last entry',
			['supports:', '  - "[[A]]"', 'x: 1'],
			B,
			['supports:', '  - "[[A]]"', '  - "[[B]]"', 'x: 1'],
		],
		[
			'has the indentation of the list',
			['supports:', '- "[[A]]"', 'x: 1'],
			B,
			['supports:', '- "[[A]]"', '- "[[B]]"', 'x: 1'],
		],
		[
			'goes before comments and blank lines behind the list',
			['supports: # mine', '', '    - A # first', '    # end', '', '# next', 'x: 1'],
			B,
			[
				'supports: # mine',
				'',
				'    - A # first',
				'    - "[[B]]"',
				'    # end',
				'',
				'# next',
				'x: 1',
			],
		],
		[
			'goes behind an entry of several lines',
			['supports:', '  - >-', '    long', '    text'],
			B,
			['supports:', '  - >-', '    long', '    text', '  - "[[B]]"'],
		],
		[
			'goes into brackets',
			['supports: [ "[[A]]",x ] # c'],
			B,
			['supports: [ "[[A]]",x, "[[B]]" ] # c'],
		],
		['goes into empty brackets', ['supports: []'], B, ['supports: ["[[B]]"]']],
		['goes into brackets with a space', ['supports: [ ] # c'], B, ['supports: ["[[B]]"] # c']],
		['goes before a last comma', ['supports: [A,]'], B, ['supports: [A, "[[B]]",]']],
		[
			'goes into brackets with links in quotes, brackets and commas',
			["supports: [\"[[A, a]]\", 'it''s ]', [[C]], it's]"],
			B,
			["supports: [\"[[A, a]]\", 'it''s ]', [[C]], it's, \"[[B]]\"]"],
		],
		[
			'goes into brackets over several lines',
			['supports: [', '  A, # first ]', '  C # last', '  ] # end', 'x: 1'],
			B,
			['supports: [', '  A, # first ]', '  C, "[[B]]" # last', '  ] # end', 'x: 1'],
		],
		[
			'goes into brackets that close at the edge',
			['supports: [', '  A,', '  C', ']', 'x: 1'],
			B,
			['supports: [', '  A,', '  C, "[[B]]"', ']', 'x: 1'],
		],
		[
			'makes a list of a single value',
			['supports: "[[A]]"  # c', 'x: 1'],
			B,
			['supports:', '  - "[[A]]"  # c', '  - "[[B]]"', 'x: 1'],
		],
		[
			'makes a list of a single link without quotes',
			['supports: [[A]]'],
			B,
			['supports:', '  - [[A]]', '  - "[[B]]"'],
		],
		['makes a list of nothing', ['supports:', 'x: 1'], B, ['supports:', '  - "[[B]]"', 'x: 1']],
		['makes a list of null', ['supports: null # c'], B, ['supports: # c', '  - "[[B]]"']],
		['makes a list of empty text', ['supports: ""'], B, ['supports:', '  - "[[B]]"']],
		['makes a list at the end', ['type: x'], B, ['type: x', 'supports:', '  - "[[B]]"']],
		[
			'makes a list in an indented block',
			['  type: x', '  supports: A'],
			B,
			['  type: x', '  supports:', '    - A', '    - "[[B]]"'],
		],
	]);

	test.each([
		['in lines', ['supports:', '  - x', '  - "[[B|alias]]"']],
		['in brackets', ['supports: ["[[B]]"]']],
		['as a single value', ['supports: "[[b]]"']],
		['without quotes', ['supports: [[B]]']],
		['as a bare name', ['supports: B']],
		['in a list that is not touched', ['supports: &s ["[[A]]", "[[B]]"]', 'x: *s']],
		['with its ending', ['supports: "[[B.md]]"']],
		['as a Markdown link', ['supports: "[so](B.md)"']],
	])('and stands already changes nothing: %s', (_name, lines) => {
		expect(editProperties(note(...lines), [B])).toBe(note(...lines));
	});

	test('and stands already in another Unicode form changes nothing', () => {
		const text = note('supports: "[[Ü]]"').normalize('NFD');
		expect(editProperties(text, [add('supports', 'ü')])).toBe(text);
	});

	test('is not one of the same note with another part', () => {
		const lines = ['supports:', '  - "[[B]]"', '  - "[[#^a]]"', '  - "[[B#C]]"', '  - "[[B#^a]]"'];
		expect(editProperties(note(...lines), [add('supports', 'B#^A'), add('supports', 'B#D')])).toBe(
			note(...lines, '  - "[[B#D]]"'),
		);
	});
});

describe('an entry that is dropped', () => {
	testRows([
		[
			'takes its line',
			['supports: # c', '  - "[[A]]" # a', '  # between', '  - "[[B]]"', 'x: 1'],
			drop('supports', 0, '[[A]]'),
			['supports: # c', '  # between', '  - "[[B]]"', 'x: 1'],
		],
		['takes its comma', ['s: [A, "[[B]]" , C] # c'], drop('s', 1, '[[B]]'), ['s: [A, C] # c']],
		['takes the comma before the last', ['s: [ A, B ]'], drop('s', 1, 'B'), ['s: [ A ]']],
		['takes the comma before, not behind', ['s: [A, B,]'], drop('s', 1, 'B'), ['s: [A,]']],
		['takes the name when it is the last', ['s:', '- A', 'x: 1'], drop('s', 0), ['x: 1']],
		[
			'takes the name, not a comment',
			['x: 1', 's:', '', '  # why', '  - A # so', '# end'],
			drop('s', 0),
			['x: 1', '', '  # why', '# end'],
		],
		['takes the name of brackets', ['s: [A] # c', 'x: 1'], drop('s', 0), ['x: 1']],
		[
			'takes the name of brackets over lines',
			['s: [', '  A', '  ]', 'x: 1'],
			drop('s', 0),
			['x: 1'],
		],
		[
			'takes the name of brackets that close at the edge',
			['s: [', '  A', '] # end', 'x: 1'],
			drop('s', 0),
			['x: 1'],
		],
		['takes the name of a single value', ['s: "[[A]]"', 'x: 1'], drop('s', 0), ['x: 1']],
		['may leave nothing', ['s: [[A]]'], drop('s', 0, '[[A]]'), []],
		['is found where it moved to', ['s: [B, C, A]'], drop('s', 0, 'A'), ['s: [B, C]']],
		['that has gone is no more to do', ['s: [B, C]'], drop('s', 0, 'A'), ['s: [B, C]']],
		['of a list that has gone is no more to do', ['x: 1'], drop('s', 0, 'A'), ['x: 1']],
		['behind the end is no more to do', ['s: [B]'], drop('s', 1), ['s: [B]']],
	]);

	test('is counted among those that read as something', () => {
		const lines = ['s:', '  -', '  - ""', '  - "[[A]]"', '  - "[[B]]"'];
		expect(editProperties(note(...lines), [drop('s', 1, '[[B]]')])).toBe(
			note('s:', '  -', '  - ""', '  - "[[A]]"'),
		);
	});

	test('is taken at its place though it is there twice', () => {
		const once = { repeats: false };
		expect(editProperties(note('s: [A, B, A]'), [drop('s', 2, 'A')], once)).toBe(note('s: [A, B]'));
	});

	test('is refused when it moved and could be two', () => {
		expect(editProperties(note('s: [B, A, A]'), [drop('s', 0, 'A')])).toEqual({
			code: 'note-changed',
			path: PATH,
			line: 2,
			values: {},
		});
	});

	test.each([
		[[drop('s', 0), drop('s', 1)], ['s: [C]'], ['s:', '  - C']],
		[[drop('s', 1), drop('s', 2)], ['s: [A]'], ['s:', '  - A']],
		[[drop('s', 0), drop('s', 2)], ['s: [B]'], ['s:', '  - B']],
		[[drop('s', 2), drop('s', 0), drop('s', 1)], [], []],
		[
			[drop('s', 2), add('s', 'D')],
			['s: [A, B, "[[D]]"]'],
			['s:', '  - A', '  - B', '  - "[[D]]"'],
		],
		[
			[drop('s', 0), add('s', 'D')],
			['s: [B, C, "[[D]]"]'],
			['s:', '  - B', '  - C', '  - "[[D]]"'],
		],
		[
			[drop('s', 0), drop('s', 1), drop('s', 2), add('s', 'D')],
			['s: ["[[D]]"]'],
			['s:', '  - "[[D]]"'],
		],
	])('goes with others, all counted in the same text: %j', (parts, flow, block) => {
		const once = { repeats: false };
		expect(editProperties(note('s: [A, B, C]'), parts, once)).toBe(note(...flow));
		expect(editProperties(note('s:', '  - A', '  - B', '  - C'), parts, once)).toBe(note(...block));
	});

	test('of a single value makes room for another', () => {
		const parts = [drop('s', 0, 'A'), add('s', 'B')];
		expect(editProperties(note('s: A # c'), parts)).toBe(note('s: # c', '  - "[[B]]"'));
	});
});

describe('a property that is removed', () => {
	const S = remove('status');
	testRows([
		['takes its line', ['a: 1', 'status: on-hold # why', 'b: 2'], S, ['a: 1', 'b: 2']],
		['takes an empty one', ['status:', 'b: 2'], S, ['b: 2']],
		['leaves an empty block', ['Status: on-hold'], S, []],
		['takes a list', ['status:', '- a', '', '- b', 'b: 2'], S, ['', 'b: 2']],
		['leaves what is below', ['status: x', '', '# c', 'b: 2'], S, ['', '# c', 'b: 2']],
		['that is not there is no more to do', ['a: 1'], S, ['a: 1']],
	]);

	test('makes no block', () => {
		expect(editProperties('# T\n', [S])).toBe('# T\n');
	});

	test('goes together with one that is set', () => {
		const parts = [setDay('achieved', '2026-10-12'), S];
		expect(editProperties(note('status: on-hold'), parts)).toBe(note('achieved: 2026-10-12'));
	});
});

describe('names and values that scripts stumble over', () => {
	test('are plain names and values', () => {
		const parts = [setText('__proto__', 'constructor'), setText('toString', 'x')];
		expect(editProperties(note('a: 1'), parts)).toBe(
			note('a: 1', '__proto__: constructor', 'toString: x'),
		);
		expect(
			editProperties(note('__proto__: 1', 'constructor: 2'), [setNumber('__proto__', 2)]),
		).toBe(note('__proto__: 2', 'constructor: 2'));
	});

	test('of other properties stay as they are read', () => {
		const lines = [
			'a: no',
			'b: 012',
			'c: 1e3',
			'd: 12:30:45',
			'e: 12345678901234567890',
			'f: .nan',
		];
		expect(editProperties(note(...lines), [DUE])).toBe(note(...lines, 'due: 2026-12-04'));
	});

	test('that unfold in a circle or many times are compared without end', () => {
		const lines = ['a: &a [x, x, x]', 'b: &b [*a, *a, *a]', 'c: [*b, *b, *b]', 'd: &d [*d, *d]'];
		expect(editProperties(note(...lines), [DUE])).toBe(note(...lines, 'due: 2026-12-04'));
	});
});
