import { linePrefix, markerEnd } from '../../markdown/line-prefix';
import type { OutlineItem } from '../../model/outline';
import type { ReadStructure } from './read-structure';

/** How the next item of a list is written: what stands before its marker, and the marker. */
export interface ListStyle {
	/** Quote marks and white space. */
	readonly prefix: string;
	/** `-`, `*`, `+`, or a number with its delimiter. */
	readonly marker: string;
}

export const PLAIN_STYLE: ListStyle = { prefix: '', marker: '-' };

/** The style of an item that follows another in its list: of a numbered one the next number. */
export function styleBehind({ lines }: ReadStructure, item: OutlineItem): ListStyle {
	const { text } = lines;
	// an outer item on the same line is indentation to what follows
	const prefix = text.slice(lines.from(item.line), item.from).replace(/[^\s>]/g, ' ');
	return { prefix, marker: nextMarker(text.slice(item.from, markerEnd(text, item.from, item.to))) };
}

/** The marker behind this one. CommonMark knows numbers of nine digits at most. */
export function nextMarker(marker: string): string {
	const number = parseInt(marker, 10);
	if (Number.isNaN(number)) return marker;
	return `${Math.min(number + 1, 999_999_999)}${marker.slice(-1)}`;
}

/**
 * The style of a first child: one step of the note deeper, and as deep as its parent's text.
 * `opening` is the parent's marker with the white space behind it.
 */
export function styleBelow(prefix: string, opening: string, step: string): ListStyle {
	const content = columnBehind(prefix + opening.replace(/[^\s]/g, ' '));
	let below = prefix + step;
	while (columnBehind(below) < content) below += step.startsWith('\t') ? '\t' : ' ';
	return { prefix: below, marker: '-' };
}

/** {@link styleBelow} for an item that is there already. */
export function styleBelowItem(read: ReadStructure, item: OutlineItem): ListStyle {
	const { text } = read.lines;
	const end = markerEnd(text, item.from, item.to);
	// more than four columns are code, which begins one column behind the marker
	const space = /^[ \t]{1,4}(?=[^ \t])/.exec(text.slice(end, item.to))?.[0] ?? ' ';
	const opening = text.slice(item.from, end) + space;
	return styleBelow(styleBehind(read, item).prefix, opening, indentStep(read));
}

/** What the note indents with: that of its first nested item, one tab when there is none. */
export function indentStep({ lines, outline }: ReadStructure): string {
	for (const { parent, indent, line, from, container } of outline.items) {
		const above = parent === null ? undefined : outline.items[parent];
		if (above === undefined || container !== 'body') continue;
		const isTabbed = lines.text.slice(lines.from(line), from).includes('\t');
		return isTabbed ? '\t' : ' '.repeat(indent - above.indent);
	}
	return '\t';
}

function columnBehind(prefix: string): number {
	return linePrefix(`${prefix}x`, 0, prefix.length + 1).column;
}
