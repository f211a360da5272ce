import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveBlock, type LineBlock } from '../../../src/edit/section/move-block';
import { noteLines } from '../../../src/edit/section/note-lines';
import { applySplices } from '../../../src/edit/splices';

/** The text after a move of the blocks that its letters name: `A` is the first block, and so on. */
function moved(text: string, from: number, to: number): string {
	const lines = noteLines(text);
	return applySplices(text, moveBlock(lines, blocksOf(text), from, to).splices);
}

/** A block is a run of lines that begin with one letter. */
function blocksOf(text: string): LineBlock[] {
	const lines = noteLines(text);
	const blocks: LineBlock[] = [];
	let letter = '';
	for (let line = 1; line <= lines.count; line++) {
		const own = text.charAt(lines.from(line));
		if (!/[A-Z]/.test(own)) continue;
		if (own === letter) blocks.push({ first: blocks.pop()?.first ?? line, last: line });
		else blocks.push({ first: line, last: line });
		letter = own;
	}
	return blocks;
}

it('carries lines with their endings past others, and leaves the gaps', () => {
	expect(moved('A\nA\n\nB\r\n\n\nC\r', 0, 2)).toBe('B\r\n\nC\r\n\nA\nA\n');
	expect(moved('A\nA\n\nB\r\n\n\nC\r', 2, 0)).toBe('C\r\nA\nA\n\n\nB\r\n');
	expect(moved('x\nA\nB\ny', 1, 0)).toBe('x\nB\nA\ny');
});

it('lets the last line without an ending exchange it', () => {
	expect(moved('A\r\n\r\nB', 1, 0)).toBe('B\r\n\r\nA');
	expect(moved('A\r\nB', 0, 1)).toBe('B\r\nA');
});

const part = fc.tuple(
	fc.integer({ min: 1, max: 3 }),
	fc.constantFrom('', '', '\n', 'between\n', '\n \n'),
);

it('moves back to the same bytes, and knows where each line has gone', () => {
	fc.assert(
		fc.property(
			fc.array(part, { minLength: 1, maxLength: 6 }),
			fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 20, maxLength: 20 }),
			fc.boolean(),
			fc.nat(),
			fc.nat(),
			(parts, endings, isOpen, one, other) => {
				let next = 0;
				const whole = parts
					.map(([size, gap], index) => {
						const letter = String.fromCharCode(65 + index);
						const own = Array.from({ length: size }, (_, at) => `${letter}${String(at)}\n`);
						return own.join('') + gap;
					})
					.join('')
					.replace(/\n/g, () => endings[next++ % endings.length] ?? '\n');
				const text = isOpen ? whole.trimEnd() : whole;
				const from = one % parts.length;
				const to = other % parts.length;
				const lines = noteLines(text);
				const blocks = blocksOf(text);
				const { splices, lineAfter } = moveBlock(lines, blocks, from, to);
				const after = applySplices(text, splices);
				const now = noteLines(after);
				expect(now.count).toBe(lines.count);
				for (let line = 1; line <= lines.count; line++) {
					const there = lineAfter(line);
					expect(after.slice(now.from(there), now.to(there))).toBe(
						text.slice(lines.from(line), lines.to(line)),
					);
				}
				const back = moveBlock(now, blocksOf(after), to, from);
				expect(applySplices(after, back.splices)).toBe(text);
			},
		),
		{ numRuns: 1000 },
	);
});
