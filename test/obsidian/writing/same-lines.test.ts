import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applySplices } from '../../../src/edit/splices';
import { lineStarts } from '../../../src/markdown/line-starts';
import { haveSameLines, splicesInto } from '../../../src/obsidian/writing/same-lines';

const text = fc
	.array(fc.constantFrom('a', 'b', '\n', '', 'word'), { maxLength: 12 })
	.map((parts) => parts.join(''));
const ending = fc.constantFrom('\n', '\r\n', '\r');
const mark = fc.constantFrom('', '\uFEFF');

it('texts that differ in line endings and a byte order mark have the same lines', () => {
	expect(haveSameLines('\uFEFFa\r\nb\rc\n', 'a\nb\nc\n')).toBe(true);
	expect(haveSameLines('a\n', 'a')).toBe(false);
	expect(haveSameLines('a\n\nb', 'a\nb')).toBe(false);
});

it('a change of the one is the same change of the other, in its own endings', () => {
	fc.assert(
		fc.property(
			text,
			ending,
			ending,
			mark,
			fc.nat(),
			fc.nat(),
			text,
			(base, one, other, bom, x, y, put) => {
				const as = (plain: string, to: string): string => plain.replaceAll('\n', to);
				const [a, b] = [as(base, one), bom + as(base, other)];
				const places = lineStarts(a);
				const [from = 0, to = 0] = [places[x % places.length], places[y % places.length]].sort(
					(p, q) => (p ?? 0) - (q ?? 0),
				);
				const splices = [{ from, to, insert: as(put, one) }];
				const into = splicesInto(a, b, splices);
				expect(haveSameLines(applySplices(a, splices), applySplices(b, into))).toBe(true);
				if (base.includes('\n')) {
					expect(applySplices(b, into)).toBe(
						bom + as(as(applySplices(a, splices).replace(/\r\n?/g, '\n'), '\n'), other),
					);
				}
			},
		),
	);
});
