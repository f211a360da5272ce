import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import { roadmapOfLinks } from './line-roadmaps';
import type { Lookup } from './lookup';
import { roadmapsByProperty } from './place-by-property';
import { roadmapFolders } from './roadmap-folders';
import type { Structure } from './structure';

/**
 * The roadmap that a ledger line or feedback with these links would count in, if it stood in the
 * note (format.md §3.3, "Mentorship of an entry"); null for none. The note need not be placed yet:
 * one that was never read has a record of its properties alone.
 */
export function newLineRoadmap(
	links: readonly Reference[],
	note: NoteRecord,
	{ placed, mentorships }: Structure,
	lookup: Lookup,
): string | null {
	const own =
		placed.get(note.path)?.own ??
		roadmapsByProperty(note, lookup, placed)[0] ??
		roadmapFolders([...mentorships.parties.keys()])(note.path);
	return roadmapOfLinks(links, note.path, own, mentorships, lookup);
}
