import { describe, expect, test } from 'vitest';
import { parseProperties } from '../../src/node/parse-properties';

/** The block as it stands between the fences of a note. */
function parse(block: string, newline = '\n') {
	const text = `---${newline}${block}${newline}---${newline}body`;
	return parseProperties(text, {
		from: 3 + newline.length,
		to: 3 + newline.length + block.length + newline.length,
	});
}

describe('parseProperties', () => {
	test('keeps dates as text, and numbers and lists as they are', () => {
		expect(parse('due: 2026-08-14\nweight: 2\nmentor: ["[[A]]", "[[B]]"]\nwilling: true')).toEqual({
			properties: {
				due: '2026-08-14',
				weight: 2,
				mentor: ['[[A]]', '[[B]]'],
				willing: true,
			},
			fault: null,
		});
	});

	test('ends a line at a lone CR, as the rest of the reader does', () => {
		expect(parse('type: objective\rdue: 2026-08-14', '\r').properties).toEqual({
			type: 'objective',
			due: '2026-08-14',
		});
		expect(parse('a: 1\rb: 2\rc: @x', '\r').fault).toMatchObject({ line: 4, column: 4 });
	});

	test('keeps a day that does not exist as text', () => {
		expect(parse('due: 2026-02-30').properties).toEqual({ due: '2026-02-30' });
	});

	test.each([[''], ['# only a comment'], ['~'], ['null']])('finds nothing in %j', (block) => {
		expect(parse(block)).toEqual({ properties: null, fault: null });
	});

	test('reports a name that is there twice, on its second line in the file', () => {
		const { properties, fault } = parse('type: objective\ndue: 2026-01-01\ntype: milestone');
		expect(properties).toBeNull();
		expect(fault).toEqual({ line: 4, column: 1, reason: 'The name "type" is there twice.' });
	});

	test.each([['\n'], ['\r\n']])('counts lines in the file when lines end with %j', (newline) => {
		const { fault } = parse(`type: objective${newline}title: Foo: bar`, newline);
		expect(fault).toMatchObject({ line: 3, column: 8 });
	});

	test.each([
		['an open bracket', 'due: [2026-01-01', 3],
		['a tab as indentation', 'a:\n\t- b', 3],
		['a reserved sign', 'x: @y', 2],
		['a second document', 'a: 1\n...\nb: 2', 4],
		['a list instead of names with values', '- a\n- b', 2],
		['a bare word', '\njust text', 3],
		['an alias before its anchor', 'a: 1\nb: [x, *a]', 3],
		['a value that contains itself', 'a: &a [*a, *a, *a]', 2],
		[
			'aliases that unfold too far',
			`a: &a [${'x,'.repeat(20)}]\nb: &b [${'*a,'.repeat(20)}]\n` + `c: [${'*b,'.repeat(20)}]`,
			2,
		],
		['nesting that the guard refuses', 'a: 1\nb: ' + '['.repeat(5000), 3],
	])('reports %s', (_name, block, line) => {
		const { properties, fault } = parse(block);
		expect(properties).toBeNull();
		expect(fault?.line).toBe(line);
		expect(fault?.reason).toMatch(/^\S.{5,130}[.…]$/);
	});

	test('takes __proto__ and constructor as plain names', () => {
		const { properties } = parse('__proto__:\n  type: objective\nconstructor: x');
		expect(Object.keys(properties ?? {})).toEqual(['__proto__', 'constructor']);
		expect(properties?.type).toBeUndefined();
		expect(({} as { type?: string }).type).toBeUndefined();
	});

	test('does not take 64 KB of hostile lines for longer than a moment', () => {
		const started = performance.now();
		parse('a:\n'.repeat(21_000));
		parse(Array.from({ length: 8000 }, (_, i) => `${i}:\n`).join(''));
		parse(('- '.repeat(60) + 'x\n').repeat(500));
		parse('! '.repeat(30_000));
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});
