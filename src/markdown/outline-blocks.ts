import type { Outline, OutlineHeading } from '../model/outline';
import type { Span } from '../model/place';
import type { FrontmatterSpan } from './frontmatter-span';
import { hiddenWithin, hidingSigns, mayHide } from './hidden-within';
import { lineAt, lineEnd, lineOnward, nextLine } from './line-starts';
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
	const signs = hidingSigns(bodyFrom, find);
	let item = 0;
	let line = 0;
	for (const block of blocks) {
		const span = trimmed(text, block);
		const first = item;
		line = lineOnward(starts, span.from, line);
		while ((found[item]?.from ?? Infinity) < block.to) item++;
		if (block.kind === 'hidden') {
			hidden.push(span);
			continue;
		}
		if (block.kind === 'heading') headings.push(readHeading(text, span, line, starts));
		if (block.kind === 'paragraph' || block.kind === 'other') {
			if (isTable(text, span)) tables.push(span);
			else if (block.kind === 'paragraph' && !isFootnote(text, span)) paragraphs.push(span);
		}
		// from the line's start: the columns before the first content count
		const whole = { from: starts[line] ?? span.from, to: span.to };
		const isContainer = block.kind === 'list' || block.kind === 'quote';
		if (!mayHide(whole, isContainer ? signs.inContainers : signs.anywhere, find)) continue;
		const markers = found.slice(first, item).map(({ from }) => from);
		hidden.push(...hiddenWithin(text, whole, isContainer, markers, find));
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
function readHeading(
	text: string,
	{ from, to }: Span,
	index: number,
	starts: readonly number[],
): OutlineHeading {
	const line = index + 1;
	const level = countMarks(text, from, to);
	if (level === 0) {
		const underline = starts[lineAt(starts, to - 1)] ?? from;
		const isFirst = text.slice(underline, to).includes('=');
		const above = `${text.slice(from, underline)}\n`.trim();
		return { from, to, line, level: isFirst ? 1 : 2, text: above, textFrom: from };
	}
	// appending makes V8 copy the text, so that a kept heading does not hold the whole note
	const rest = `${text.slice(from + level, to)}\n`.trimStart();
	return {
		from,
		to,
		line,
		level,
		text: withoutClosing(rest.trimEnd()),
		textFrom: Math.min(to, to + 1 - rest.length),
	};
}

/** The `#` marks that open a heading, at most six, with white space behind them; else 0. */
function countMarks(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && text.charCodeAt(at) === 35) at++;
	const isOpen = at === to || text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9;
	return isOpen && at - from <= 6 ? at - from : 0;
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
	if (!text.startsWith('[^', from)) return false;
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
