import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySplices, invertSplices, mergeSplices } from '../../src/edit/splices';
import type { Splice } from '../../src/model/edit';

const text = fc.string({ unit: 'binary', maxLength: 40 });

/** A text with splices of it that do not meet, in any order. */
const spliced = text.chain((own) =>
	fc.record({
		text: fc.constant(own),
		splices: fc
			.tuple(
				fc.array(fc.nat({ max: own.length }), { maxLength: 8 }),
				fc.array(fc.string({ maxLength: 5 }), { minLength: 5, maxLength: 5 }),
			)
			.map(([places, inserts]): Splice[] => {
				const sorted = [...places].sort((a, b) => a - b);
				return inserts.flatMap((insert, index) => {
					const [from, to] = sorted.slice(index * 2, index * 2 + 2);
					return from === undefined || to === undefined ? [] : [{ from, to, insert }];
				});
			}),
	}),
);

/** What no splice touches. */
function outside(whole: string, splices: readonly Splice[]): string {
	return applySplices(
		whole,
		splices.map((splice) => ({ ...splice, insert: '' })),
	);
}

describe('splices', () => {
	test('undone by their inverse, whatever they are', () => {
		fc.assert(
			fc.property(spliced, ({ text: before, splices }) => {
				const merged = mergeSplices(splices);
				const after = applySplices(before, merged);
				expect(applySplices(after, invertSplices(before, merged))).toBe(before);
			}),
		);
	});

	test('leave every character outside of them', () => {
		fc.assert(
			fc.property(spliced, ({ text: before, splices }) => {
				const merged = mergeSplices(splices);
				const after = applySplices(before, merged);
				expect(outside(after, invertSplices(before, merged))).toBe(outside(before, merged));
			}),
		);
	});

	test('stand in the order of the text, those at one place as they came', () => {
		const at = (from: number, insert: string): Splice => ({ from, to: from, insert });
		const merged = mergeSplices([
			at(4, 'c'),
			at(0, 'a'),
			at(0, 'b'),
			{ from: 0, to: 1, insert: '-' },
		]);
		expect(applySplices('1234', merged)).toBe('ab-234c');
	});

	test('at the end of a line stand as the line is written, whatever came first', () => {
		const inserts = [
			'\n\t- below',
			' ^id',
			' ✅ 2026-10-12',
			' #tag',
			'\n- next',
			' [effort:: 2h]',
		];
		const merged = mergeSplices(inserts.map((insert) => ({ from: 1, to: 1, insert })));
		expect(applySplices('a\n', merged)).toBe(
			'a #tag [effort:: 2h] ✅ 2026-10-12 ^id\n\t- below\n- next\n',
		);
	});

	test('that change the same text are our own mistake', () => {
		const both = [
			{ from: 0, to: 3, insert: 'x' },
			{ from: 2, to: 2, insert: 'y' },
		];
		expect(() => mergeSplices(both)).toThrow(RangeError);
	});
});
