import type { Splice } from '../../model/edit';
import type { Span } from '../../model/place';
import type { BlockLine, PropertyLine } from './property-lines';
import type { PropertyShape } from './property-shape';
import { put } from './set-property';

/** What becomes of a list: entries (counted from 0) that go, written values that come at its end. */
export interface ListChange {
	readonly drops: ReadonlySet<number>;
	readonly adds: readonly string[];
}

/**
 * Changes a list in the style that stands: a list in lines, in brackets, or a single value, which
 * becomes a list in lines (edits.md, Properties). Something is left in the list.
 * Null for a value that is no list of ours.
 */
export function changeList(
	text: string,
	property: PropertyLine,
	shape: PropertyShape,
	change: ListChange,
): readonly Splice[] | null {
	const below = `${' '.repeat(property.indent)}  `;
	const ending = lineEnding(text, property);
	const { drops, adds } = change;
	switch (shape.kind) {
		case 'empty':
			return [put(property.next, entryLines(below, adds, ending))];
		case 'single': {
			const { from, to } = shape.value;
			const value = drops.has(0)
				? { from: property.after, to, insert: '' }
				: { from: property.after, to: from, insert: `${ending}${below}- ` };
			return [value, put(property.next, entryLines(below, adds, ending))];
		}
		case 'flow':
			return changeFlow(shape.value, shape.elements, change);
		case 'block': {
			const cuts = shape.entries.filter((_, index) => drops.has(index));
			const last = shape.entries.at(-1);
			if (last === undefined || cuts.some(({ isOneLine }) => !isOneLine)) return null;
			return [
				...cuts.map(({ from, to }) => ({ from, to, insert: '' })),
				...(adds.length > 0
					? [put(last.to, entryLines(shape.indentation, adds, endingBefore(text, last.to)))]
					: []),
			];
		}
		case 'nested':
			return null;
	}
}

function entryLines(indentation: string, values: readonly string[], ending: string): string {
	return values.map((value) => `${indentation}- ${value}${ending}`).join('');
}

/** The ending of the line that ends here: a new entry has that of the one above it. */
function endingBefore(text: string, at: number): string {
	return text.endsWith('\r\n', at) ? '\r\n' : text.charAt(at - 1);
}

function lineEnding(text: string, { to, next }: BlockLine): string {
	return text.slice(to, next);
}

function changeFlow(
	value: Span,
	elements: readonly Span[],
	{ drops, adds }: ListChange,
): readonly Splice[] {
	const added = adds.join(', ');
	const last = elements.at(-1);
	if (last === undefined) return [{ from: value.from + 1, to: value.to - 1, insert: added }];
	const splices: Splice[] = [];
	let kept: Span | null = null;
	let end = last.to;
	for (const [index, element] of elements.entries()) {
		if (!drops.has(index)) kept = element;
	}
	for (const [index, { from }] of elements.entries()) {
		const next = elements[index + 1];
		if (!drops.has(index)) continue;
		if (kept === null || from > kept.from) {
			// what is behind the last one that stays goes with the comma before it
			end = Math.min(end, kept?.to ?? from);
		} else if (next !== undefined) splices.push({ from, to: next.from, insert: '' });
	}
	const insert = kept === null || added === '' ? added : `, ${added}`;
	if (end < last.to || insert !== '') splices.push({ from: end, to: last.to, insert });
	return splices;
}
