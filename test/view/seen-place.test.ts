import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenPlace } from '../../src/view/seen-place';

const PATH = 'Roadmap.md';

function lineOf(text: string, line: number): string | undefined {
	return seenPlace({ texts: new Map([[PATH, text]]) }, { path: PATH, line })?.text;
}

describe('a seen place', () => {
	it.each([
		['\n', 'line feeds'],
		['\r\n', 'Windows line endings'],
		['\r', 'lone carriage returns'],
	])('is found between %j', (ending) => {
		const text = ['one', '- [ ] two  ', '', '\tfour'].join(ending);
		expect([1, 2, 3, 4].map((line) => lineOf(text, line))).toEqual([
			'one',
			'- [ ] two  ',
			'',
			'\tfour',
		]);
	});

	it('is found where line endings are mixed', () => {
		expect([1, 2, 3, 4].map((line) => lineOf('a\r\nb\rc\nd', line))).toEqual(['a', 'b', 'c', 'd']);
	});

	it('is the empty line behind a final line ending, and nothing past it', () => {
		expect(lineOf('a\n', 2)).toBe('');
		expect(lineOf('a\n', 3)).toBeUndefined();
		expect(lineOf('a', 2)).toBeUndefined();
	});

	it('is none in a note that the roadmap was not read from', () => {
		expect(seenPlace({ texts: new Map() }, { path: PATH, line: 1 })).toBeNull();
	});

	it('gives back every line of any text', () => {
		const line = fc.string().map((text) => text.replace(/[\r\n]/g, ''));
		const ending = fc.constantFrom('\n', '\r\n', '\r');
		fc.assert(
			fc.property(fc.array(fc.tuple(line, ending), { minLength: 1 }), (lines) => {
				// an empty line after a lone `\r` that ends with `\n` would make one ending of two
				const parted = lines.map(([text, end], index) => [
					text === '' && lines[index - 1]?.[1] === '\r' && end === '\n' ? ' ' : text,
					end,
				]);
				const note = parted.map((each) => each.join('')).join('');
				expect(parted.map((_, index) => lineOf(note, index + 1))).toEqual(
					parted.map(([text]) => text),
				);
			}),
		);
	});
});
