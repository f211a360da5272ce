import type { Outline, OutlineHeading } from '../model/outline';
import type { Span } from '../model/place';
import type { FrontmatterSpan } from './frontmatter-span';
import { hiddenWithin } from './hidden-within';
import { lineAt, lineEnd, nextLine } from './line-starts';
import { markFinder } from './find-mark';
import { outlineItems, type FoundItem } from './outline-items';

/** A block at the top of a note. 'hidden' is code, comment, math or HTML; 'other' a table … */
export interface TopBlock extends Span {
	readonly kind: 'heading' | 'paragraph' | 'list' | 'quote' | 'hidden' | 'other';
}

/** The outline of a note whose blocks and list items a maker has found, both in order. */
export function outlineOfBlocks(
	text: string,
	{ yaml, bodyFrom }: FrontmatterSpan,
	starts: readonly number[],
	blocks: readonly TopBlock[],
	found: readonly FoundItem[],
): Outline {
	const headings: OutlineHeading[] = [];
	const paragraphs: Span[] = [];
	const tables: Span[] = [];
	const hidden: Span[] = [];
	const find = markFinder(text);
	let item = 0;
	for (const block of blocks) {
		const span = trimmed(text, block);
		const first = item;
		while ((found[item]?.from ?? Infinity) < block.to) item++;
		if (block.kind === 'hidden') {
			hidden.push(span);
			continue;
		}
		if (block.kind === 'heading') headings.push(readHeading(text, span, starts));
		if (block.kind === 'paragraph' || block.kind === 'other') {
			if (isTable(text, span)) tables.push(span);
			else if (block.kind === 'paragraph' && !isFootnote(text, span)) paragraphs.push(span);
		}
		const markers = found.slice(first, item).map(({ from }) => from);
		// from the line's start: the columns before the first content count
		const from = starts[lineAt(starts, span.from)] ?? span.from;
		const isContainer = block.kind === 'list' || block.kind === 'quote';
		hidden.push(...hiddenWithin(text, { from, to: span.to }, isContainer, markers, find));
	}
	const items = outlineItems(text, starts, found);
	return {
		frontmatter: yaml,
		bodyFrom,
		headings,
		items,
		paragraphs,
		tables,
		hidden,
		refusal: null,
	};
}

/** `# Text`, with or without closing marks, or a text underlined with `=` or `-`. */
function readHeading(text: string, { from, to }: Span, starts: readonly number[]): OutlineHeading {
	const source = text.slice(from, to);
	const line = lineAt(starts, from) + 1;
	const marks = /^#{1,6}(?![^ \t])/.exec(source)?.[0];
	if (marks === undefined) {
		const underline = starts[lineAt(starts, to - 1)] ?? from;
		const level = text.slice(underline, to).includes('=') ? 1 : 2;
		return { from, to, line, level, text: text.slice(from, underline).trim(), textFrom: from };
	}
	const rest = source.slice(marks.length);
	const content = rest.trim();
	const textFrom = from + marks.length + (rest.length - rest.trimStart().length);
	return { from, to, line, level: marks.length, text: withoutClosing(content), textFrom };
}

function withoutClosing(content: string): string {
	let end = content.length;
	while (end > 0 && content.charCodeAt(end - 1) === 35) end--;
	if (end === content.length) return content;
	if (end === 0) return '';
	return /[ \t]/.test(content.charAt(end - 1)) ? content.slice(0, end).trimEnd() : content;
}

/** Footnotes are paragraphs to CommonMark, and none to the app. */
function isFootnote(text: string, { from, to }: Span): boolean {
	return /^\[\^[^\]\s]+\]:/.test(text.slice(from, Math.min(to, from + 100)));
}

/** Tables, too, are paragraphs to CommonMark, and none to the app. */
function isTable(text: string, { from, to }: Span): boolean {
	const end = lineEnd(text, from);
	if (end >= to || !text.slice(from, end).includes('|')) return false;
	const second = nextLine(text, end);
	const delimiters = text.slice(second, Math.min(lineEnd(text, second), to));
	return /^[ \t|:-]+$/.test(delimiters) && delimiters.includes('-');
}

function trimmed(text: string, { from, to }: Span): Span {
	let start = from;
	let end = to;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { from: start, to: end };
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9 || code === 10 || code === 13;
}
