import { describe, expect, test } from 'vitest';
import { isSameValue } from '../../../src/edit/property/same-value';

describe('isSameValue', () => {
	test.each([
		[{ a: [1, 'x', null, { b: NaN }] }, { a: [1, 'x', null, { b: NaN }] }],
		[new Date(0), new Date(0)],
		[undefined, undefined],
		[JSON.parse('{"__proto__": 1}'), JSON.parse('{"__proto__": 1}')],
	])('holds %j and its copy for the same', (one, other) => {
		expect(isSameValue(one, other)).toBe(true);
	});

	test.each<readonly [unknown, unknown]>([
		[1, '1'],
		[null, undefined],
		[null, {}],
		[[], {}],
		[{}, []],
		[[1], [1, 2]],
		[[1, 2], [1]],
		[{ a: 1 }, { a: 2 }],
		[{ a: 1 }, { b: 1 }],
		[
			{ a: 1, b: 1 },
			{ b: 1, a: 1 },
		],
		[{ a: 1 }, { a: 1, b: 1 }],
		[{ a: undefined }, { b: undefined }],
		[new Date(0), new Date(1)],
		[new Date(0), {}],
		[new Set([1]), new Set([1])],
		[{}, JSON.parse('{"__proto__": 1}')],
	])('tells %j from %j', (one, other) => {
		expect(isSameValue(one, other)).toBe(false);
	});

	test('compares what holds itself, and what is shared a million times', () => {
		const circle = (): unknown => {
			const list: unknown[] = [1];
			list.push(list);
			return list;
		};
		expect(isSameValue(circle(), circle())).toBe(true);
		const shared = (end: number): unknown => {
			let value: unknown = [end];
			for (let level = 0; level < 60; level++) value = [value, value];
			return value;
		};
		expect(isSameValue(shared(1), shared(1))).toBe(true);
		expect(isSameValue(shared(1), shared(2))).toBe(false);
	});
});
