import type { BlockContent, DefinitionContent, ListItem, RootContent } from 'mdast';
import type { Outline } from '../model/outline';
import { frontmatterSpan } from './frontmatter-span';
import { guardNesting } from './guard-nesting';
import { lineAt, lineStarts } from './line-starts';
import { outlineOfBlocks, type TopBlock } from './outline-blocks';
import type { FoundItem } from './outline-items';
import { parseBlocks } from './parse-blocks';
import { refusedOutline } from './refused-outline';

/**
 * The block structure of a note, read from its text alone with remark. Never throws on a user's
 * text; what would take too long is refused, and has no items (architecture.md, "Parsing").
 */
export function outlineFromText(text: string): Outline {
	const top = frontmatterSpan(text);
	const starts = lineStarts(text);
	const refusal = guardNesting(text, top.bodyFrom, starts);
	if (refusal !== null) return refusedOutline(text, top, refusal);
	const blocks: TopBlock[] = [];
	const found: FoundItem[] = [];
	let run = 0;
	const tooLargeAt = parseBlocks(text, top.bodyFrom, (block, base) => {
		if (block.type !== 'list' || blocks.at(-1)?.kind !== 'list') run++;
		blocks.push({ kind: KINDS[block.type] ?? 'other', ...spanOf(block, base) });
		findItems(block, base, run, null, found);
	});
	if (tooLargeAt < 0) return outlineOfBlocks(text, top, starts, blocks, found);
	const line = lineAt(starts, tooLargeAt) + 1;
	return refusedOutline(text, top, { reason: 'too-large', line, column: 1 });
}

const KINDS: Readonly<Partial<Record<RootContent['type'], TopBlock['kind']>>> = {
	heading: 'heading',
	paragraph: 'paragraph',
	list: 'list',
	blockquote: 'quote',
	code: 'hidden',
	html: 'hidden',
};

type Block = RootContent | BlockContent | DefinitionContent | ListItem;

function findItems(
	block: Block,
	base: number,
	run: number,
	quoteFrom: number | null,
	found: FoundItem[],
): void {
	const { from } = spanOf(block, base);
	if (block.type === 'listItem') found.push({ from, mayHaveBox: true, run, quoteFrom });
	if (block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem') {
		const quote = block.type === 'blockquote' ? (quoteFrom ?? from) : quoteFrom;
		for (const child of block.children) findItems(child, base, run, quote, found);
	}
}

function spanOf(block: Block, base: number): { from: number; to: number } {
	const { position } = block;
	return {
		from: base + (position?.start.offset ?? 0),
		to: base + (position?.end.offset ?? 0),
	};
}
