import { lineAt, lineEndAt, lineStarts } from '../../markdown/line-starts';
import type { Splice } from '../../model/edit';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Whether two texts differ in nothing but their line endings and a byte order mark, as a note on disk
 * and the same note in an editor do.
 */
export function haveSameLines(a: string, b: string): boolean {
	return a === b || bare(a) === bare(b);
}

function bare(text: string): string {
	const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
	return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

/** For two texts that have the same lines: where an offset of the one lies in the other. */
export function offsetsInto(one: string, other: string): (offset: number) => number {
	const starts = lineStarts(one);
	const otherStarts = lineStarts(other);
	const shift = markLength(other) - markLength(one);
	return (offset) => {
		const line = lineAt(starts, offset);
		const column = offset - (starts[line] ?? 0) + (line === 0 ? shift : 0);
		const at = (otherStarts[line] ?? other.length) + Math.max(column, 0);
		return Math.min(at, lineEndAt(other, otherStarts, line));
	};
}

/** Splices of one text for the other, in its line endings. */
export function splicesInto(one: string, other: string, splices: readonly Splice[]): Splice[] {
	const into = offsetsInto(one, other);
	const ending = /\r\n?|\n/.exec(other)?.[0] ?? '\n';
	return splices.map(({ from, to, insert }) => ({
		from: into(from),
		to: into(to),
		insert: insert.replace(/\r\n?|\n/g, ending),
	}));
}

function markLength(text: string): number {
	return text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
}
