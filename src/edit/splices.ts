import type { Splice } from '../model/edit';

/**
 * Splices in the order of the text. What is put in stands before what is replaced at one place, and
 * what several changes put in there stands as a line is written: our fields and tags, then the rest,
 * a block id, and new lines; else in the order given. Throws a RangeError when two change the same
 * text: such a plan is our own mistake.
 */
export function mergeSplices(splices: readonly Splice[]): Splice[] {
	const merged = [...splices].sort((a, b) => a.from - b.from || rank(a) - rank(b));
	let end = 0;
	for (const { from, to } of merged) {
		if (from < end || to < from) throw new RangeError('Two changes meet in the same text.');
		end = to;
	}
	return merged;
}

/** The text after the splices, which stand in its order and apart. */
export function applySplices(text: string, splices: readonly Splice[]): string {
	let result = '';
	let at = 0;
	for (const { from, to, insert } of splices) {
		result += text.slice(at, from) + insert;
		at = to;
	}
	return result + text.slice(at);
}

/** The splices that lead back to `text`, for the text that `splices` made of it. */
export function invertSplices(text: string, splices: readonly Splice[]): Splice[] {
	let shift = 0;
	return splices.map(({ from, to, insert }) => {
		const start = from + shift;
		shift += insert.length - (to - from);
		return { from: start, to: start + insert.length, insert: text.slice(from, to) };
	});
}

function rank({ from, to, insert }: Splice): number {
	if (from < to) return 4;
	if (/^[\r\n]/.test(insert)) return 3;
	if (insert.startsWith(' ^')) return 2;
	return /^ [[#]/.test(insert) ? 0 : 1;
}
