import type { HeadingMeaning } from '../model/heading-meaning';
import type { Line } from '../model/line';
import type { NoteType } from '../model/note-type';
import type { OutlineHeading } from '../model/outline';
import type { Position } from '../model/place';
import type { Settings } from '../model/settings';
import { headingMeaning, headingWords } from './heading-meaning';

/** A heading with what its text says and the heading that encloses it. */
export interface Heading {
	readonly source: OutlineHeading;
	readonly line: Line;
	readonly parent: Heading | null;
	readonly at: Position;
}

/**
 * Where a line stands. `container` is the objective heading or the check-in heading around it;
 * `meaning` the nearest heading with a meaning inside the container (format.md §3.4).
 */
export interface Section {
	readonly heading: Heading | null;
	readonly meaning: HeadingMeaning | null;
	readonly container: Container | null;
	/** Directly below the container's heading, or before the first sub-heading of the note. */
	readonly ownText: boolean;
}

export interface Container {
	readonly kind: 'objective' | 'check-in';
	readonly heading: Heading;
}

const ISO_AT_START = /^\d{4}-\d{2}-\d{2}(?!\d)/;

/** Answers for offsets that only rise, so that a note is walked once. */
export function sectionWalker(
	headings: readonly Heading[],
	sections: readonly Section[],
): (offset: number) => Section {
	let current: Section = { heading: null, meaning: null, container: null, ownText: true };
	let next = 0;
	return (offset) => {
		for (; (headings[next]?.source.from ?? Infinity) <= offset; next++) {
			current = sections[next] ?? current;
		}
		return current;
	};
}

/** The section that each heading opens, in their order. */
export function headingSections(
	headings: readonly Heading[],
	type: NoteType | null,
	settings: Settings,
): Section[] {
	const words = headingWords(settings);
	const known = new Map<Heading | null, Section>();
	return headings.map((heading, index) => {
		const outer = known.get(heading.parent) ?? null;
		const meaning = headingMeaning(heading.line.text, words);
		const container = outer?.container ?? containerOf(heading, type, outer, meaning);
		const opens = container?.heading === heading;
		const section: Section = {
			heading,
			meaning: opens ? null : (meaning ?? outer?.meaning ?? null),
			container,
			ownText: opens || (index === 0 && heading.source.level === 1),
		};
		known.set(heading, section);
		return section;
	});
}

/** Only a mentorship note holds objectives and check-ins under headings (format.md §3.3). */
function containerOf(
	heading: Heading,
	type: NoteType | null,
	outer: Section | null,
	meaning: HeadingMeaning | null,
): Container | null {
	if (type !== 'mentorship' || outer === null) return null;
	// A heading without a meaning under Objectives opens a container, so this one is directly under.
	if (outer.meaning === 'objectives' && meaning === null) {
		return { kind: 'objective', heading };
	}
	if (outer.meaning === 'check-ins' && ISO_AT_START.test(heading.source.text)) {
		return { kind: 'check-in', heading };
	}
	return null;
}
