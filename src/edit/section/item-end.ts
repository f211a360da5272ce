import { linePrefix } from '../../markdown/line-prefix';
import type { OutlineItem } from '../../model/outline';
import type { Span } from '../../model/place';
import type { ReadStructure } from './read-structure';

/**
 * The last line of an item with all that is below it: its children, and its own text that goes on
 * in further lines, indented or lazily. Blank lines behind it are not its own.
 */
export function itemEnd({ lines, outline }: ReadStructure, item: OutlineItem): number {
	const { items, hidden } = outline;
	const { quotes } = linePrefix(lines.text, lines.from(item.line), item.from);
	const index = items.findIndex(({ from }) => from === item.from);
	let next = index + 1;
	while (next < items.length && isBelow(items, next, index)) next++;
	let last = items[next - 1]?.line ?? item.line;
	// what stands outside of lists ends them all
	const outside = [outline.headings, outline.paragraphs, outline.tables];
	const firstOutside = Math.min(...outside.map((blocks) => firstBehind(blocks, item.from)));
	const stop = Math.min(
		items[next]?.line ?? Infinity,
		firstOutside < Infinity ? lines.at(firstOutside) : lines.count + 1,
	);
	for (let line = last + 1; line < stop; line++) {
		const to = lines.to(line);
		const {
			contentFrom,
			column,
			quotes: around,
		} = linePrefix(lines.text, lines.from(line), to, quotes);
		if (around < quotes) break;
		if (contentFrom >= to) continue;
		const veil = hidden.find((span) => span.from <= contentFrom && contentFrom < span.to);
		const goesOn =
			veil === undefined
				? line === last + 1 && !opensBlock(lines.text, contentFrom, to)
				: veil.from < lines.from(line);
		if (!goesOn && column < item.indent + 2) break;
		last = line;
	}
	return last;
}

/** Whether an item stands somewhere below another. */
function isBelow(items: readonly OutlineItem[], index: number, root: number): boolean {
	let parent = items[index]?.parent ?? null;
	while (parent !== null && parent > root) parent = items[parent]?.parent ?? null;
	return parent === root;
}

function firstBehind(blocks: readonly Span[], offset: number): number {
	return blocks.find(({ from }) => from > offset)?.from ?? Infinity;
}

/** A quote or a rule, which no paragraph takes in lazily. */
function opensBlock(text: string, from: number, to: number): boolean {
	const content = text.slice(from, to).replace(/[ \t]/g, '');
	return content.startsWith('>') || /^(?:-{3,}|\*{3,}|_{3,})$/.test(content);
}
