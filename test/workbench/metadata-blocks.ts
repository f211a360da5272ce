import type { CachedMetadata } from 'obsidian';
import type { List, ListItem, Nodes, Root, RootContent } from 'mdast';
import type { Positions } from './metadata-positions';

const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const TASK = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[([^\n])\](?=[ \t]|$)/u;

/** Sections, headings, list items, blocks and reference links of a parsed note. */
export type Blocks = Required<
	Pick<CachedMetadata, 'sections' | 'headings' | 'listItems' | 'blocks' | 'referenceLinks'>
>;

/** Reads the block structure; how the app counts was learned from metadata captured from it. */
export function blocksOf(tree: Root, text: string, positions: Positions): Blocks {
	const blocks: Blocks = {
		sections: [],
		headings: [],
		listItems: [],
		blocks: {},
		referenceLinks: [],
	};
	const reader = { text, positions, blocks };
	for (const node of tree.children) {
		const [from, to] = offsets(node);
		if (node.type === 'definition') {
			const position = positions.of(from, to);
			blocks.referenceLinks.push({ id: node.identifier, link: node.url, position });
			continue;
		}
		readSection(reader, node);
		readNode(reader, node);
	}
	return blocks;
}

interface Reader {
	readonly text: string;
	readonly positions: Positions;
	readonly blocks: Blocks;
}

function readSection({ text, positions, blocks }: Reader, node: RootContent): void {
	const [start, to] = offsets(node);
	const wholeLines = node.type === 'blockquote' || node.type === 'html';
	const from = wholeLines ? positions.lineStart(firstLine(node)) : start;
	const position = positions.of(from, to);
	const callout = node.type === 'blockquote' && /^\s*>\s*\[![^\]]+\]/.test(text.slice(from, to));
	const id =
		node.type === 'paragraph' || node.type === 'heading' ? blockId(text.slice(from, to)) : null;
	blocks.sections.push({
		type: callout ? 'callout' : node.type,
		position,
		...(id === null ? {} : { id }),
	});
	if (id !== null) blocks.blocks[id] = { id, position };
}

function readNode(reader: Reader, node: Nodes, parent?: { line: number; column: number }): void {
	if (node.type === 'list') {
		const first = firstLine(node);
		// a root item names no parent but minus the first line of its list
		const line = parent?.line ?? (first === 0 ? -1 : -first);
		for (const item of node.children) readItem(reader, item, line, parent?.column ?? 0);
	} else if (node.type === 'heading') {
		const [from, to] = offsets(node);
		reader.blocks.headings.push({
			heading: headingText(reader.text.slice(from, to)),
			level: node.depth,
			position: reader.positions.of(from, to),
		});
	} else if ('children' in node) {
		for (const child of node.children) readNode(reader, child);
	}
}

function readItem(reader: Reader, item: ListItem, parent: number, column: number): void {
	const { text, positions, blocks } = reader;
	const [marker] = offsets(item);
	const lineStart = positions.lineStart(firstLine(item));
	const indented = lineStart + column;
	// a nested item starts at its parent's content column, not at its own marker
	const isIndented = column > 0 && indented < marker && text.slice(indented, marker).trim() === '';
	const from = isIndented ? indented : marker;
	const to = itemEnd(text, item, from);
	const position = positions.of(from, to);
	const id = blockId(text.slice(from, to));
	const task = TASK.exec(text.slice(marker, to))?.[1];
	blocks.listItems.push({
		position,
		parent,
		...(id === null ? {} : { id }),
		...(task === undefined ? {} : { task }),
	});
	if (id !== null) blocks.blocks[id] = { id, position };
	const width = LIST_MARKER.exec(text.slice(marker, marker + 12))?.[0].length ?? 1;
	const content = { line: position.start.line, column: marker - lineStart + width + 1 };
	for (const child of item.children) readNode(reader, child, content);
}

/** The end of an item's own text: its sublists are not part of it, what follows them is. */
function itemEnd(text: string, item: ListItem, from: number): number {
	const [, end] = offsets(item);
	const sublist = item.children.find((child): child is List => child.type === 'list');
	if (!sublist) return end;
	const [sublistStart] = offsets(sublist);
	const own = item.children.filter((child) => child.type !== 'list').map((one) => offsets(one)[1]);
	if (own.length === 0) return from + text.slice(from, sublistStart).trimEnd().length;
	return own.some((one) => one > sublistStart) ? end : Math.max(from + 1, ...own);
}

/** The id after `^` at the end of a block, in lower case. */
function blockId(source: string): string | null {
	const end = source.trimEnd();
	const caret = end.lastIndexOf('^');
	if (caret < 0 || (caret > 0 && !/\s/.test(end.charAt(caret - 1)))) return null;
	const id = end.slice(caret + 1);
	return /^[a-zA-Z0-9-]+$/.test(id) ? id.toLowerCase() : null;
}

function headingText(source: string): string {
	const closing = /[ \t]#+$/.exec(source);
	return source.slice(0, closing?.index).replace(/^#+/, '').trim();
}

export function offsets(node: Nodes): [from: number, to: number] {
	return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function firstLine(node: Nodes): number {
	return (node.position?.start.line ?? 1) - 1;
}
