import type { SectionAddress, SectionHolder } from '../../model/edit';
import type { HeadingMeaning } from '../../model/heading-meaning';
import { headingMeaning, headingWords } from '../../note/heading-meaning';
import type { NoteText } from '../../note/note-text';
import type { Heading } from '../../note/sections';
import { locateHeading } from './locate-heading';
import type { ReadStructure } from './read-structure';
import { refuse, type Refused } from '../refuse';

/** What a heading opens, or the whole note. Offsets in the note's text. */
export interface FoundSection {
	/** Null for the note itself. */
	readonly heading: Heading | null;
	/** Behind the heading, or where the body begins. */
	readonly from: number;
	/** Where its own text ends: at its first sub-heading. The title of a note is none. */
	readonly ownTo: number;
	/** Where all of it ends: at the next heading that is not below it. */
	readonly to: number;
}

/** A section that is not there: where it is to be made, and how deep. */
export interface MissingSection {
	readonly holder: FoundSection;
	readonly title: string;
	readonly level: number;
}

export type SectionPlace = { readonly found: FoundSection } | { readonly missing: MissingSection };

/**
 * The section that an address means: of several the highest, of those the first. The note holds no
 * section of its objective and check-in headings (edits.md, "A section that is missing").
 */
export function findSection(read: ReadStructure, address: SectionAddress): SectionPlace | Refused {
	const outer = holderSection(read, address.holder);
	if ('refusal' in outer) return outer;
	if (address.meaning === 'own') return { found: outer };
	const { meaning, title, within, orOwn } = address;
	const inner = within === undefined ? null : sectionIn(read, outer, within);
	const found = (inner && sectionIn(read, inner, meaning)) ?? sectionIn(read, outer, meaning);
	if (found !== null) return { found };
	if (orOwn === true) return { found: outer };
	const holder = inner ?? outer;
	const level = levelIn(read, holder);
	if (level <= 6) return { missing: { holder, title, level } };
	return refuse('no-notation', read.path, holder.heading?.at.line ?? null, { what: 'heading' });
}

/** What a heading opens. */
function sectionOf(note: NoteText, heading: Heading): FoundSection {
	const to = note.sectionEnd(heading);
	const below = note.headings[note.headings.indexOf(heading) + 1]?.source.from ?? to;
	return { heading, from: heading.source.to, ownTo: Math.min(below, to), to };
}

function holderSection(read: ReadStructure, holder: SectionHolder): FoundSection | Refused {
	if (holder !== 'note') {
		const heading = locateHeading(read, holder);
		return 'refusal' in heading ? heading : sectionOf(read.note, heading);
	}
	const { headings, text } = read.note;
	const below = headings[0]?.source.level === 1 ? headings[1] : headings[0];
	const ownTo = below?.source.from ?? text.length;
	return { heading: null, from: read.outline.bodyFrom, ownTo, to: text.length };
}

function sectionIn(
	{ note }: ReadStructure,
	holder: FoundSection,
	meaning: HeadingMeaning,
): FoundSection | null {
	const [first] = headingsIn(note, holder)
		.filter((heading) => meaningOf(note, heading) === meaning)
		.sort((a, b) => a.source.level - b.source.level);
	return first === undefined ? null : sectionOf(note, first);
}

/** The highest level of the holder's headings with a meaning; without any one below the holder. */
function levelIn({ note }: ReadStructure, holder: FoundSection): number {
	const levels = headingsIn(note, holder)
		.filter((heading) => meaningOf(note, heading) !== null)
		.map(({ source }) => source.level);
	return levels.length > 0 ? Math.min(...levels) : (holder.heading?.source.level ?? 1) + 1;
}

/** A holder's headings, for the note without those of its objectives and check-ins. */
function headingsIn(note: NoteText, holder: FoundSection): readonly Heading[] {
	const inside = note.headings.filter(
		({ source }) => source.from >= holder.from && source.from < holder.to,
	);
	if (holder.heading !== null) return inside;
	const ends = note.containers.map(({ heading }) => [heading, note.sectionEnd(heading)] as const);
	return inside.filter(
		({ source }) =>
			!ends.some(([{ source: own }, to]) => source.from >= own.from && source.from < to),
	);
}

function meaningOf(note: NoteText, { line }: Heading): HeadingMeaning | null {
	return headingMeaning(line.text, headingWords(note.settings));
}
