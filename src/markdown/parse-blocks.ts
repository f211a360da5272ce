import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { hiddenFlow, type BlockEnd, type SyntaxExtension } from './hidden-flow';
import { lineEnd, nextLine } from './line-starts';

/** Length at which a stretch of a note is given to remark, in UTF-16 units. */
const STRETCH = 4096;
/** Longest quote or list item that is parsed in one piece. */
const MAX_CONTAINER = 100_000;

const NO_INLINES: SyntaxExtension = {
	disable: {
		null: [
			'attention',
			'autolink',
			'characterEscape',
			'characterReference',
			'codeText',
			'hardBreakEscape',
			'htmlText',
			'labelEnd',
			'labelStartImage',
			'labelStartLink',
		],
	},
};

/** Takes one block at the top of a note. Its offsets count from `base`. */
export type BlockVisitor = (block: RootContent, base: number) => void;

/**
 * Gives every top block of a body to `visit`, in their order, a list in pieces of one item or more.
 *
 * remark needs quadratic time on some quite ordinary texts, so it gets a note in stretches: what it
 * makes of a stretch is final up to the last block, or the last item of a list, and there the next
 * stretch begins. Answers -1, or the offset of a quote or an item that is too large to be parsed.
 */
export function parseBlocks(text: string, bodyFrom: number, visit: BlockVisitor): number {
	const mathEnd = blockEnds(text, '$$');
	const commentEnd = blockEnds(text, '%%');
	let from = bodyFrom;
	let length = STRETCH;
	while (from < text.length) {
		const base = from;
		const to = stretchEnd(text, base + length);
		const syntax = hiddenFlow(
			(offset) => mathEnd(base + offset) - base,
			(offset) => commentEnd(base + offset) - base,
		);
		const root = parse(text.slice(base, to), syntax);
		if (to === text.length) {
			for (const block of root.children) visit(block, base);
			return -1;
		}
		const rest = firstUncertain(root);
		const next = rest === null ? to : lineStart(text, base + rest);
		if (next > base) {
			for (const block of root.children) visitCertain(block, base, next - base, visit);
			from = next;
			length = STRETCH;
		} else {
			if (length > MAX_CONTAINER && isContainer(root)) return base;
			length *= 2;
		}
	}
	return -1;
}

function parse(stretch: string, syntax: SyntaxExtension): Root {
	// micromark would drop a byte order mark, and every offset after it would be wrong
	const source = stretch.startsWith('\uFEFF') ? `\u200B${stretch.slice(1)}` : stretch;
	return unified().use(remarkParse).data('micromarkExtensions', [NO_INLINES, syntax]).parse(source);
}

/** Where the last block, or the last item of a list that is the last block, begins. */
function firstUncertain({ children }: Root): number | null {
	let index = children.length - 1;
	// what is indented below a definition goes on with it, and would be code by itself
	while (isIndented(children[index]) && children[index - 1]?.type === 'definition') index--;
	const last = children[index];
	const block = last?.type === 'list' ? (last.children.at(-1) ?? last) : last;
	return block?.position?.start.offset ?? null;
}

function isIndented(block: RootContent | undefined): boolean {
	return (block?.position?.start.column ?? 1) > 1;
}

function visitCertain(block: RootContent, base: number, end: number, visit: BlockVisitor): void {
	if ((block.position?.start.offset ?? end) >= end) return;
	if (block.type !== 'list') {
		visit(block, base);
		return;
	}
	const children = block.children.filter((item) => (item.position?.start.offset ?? end) < end);
	visit({ ...block, children }, base);
}

function isContainer(root: Root): boolean {
	return root.children[0]?.type === 'list' || root.children[0]?.type === 'blockquote';
}

/**
 * Where the block ends that a mark opens: at the end of the line on which the next mark stands
 * last. Without such a mark there is no block.
 */
function blockEnds(text: string, mark: string): BlockEnd {
	return (offset) => {
		if (!text.startsWith(mark, offset)) return -Infinity;
		const close = text.indexOf(mark, offset + 2);
		if (close < 0) return -Infinity;
		const end = lineEnd(text, close);
		return text.slice(close + 2, end).trim() === '' ? close + 2 : -Infinity;
	};
}

function stretchEnd(text: string, offset: number): number {
	return Math.min(nextLine(text, lineEnd(text, offset)), text.length);
}

function lineStart(text: string, offset: number): number {
	let at = offset;
	while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--;
	return at;
}
