import type { HeadingMeaning } from '../model/heading-meaning';
import type { AgreementParts } from '../model/note-record';
import { itemsUnder, type NoteText } from './note-text';

/** Which parts of an agreement say something (computations.md §4.11). */
export function agreementParts(note: NoteText): AgreementParts {
	return {
		roles: isFilled(note, 'roles'),
		boundaries: isFilled(note, 'boundaries'),
		cadence: isFilled(note, 'cadence'),
		successMetrics: isFilled(note, 'success-metrics'),
		confidentiality: isFilled(note, 'confidentiality'),
		reciprocalCommitments: isFilled(note, 'reciprocal-commitments'),
		closing: isFilled(note, 'closing'),
	};
}

/** Top-level items of a section; 1 when it holds text but no list, 0 when it is empty. */
export function countItems(note: NoteText, meaning: HeadingMeaning): number {
	const count = itemsUnder(note, meaning).filter(({ parent }) => parent === null).length;
	return count > 0 ? count : isFilled(note, meaning) ? 1 : 0;
}

function isFilled(note: NoteText, meaning: HeadingMeaning): boolean {
	if (!note.meanings.has(meaning)) return false;
	return (
		note.items.some(({ section }) => section.meaning === meaning) ||
		note.proses.some(({ section }) => section.meaning === meaning) ||
		note.tables.some((section) => section.meaning === meaning)
	);
}
