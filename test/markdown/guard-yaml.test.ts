import { describe, expect, test } from 'vitest';
import { guardYaml } from '../../src/markdown/guard-yaml';

describe('guardYaml', () => {
	test.each([
		['an everyday block', 'type: objective\nsupports:\n  - "[[A]]"\n  - "[[B]]"\ntags: [a, b]\n'],
		['nothing', ''],
		['64 brackets', `a: ${'['.repeat(64)}${']'.repeat(64)}`],
		['brackets one after the other', 'a: [x]\n'.repeat(500)],
		['many list items', 'a:\n' + '  - x\n'.repeat(5000)],
		['100 aliases', 'a: &a 1\n' + 'b: *a\n'.repeat(100)],
		['stars that are no aliases', `a: ${'*bold* '.repeat(50)}2 * 3`],
	])('lets %s pass', (_name, block) => {
		expect(guardYaml(block)).toBeNull();
	});

	test.each([
		['more than 64 KB', 'a: ' + 'x'.repeat(65_536), '1:1'],
		['65 brackets', `a: ${'['.repeat(65)}`, '1:68'],
		['65 braces', '{'.repeat(65), '1:65'],
		['65 dashes in one line', '- '.repeat(65), '1:1'],
		['65 question marks in one line', '? '.repeat(65), '1:1'],
		[
			'65 levels of indentation',
			Array.from({ length: 65 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
			'65:1',
		],
		['101 aliases', 'b: *a\n'.repeat(101), '101:4'],
	])('refuses %s, at its place', (_name, block, place) => {
		const refusal = guardYaml(block);
		expect(`${refusal?.line}:${refusal?.column}`).toBe(place);
	});

	test('is linear on long lines of opening signs', () => {
		const started = performance.now();
		guardYaml('[]'.repeat(32_000));
		guardYaml('-\t'.repeat(32_000));
		guardYaml(' '.repeat(65_000));
		guardYaml('*a '.repeat(20_000));
		expect(performance.now() - started).toBeLessThan(200);
	});
});
