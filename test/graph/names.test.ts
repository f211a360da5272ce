import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Names } from '../../src/graph/names';

function names(...paths: readonly string[]): Names {
	const all = new Names();
	for (const path of paths) all.add(path);
	return all;
}

function path(of: Names, link: string, from = 'Here.md'): string | null {
	return of.resolve(link, from).path;
}

describe('a name', () => {
	test('leads to the only note that has it, wherever that lies', () => {
		expect(path(names('A/B/Plan.md'), 'Plan')).toBe('A/B/Plan.md');
	});

	test('is compared without case and in NFC', () => {
		expect(path(names('Caf\u00e9.md'), 'CAFE\u0301')).toBe('Caf\u00e9.md');
	});

	test('that no note has leads nowhere', () => {
		expect(path(names('Plan.md'), 'Plane')).toBeNull();
	});

	test('with a dot in it is a whole name', () => {
		expect(path(names('Plan v1.2.md'), 'Plan v1.2')).toBe('Plan v1.2.md');
	});

	test('that is empty means the note itself', () => {
		expect(path(names(), '', 'Folder/Here.md')).toBe('Folder/Here.md');
	});

	test('of several notes means the one at the root, as that is its full path', () => {
		const { path: found, ambiguous } = names('A/Plan.md', 'Plan.md').resolve('Plan', 'A/Here.md');
		expect([found, ambiguous]).toEqual(['Plan.md', false]);
	});

	test('of several notes means the nearest one, and says that it is ambiguous', () => {
		const all = names('A/Plan.md', 'A/B/C/Plan.md', 'D/Plan.md');
		expect(all.resolve('Plan', 'A/B/Here.md')).toEqual({
			path: 'A/Plan.md',
			ambiguous: true,
			key: 'plan',
		});
		expect(path(all, 'Plan', 'D/E/Here.md')).toBe('D/Plan.md');
	});

	test('of several notes equally near means the shorter path, then the first in order', () => {
		expect(path(names('AA/Plan.md', 'B/Plan.md'), 'Plan')).toBe('B/Plan.md');
		expect(path(names('B/Plan.md', 'A/Plan.md'), 'Plan')).toBe('A/Plan.md');
	});

	test('stops being ambiguous when the other note goes', () => {
		const all = names('A/Plan.md', 'B/Plan.md');
		expect(all.resolve('Plan', 'Here.md').ambiguous).toBe(true);
		all.remove('A/Plan.md');
		expect(all.resolve('Plan', 'Here.md')).toMatchObject({ path: 'B/Plan.md', ambiguous: false });
		all.remove('B/Plan.md');
		expect(path(all, 'Plan')).toBeNull();
	});

	test('that led nowhere leads to a note that comes later', () => {
		const all = names();
		expect(path(all, 'Plan')).toBeNull();
		all.add('A/Plan.md');
		expect(path(all, 'Plan')).toBe('A/Plan.md');
	});
});

describe('a path', () => {
	const all = names('A/Plan.md', 'B/A/Plan.md', 'B/Other.md');

	test('that is whole beats one that only ends so', () => {
		expect(all.resolve('A/Plan', 'B/Here.md')).toMatchObject({
			path: 'A/Plan.md',
			ambiguous: false,
		});
	});

	test('may be the end of one', () => {
		expect(path(names('C/B/A/Plan.md', 'C/Plan.md'), 'A/Plan')).toBe('C/B/A/Plan.md');
	});

	test('does not end in the middle of a folder name', () => {
		expect(path(names('BA/Plan.md'), 'A/Plan')).toBeNull();
	});

	test('with a slash before it counts from the root alone', () => {
		expect(path(all, '/A/Plan')).toBe('A/Plan.md');
		expect(path(all, '/Plan')).toBeNull();
	});

	test('with dots counts from the folder of the linking note', () => {
		expect(path(all, './Other', 'B/Here.md')).toBe('B/Other.md');
		expect(path(all, '../Plan', 'B/A/Here.md')).toBeNull();
		expect(path(all, '../../A/Plan', 'B/A/Here.md')).toBe('A/Plan.md');
	});
});

describe('laws', () => {
	const vault = fc.uniqueArray(
		fc
			.tuple(
				fc.array(fc.constantFrom('A', 'B', 'é'), { maxLength: 3 }),
				fc.constantFrom('N', 'n', 'M'),
			)
			.map(([folders, name]) => `${[...folders, name].join('/')}.md`),
		{ maxLength: 10 },
	);

	test('the order in which notes came decides nothing', () => {
		fc.assert(
			fc.property(vault, fc.constantFrom('N', 'A/N', './N', '/M', '../M'), (paths, link) => {
				const forth = names(...paths).resolve(link, 'A/B/Here.md');
				const back = names(...paths.toReversed()).resolve(link, 'A/B/Here.md');
				expect(forth).toEqual(back);
			}),
		);
	});

	test('a whole path from the root leads to its note', () => {
		fc.assert(
			fc.property(vault, (paths) => {
				const all = names(...paths);
				for (const one of paths) {
					const found = path(all, `/${one.slice(0, -3)}`);
					expect(found?.toLowerCase()).toBe(one.toLowerCase());
				}
			}),
		);
	});

	test('what was added and removed again leaves no trace', () => {
		fc.assert(
			fc.property(vault, vault, (paths, extra) => {
				const all = names(...paths);
				const added = extra.filter((one) => all.add(one));
				for (const one of added) expect(all.remove(one)).toBe(true);
				for (const link of ['N', 'M', 'A/N']) {
					expect(all.resolve(link, 'Here.md')).toEqual(names(...paths).resolve(link, 'Here.md'));
				}
			}),
		);
	});
});
