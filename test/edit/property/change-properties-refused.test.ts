import { describe, expect, test } from 'vitest';
import type { RefusalCode } from '../../../src/model/refusal';
import {
	PATH,
	add,
	drop,
	editProperties,
	noteWith as note,
	remove,
	setDay,
} from './edit-properties';

const DUE = setDay('due', '2026-12-04');

describe('refused, with the line and the reason, is', () => {
	const rows: readonly (readonly [string, string, RefusalCode, number | null])[] = [
		['a block that is not closed', '---\ntype: x\n# Title\n', 'properties-unclosed', 1],
		['a fence that is the whole note', '---', 'properties-unclosed', 1],
		['a byte order mark and an open fence', '\uFEFF--- \r\nx', 'properties-unclosed', 1],
		['a value with a colon', note('a: 1', 'title: Foo: bar'), 'properties-broken', 3],
		['a tab for indentation', note('a:', '\t- b'), 'properties-broken', 3],
		['a reserved sign', note('a: 1', 'b: 2', 'x: @y'), 'properties-broken', 4],
		['an open bracket', note('a: [1', 'b: 2'), 'properties-broken', 3],
		[
			'nesting that the guard refuses',
			note('a: 1', `b: ${'['.repeat(5000)}`),
			'properties-broken',
			3,
		],
		['a block that is too long', note(`a: ${'x'.repeat(70_000)}`), 'properties-broken', 2],
		['a list for properties', note('- a', '- b'), 'properties-no-map', 2],
		['a word for properties', note('word'), 'properties-no-map', 2],
		['null for properties', note('# c', 'null'), 'properties-no-map', 2],
		['a name that stands twice', note('due: 1', 'a: 1', 'due: 2'), 'key-repeated', 4],
		['another name that stands twice', note('a: 1', '"a": 2'), 'key-repeated', 3],
		['a name that stands twice but for case', note('due: 1', 'Due: 2'), 'key-repeated', 3],
		['a name in a map in brackets', note('{ due: 1, a: 2 }'), 'key-nested', 2],
		['a name in a map over lines', note('{', 'due: 1', '}'), 'key-nested', 3],
		['a name that is written as a question', note('? due', ': 1'), 'key-nested', 2],
		['text of several lines', note('a: 1', 'due: |', '  x'), 'key-nested', 3],
		['text that goes on', note('due: a', '  b'), 'key-nested', 2],
		['quoted text that goes on', note('due: "a', '  b"'), 'key-nested', 2],
		['a value on the next line', note('due:', '  x'), 'key-nested', 2],
		['a map', note('due:', '  x: 1'), 'key-nested', 2],
		['a map in brackets', note('due: {{date}}'), 'key-nested', 2],
		['a list of two', note('due: [a, b]'), 'key-nested', 2],
		['a list in lines', note('due:', '  - a'), 'key-nested', 2],
		['an anchor', note('due: &d x', 'a: *d'), 'key-nested', 2],
		['an alias', note('a: &d x', 'due: *d'), 'key-nested', 3],
		['a tag', note('due: !!str x'), 'key-nested', 2],
	];

	test.each(rows)('%s', (_name, text, code, line) => {
		expect(editProperties(text, [DUE])).toMatchObject({ code, path: PATH, line });
	});

	test.each([
		['a block that ends before its fence', note('a: 1', '...'), DUE, 'key-other'],
		['an anchor that others use', note('due: &d x', 'a: *d'), remove('due'), 'key-nested'],
		['an entry that others use', note('s: [&d x, y]', 'a: *d'), drop('s', 0), 'key-other'],
		[
			'an entry of several lines',
			note('s:', '  - >-', '    a', '  - b'),
			drop('s', 0),
			'key-nested',
		],
		['a map in place of a list', note('s:', '  a: 1'), add('s', 'B'), 'key-nested'],
		['a map in brackets in place of a list', note('s: {a: 1}'), add('s', 'B'), 'key-nested'],
		['text in place of a list', note('s: |', '  - a'), add('s', 'B'), 'key-nested'],
		['text that is removed', note('s: |', '  a'), remove('s'), 'key-nested'],
		[
			'a whole in which the name stands',
			note('"s\\x61": 1'),
			setDay('sa', '2026-01-01'),
			'key-nested',
		],
	])('%s', (_name, text, part, code) => {
		expect(editProperties(text, [part])).toMatchObject({ code, path: PATH });
	});

	test('a list that would end otherwise than it did', () => {
		const text = note('s:', '  - |+', '    kept', '', 'x: 1');
		expect(editProperties(text, [add('s', 'B')])).toMatchObject({ code: 'key-other', line: 5 });
	});

	test('a list in which the parser sees something else than its lines do', () => {
		const parse = (): unknown => ({ s: ['a', 'b'] });
		expect(editProperties(note('s: [a]'), [add('s', 'C')], { parse })).toMatchObject({
			code: 'key-nested',
		});
	});

	test('names the reason and the property', () => {
		expect(editProperties(note('a: 1', 'x: @y'), [DUE])).toMatchObject({
			values: { reason: expect.stringContaining('@') as unknown },
		});
		expect(editProperties(note('due: |', '  x'), [DUE])).toMatchObject({ values: { key: 'due' } });
	});

	test('a whole change, if one part of it is', () => {
		expect(editProperties(note('s: |', '  x'), [DUE, add('s', 'B')])).toMatchObject({
			code: 'key-nested',
		});
	});
});
