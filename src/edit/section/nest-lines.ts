import type { Located, NoteChange } from '../../model/edit';
import type { Item } from '../../note/note-text';
import type { EditSource, EditTerms } from '../edit-source';
import { insertAsMeant } from './insert-as-meant';
import { itemEnd } from './item-end';
import { indentStep, styleBehind, styleBelowItem } from './list-style';
import { locateItem } from './locate-item';
import { brokenLine, writeLines } from './new-lines';
import { readStructure } from './read-structure';
import { refuse } from '../refuse';
import { missingLines } from './standing-lines';

/**
 * New lines below an item, after its last child (or its last measurement) and what is below that,
 * in the style of that child, the first ones one step deeper than the item (edits.md, Gestures).
 * Lines that are children of the item already are left out.
 */
export function nestLines(
	source: EditSource,
	{ under, after, lines }: Extract<NoteChange, { kind: 'nest' }>,
	terms: EditTerms,
): Located {
	const broken = brokenLine(lines);
	if (broken !== null)
		return refuse('bad-value', source.path, null, { what: 'one line', text: broken });
	const read = readStructure(source, terms);
	if ('refusal' in read) return read;
	const item = locateItem(read, under);
	if ('refusal' in item) return item;
	const child = after === 'last-child' ? null : item.children.findLast(isMeasurement);
	const last = child ?? item.children.at(-1);
	const style =
		last === undefined ? styleBelowItem(read, item.source) : styleBehind(read, last.source);
	const missing = missingLines(read, item.children, lines, style);
	if (missing.length === 0) return { splices: [] };
	return insertAsMeant(read, {
		...writeLines(missing, style, indentStep(read)),
		below: itemEnd(read, (last ?? item).source),
		under: item.source.line,
		mayPart: false,
	});
}

/** `- 2026-09-28: 7.5` below a metric (format.md §3.3). */
function isMeasurement({ line, state }: Item): boolean {
	return line.leadingDate !== null && state === null;
}
