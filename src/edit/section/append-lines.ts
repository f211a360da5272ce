import type { Located, NewLine, NoteChange, SectionAddress } from '../../model/edit';
import type { EditSource, EditTerms } from '../edit-source';
import { findSection, type FoundSection } from './find-section';
import { insertAsMeant } from './insert-as-meant';
import { indentStep, PLAIN_STYLE, styleBehind, type ListStyle } from './list-style';
import { makeSection } from './make-section';
import { brokenLine, writeLines } from './new-lines';
import { lastLineBefore } from './note-lines';
import { readStructure, type ReadStructure } from './read-structure';
import { refuse } from '../refuse';
import { missingLines } from './standing-lines';

/**
 * New lines at the end of a section's own text, those left out that stand in the section already
 * (edits.md, below Gestures). A section that is missing is made. A blank line comes between, or a
 * plain bullet in place of the list's own style, only where the new line would be no item without.
 */
export function appendLines(
	source: EditSource,
	{ to, lines }: Extract<NoteChange, { kind: 'append' }>,
	terms: EditTerms,
): Located {
	const broken = brokenLine(lines);
	if (broken !== null)
		return refuse('bad-value', source.path, null, { what: 'one line', text: broken });
	if (lines.length === 0) return { splices: [] };
	const read = readStructure(source, terms);
	if ('refusal' in read) return read;
	const place = findSection(read, to);
	if ('refusal' in place) return place;
	if ('found' in place) return appendTo(read, place.found, to, lines);
	const once = missingLines(read, [], lines, PLAIN_STYLE);
	return makeSection(read, place.missing, writeLines(once, PLAIN_STYLE, indentStep(read)));
}

function appendTo(
	read: ReadStructure,
	section: FoundSection,
	{ meaning }: SectionAddress,
	lines: readonly NewLine[],
): Located {
	const items = read.note.items.filter(({ parent, source }) => {
		const isInside = source.from >= section.from && source.from < section.to;
		return isInside && parent === null && source.container === 'body';
	});
	const last = items.findLast(({ source }) => source.from < section.ownTo);
	const style: ListStyle = last === undefined ? PLAIN_STYLE : styleBehind(read, last.source);
	const standing = items.filter(
		(item) => item.source.from < section.ownTo || item.section.meaning === meaning,
	);
	const missing = missingLines(read, standing, lines, style);
	if (missing.length === 0) return { splices: [] };
	const insert = (as: ListStyle): Located =>
		insertAsMeant(read, {
			...writeLines(missing, as, indentStep(read)),
			below: lastLineBefore(read.lines, section.ownTo),
			under: null,
			mayPart: true,
		});
	const located = insert(style);
	return 'refusal' in located && last !== undefined ? insert(PLAIN_STYLE) : located;
}
