import type { NewLine } from '../../model/edit';
import type { Item } from '../../note/note-text';
import type { ListStyle } from './list-style';
import { lineContent } from './new-lines';
import type { ReadStructure } from './read-structure';

/**
 * The lines that do not stand byte for byte among these items, as they would be written in this
 * style (a list's numbers do not matter), and each of them once. One with lines below it stands
 * only with all of those.
 */
export function missingLines(
	{ lines }: ReadStructure,
	items: readonly Item[],
	added: readonly NewLine[],
	{ prefix, marker }: ListStyle,
): readonly NewLine[] {
	const written = (content: string): string => unnumbered(`${prefix}${marker} ${content}`);
	const own = ({ source }: Item): string =>
		unnumbered(lines.text.slice(lines.from(source.line), source.to));
	const isWritten = new Set<string>();
	return added.filter((line) => {
		const text = written(lineContent(line));
		const stands = items.some(
			(item) => own(item) === text && holdsAll(item, line.below ?? [], lines.text),
		);
		if (stands || isWritten.has(text)) return false;
		isWritten.add(text);
		return true;
	});
}

/** Whether all lines stand among an item's children. */
function holdsAll(item: Item, below: readonly NewLine[], text: string): boolean {
	return below.every((line) =>
		item.children.some(
			(child) =>
				text.slice(child.source.from, child.source.to).replace(MARKER, '') === lineContent(line) &&
				holdsAll(child, line.below ?? [], text),
		),
	);
}

const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;

function unnumbered(line: string): string {
	return line.replace(/^([>\s]*)\d{1,9}(?=[.)])/, '$1');
}
