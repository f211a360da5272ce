import { lineStarts } from '../markdown/line-starts';
import type { Position, Span } from '../model/place';

/** Where the values of a property stand: one place for a single value, one for each list entry. */
export type PropertyPlaces = ReadonlyMap<string, readonly Position[]>;

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#:'"[\]{}-][^:]*?))\s*:(?:\s+|$)/;
const ENTRY = /^\s*-\s+/;

/**
 * Finds the values of a properties block by its lines, for messages only: keys at the left edge,
 * entries of block lists below them, entries of a flow list at the list. Keys are in lower case.
 */
export function propertyPlaces(text: string, block: Span): PropertyPlaces {
	const places = new Map<string, Position[]>();
	const blockText = text.slice(block.from, block.to);
	const starts = lineStarts(blockText);
	const linesBefore = lineStarts(text.slice(0, block.from)).length - 1;
	let current: Position[] | null = null;
	starts.forEach((start, index) => {
		const source = blockText.slice(start, starts[index + 1] ?? blockText.length).trimEnd();
		const line = linesBefore + index + 1;
		const isIndented = source.startsWith(' ') || source.startsWith('-');
		const key = isIndented ? null : KEY.exec(source);
		if (key !== null) {
			current = [{ line, column: key[0].length + (key[0].length < source.length ? 1 : 0) }];
			places.set((key[1] ?? key[2] ?? key[3] ?? '').toLowerCase(), current);
			return;
		}
		const entry = current === null ? null : ENTRY.exec(source);
		if (entry !== null) current?.push({ line, column: entry[0].length + 1 });
	});
	for (const [name, found] of places) {
		if (found.length > 1) places.set(name, found.slice(1));
	}
	return places;
}

/** The place of the n-th value of a property (from 0); the top of the note when it is not found. */
export function placeOf(places: PropertyPlaces, key: string, index = 0): Position {
	const found = places.get(key.toLowerCase());
	return found?.[index] ?? found?.[0] ?? { line: 1, column: 1 };
}
