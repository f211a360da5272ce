import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepIdentity } from '../../src/view/keep-identity';

describe('keeping identity', () => {
	it('never changes what is said', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (previous, next) => {
				expect(keepIdentity(previous, next)).toEqual(next);
			}),
		);
	});

	it('gives back the former object when all is the same', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(keepIdentity(value, structuredClone(value))).toBe(value);
			}),
		);
	});

	it('keeps the parts that are the same, found by their key wherever they moved', () => {
		const before = [
			{ key: 'a', rows: [1, 2] },
			{ key: 'b', rows: [3] },
		];
		const after = keepIdentity(before, [
			{ key: 'new', rows: [] },
			{ key: 'b', rows: [4] },
			{ key: 'a', rows: [1, 2] },
		]);
		expect(after[2]).toBe(before[0]);
		expect(after[1]).not.toBe(before[1]);
	});

	it('sees a field that is gone, and one that is new', () => {
		const before = { a: 1, b: undefined };
		expect(keepIdentity(before, { a: 1, c: undefined })).not.toBe(before);
		expect(keepIdentity(before, { a: 1 })).not.toBe(before);
	});
});
