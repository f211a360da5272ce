/** The offset of the next `mark` at or after `from`; Infinity when there is none. */
export type FindMark = (mark: string, from: number) => number;

/**
 * A search in one text that remembers its last answer for each mark, so that a pass over the text
 * stays linear however many marks in it are never closed.
 */
export function markFinder(text: string): FindMark {
	const known = new Map<string, { readonly from: number; readonly at: number }>();
	return (mark, from) => {
		const last = known.get(mark);
		if (last !== undefined && from >= last.from && from <= last.at) return last.at;
		const found = text.indexOf(mark, from);
		const at = found < 0 ? Infinity : found;
		known.set(mark, { from, at });
		return at;
	};
}
