import type { Located, NoteChange } from '../../model/edit';
import type { EditSource, EditTerms } from '../edit-source';
import { findSection } from './find-section';
import { insertAsMeant } from './insert-as-meant';
import { afterBlank, makeSection, underHeading } from './make-section';
import type { WrittenLines } from './new-lines';
import { lastLineBefore } from './note-lines';
import { readStructure } from './read-structure';
import { refuse } from '../refuse';

/**
 * A heading one level below a section's, with its text directly below it, after a blank line at the
 * end of the section with all that is in it. Nothing where such a heading stands in it already. A
 * section that is missing is made.
 */
export function appendHeading(
	source: EditSource,
	{ to, heading, body }: Extract<NoteChange, { kind: 'append-heading' }>,
	terms: EditTerms,
): Located {
	const { path } = source;
	const broken = [heading, ...body].find((text) => /[\r\n]/.test(text));
	if (heading.trim() === '' || broken !== undefined) {
		return refuse('bad-value', path, null, { what: 'one line', text: broken ?? heading });
	}
	const read = readStructure(source, terms);
	if ('refusal' in read) return read;
	const place = findSection(read, to);
	if ('refusal' in place) return place;
	const own: WrittenLines = { texts: body, meant: [] };
	const above = 'found' in place ? (place.found.heading?.source.level ?? 1) : place.missing.level;
	if (above >= 6) return refuse('no-notation', path, null, { what: 'heading' });
	const written = underHeading(above + 1, heading, own);
	if ('missing' in place) return makeSection(read, place.missing, written);
	const { found } = place;
	const isThere = read.note.headings.some(
		({ source: { level, text, from } }) =>
			from >= found.from && from < found.to && level === above + 1 && text === heading,
	);
	if (isThere) return { splices: [] };
	const below = lastLineBefore(read.lines, found.to);
	const isEmpty = below === 0 || read.lines.to(below) <= found.from;
	const { texts, meant } = isEmpty ? written : afterBlank(written);
	return insertAsMeant(read, { texts, meant, below, under: null, mayPart: true });
}
