import type { Splice } from '../../model/edit';
import type { NoteLines } from './note-lines';

/** Lines that belong together, both included. */
export interface LineBlock {
	readonly first: number;
	readonly last: number;
}

export interface BlockMove {
	readonly splices: readonly Splice[];
	/** The line in which a line stands afterwards. */
	readonly lineAfter: (line: number) => number;
}

/**
 * Moves one of several blocks, which stand in the order of the text, to the place of another. What
 * stands between two blocks stays where it is: the first gap between the first two, and so on. A
 * line takes its ending with it; the note's last line, if it has none, exchanges it.
 */
export function moveBlock(
	lines: NoteLines,
	blocks: readonly LineBlock[],
	from: number,
	to: number,
): BlockMove {
	const region = blocks.slice(Math.min(from, to), Math.max(from, to) + 1);
	const isUp = to < from;
	const [moved, passed] = isUp
		? [region.at(-1), region.slice(0, -1)]
		: [region[0], region.slice(1)];
	if (moved === undefined || passed.length === 0) return { splices: [], lineAfter: (line) => line };
	const gaps = region
		.slice(1)
		.map(({ first }, index) => range((region[index]?.last ?? first) + 1, first - 1));
	const own = range(moved.first, moved.last);
	const ahead = [[...own, ...(gaps[0] ?? [])], ...gaps.slice(1), []];
	const behind = [[], ...gaps.slice(0, -1), [...(gaps.at(-1) ?? []), ...own]];
	// what stands before, between and behind the blocks that are passed
	const [before, after] = isUp ? [behind, ahead] : [ahead, behind];

	const top = region[0]?.first ?? 1;
	const order = after.flatMap((stretch, index) => [...stretch, ...linesOf(passed[index])]);
	const places = new Map(order.map((line, index) => [line, top + index]));
	const ending = lines.ending(order.at(-1) ?? top);
	const isOpen = lines.ending(region.at(-1)?.last ?? top) === '';
	const splices = before.map((old, index): Splice => {
		const start = (passed[index - 1]?.last ?? top - 1) + 1;
		const insert = (after[index] ?? []).map((line) => ended(lines, line, ending)).join('');
		const to = lines.from(start + old.length);
		if (!isOpen || index < passed.length) return { from: lines.from(start), to, insert };
		const behindEnding = insert === '' ? '' : ending + insert.slice(0, -ending.length);
		return { from: lines.to(start - 1), to, insert: behindEnding };
	});
	return {
		splices: splices.filter(
			({ from: at, to: end, insert }) => lines.text.slice(at, end) !== insert,
		),
		lineAfter: (line) => places.get(line) ?? line,
	};
}

function ended(lines: NoteLines, line: number, ending: string): string {
	return lines.text.slice(lines.from(line), lines.to(line)) + (lines.ending(line) || ending);
}

function linesOf(block: LineBlock | undefined): number[] {
	return block === undefined ? [] : range(block.first, block.last);
}

function range(first: number, last: number): number[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
