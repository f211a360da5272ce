import type { Pos } from 'obsidian';

/** Start and end of a stretch, as UTF-16 offsets, the end excluded. */
export type Stretch = readonly [from: number, to: number];

/** Turns offsets of one text into lines and columns, both counted from 0. */
export interface Positions {
	readonly of: (from: number, to: number) => Pos;
	/** Offset of the first character of a line. */
	readonly lineStart: (line: number) => number;
}

export function positionsIn(text: string): Positions {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	const lineStart = (line: number): number => starts[line] ?? text.length;
	const locate = (offset: number): Pos['start'] => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (lineStart(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low, col: offset - lineStart(low), offset };
	};
	return { of: (from, to) => ({ start: locate(from), end: locate(to) }), lineStart };
}

/** The text with everything but line breaks in the stretches made blank, so that offsets stay. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
	const sorted = [...stretches].sort((a, b) => a[0] - b[0]);
	const pieces: string[] = [];
	let done = 0;
	for (const [from, to] of sorted) {
		if (to <= done) continue;
		const start = Math.max(from, done);
		pieces.push(text.slice(done, start), text.slice(start, to).replace(/[^\r\n]/g, ' '));
		done = to;
	}
	return pieces.join('') + text.slice(done);
}
