import type { Outline } from '../model/outline';
import { frontmatterSpan } from './frontmatter-span';
import { guardNesting } from './guard-nesting';
import { lineEndAt, lineOnward, lineStarts } from './line-starts';
import { linePrefix, markerEnd } from './line-prefix';
import { outlineOfBlocks, type TopBlock } from './outline-blocks';
import { refusedOutline } from './refused-outline';
import type { FoundItem } from './outline-items';

/** A place in the app's cache; `offset` in UTF-16 units from the note's start. */
export interface CachedPosition {
	readonly start: { readonly offset: number };
	readonly end: { readonly offset: number };
}

/** The few fields of Obsidian's `CachedMetadata` that are read here. */
export interface CachedStructure {
	readonly sections?:
		readonly { readonly type: string; readonly position: CachedPosition }[] | undefined;
	readonly listItems?:
		| readonly { readonly task?: string | undefined; readonly position: CachedPosition }[]
		| undefined;
}

/**
 * The block structure of a note, taken from what the app has already parsed. Linear, without a
 * parse: the plugin carries no parser. Positions are hints: what lies outside the text, or names no
 * list item, is left out. A cache without sections is that of an empty note.
 */
export function outlineFromCache(text: string, cache: CachedStructure): Outline {
	const top = frontmatterSpan(text);
	const starts = lineStarts(text);
	const refusal = guardNesting(text, top.bodyFrom, starts);
	if (refusal !== null) return refusedOutline(text, top, refusal);
	const blocks: TopBlock[] = [];
	for (const { type, position } of cache.sections ?? []) {
		const from = position.start.offset;
		const to = position.end.offset;
		const isInOrder = from >= (blocks.at(-1)?.to ?? top.bodyFrom) && from < to && to <= text.length;
		if (type !== 'yaml' && isInOrder && Number.isInteger(from) && Number.isInteger(to)) {
			blocks.push({ kind: KINDS[type] ?? 'other', from, to });
		}
	}
	return outlineOfBlocks(text, top, starts, blocks, findItems(text, starts, blocks, cache));
}

const KINDS: Readonly<Partial<Record<string, TopBlock['kind']>>> = {
	heading: 'heading',
	paragraph: 'paragraph',
	list: 'list',
	blockquote: 'quote',
	callout: 'quote',
	code: 'hidden',
	comment: 'hidden',
	math: 'hidden',
	html: 'hidden',
};

function findItems(
	text: string,
	starts: readonly number[],
	blocks: readonly TopBlock[],
	cache: CachedStructure,
): FoundItem[] {
	const found: FoundItem[] = [];
	let block = 0;
	let run = 0;
	let line = 0;
	for (const { task, position } of inOrder(cache.listItems ?? [])) {
		const { offset } = position.start;
		if (offset < 0 || offset >= text.length) continue;
		while (block < blocks.length && (blocks[block]?.to ?? 0) <= offset) {
			block++;
			if (!areJoined(text, blocks[block - 1], blocks[block])) run++;
		}
		line = lineOnward(starts, offset, line);
		const from = markerFrom(text, starts, line, offset);
		const kind = blocks[block]?.kind;
		if (from < 0 || kind === undefined || kind === 'hidden') continue;
		const quoteFrom =
			kind === 'quote' ? (blocks[block]?.from ?? null) : quoteAbove(text, starts, line, from);
		found.push({ from, mayHaveBox: task !== undefined, run, quoteFrom });
	}
	return found;
}

type CachedItems = NonNullable<CachedStructure['listItems']>;

/** The items by offset, as the app has them: nothing is copied then. Those without one left out. */
function inOrder(items: CachedItems): CachedItems {
	let last = -1;
	for (const { position } of items) {
		const { offset } = position.start;
		if (!Number.isInteger(offset) || offset < last) return sorted(items);
		last = offset;
	}
	return items;
}

function sorted(items: CachedItems): CachedItems {
	return items
		.filter(({ position: { start } }) => Number.isInteger(start.offset))
		.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** Two lists with nothing between them: what the app keeps no section of stands there too. */
function areJoined(text: string, above?: TopBlock, below?: TopBlock): boolean {
	if (above?.kind !== 'list' || below?.kind !== 'list') return false;
	return text.slice(above.to, below.from).trim() === '';
}

/** The marker of a cached item, which may begin some white space before it; -1 without one. */
function markerFrom(text: string, starts: readonly number[], line: number, offset: number): number {
	const end = lineEndAt(text, starts, line);
	let at = offset;
	while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
	if (markerEnd(text, at, end) >= 0) return at;
	return linePrefix(text, starts[line] ?? 0, end).markerFrom;
}

/** Where the quote begins that an item of a list stands in; null when it stands in none. */
function quoteAbove(
	text: string,
	starts: readonly number[],
	itemLine: number,
	from: number,
): number | null {
	let quote: number | null = null;
	for (let line = itemLine; line >= 0; line--) {
		const lineFrom = starts[line] ?? 0;
		const to = quote === null ? from : lineEndAt(text, starts, line);
		let mark = lineFrom;
		while (mark < to && text.charCodeAt(mark) !== 62) mark++;
		if (mark >= to || !isQuoteMark(text, lineFrom, mark)) return quote;
		quote = mark;
	}
	return quote;
}

function isQuoteMark(text: string, lineFrom: number, mark: number): boolean {
	return linePrefix(text, lineFrom, mark + 1).quotes === 1;
}
