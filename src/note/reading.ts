import type { CivilDate } from '../model/civil-date';
import type { Line, Reference } from '../model/line';
import type { NoteProperties } from '../model/note-record';
import type { Position } from '../model/place';
import type { Item, NoteText } from './note-text';
import { fieldBag } from './value-bag';
import { ValueReader, type Report } from './value-reader';

/** One note while it is read: its text in our words, its properties, and where problems go. */
export interface Reading {
	readonly note: NoteText;
	readonly properties: NoteProperties;
	/** The note carries `#private`. */
	readonly private: boolean;
	readonly report: Report;
	/** The values of a line's fields. */
	readonly values: (line: Line, at: Position) => ValueReader;
}

export function reading(
	note: NoteText,
	properties: NoteProperties,
	isPrivate: boolean,
	report: Report,
): Reading {
	const none = new ValueReader(fieldBag([], { line: 1, column: 1 }), report, note.settings);
	let last: { readonly line: Line; readonly values: ValueReader } | null = null;
	return {
		note,
		properties,
		private: isPrivate,
		report,
		values: (line, at) => {
			if (line.fields.length === 0) return none;
			if (last?.line === line) return last.values;
			const values = new ValueReader(fieldBag(line.fields, at), report, note.settings);
			last = { line, values };
			return values;
		},
	};
}

/** Whether a line carries a tag, compared without case. */
export function hasTag(line: Line, tag: string): boolean {
	for (const written of line.tags) if (written.toLowerCase() === tag) return true;
	return false;
}

/** What follows `prefix/` in the first such tag, as written; '' for the bare tag; null for none. */
export function tagUnder(line: Line, prefix: string): string | null {
	for (const tag of line.tags) {
		const lower = tag.toLowerCase();
		if (lower === prefix) return '';
		if (lower.startsWith(prefix) && lower.charAt(prefix.length) === '/') {
			return tag.slice(prefix.length + 1);
		}
	}
	return null;
}

/** The links of a line, those in its fields too, embeds left out. */
export function linksOf(line: Line): readonly Reference[] {
	return line.links.length === 0 ? line.links : line.links.filter(({ embed }) => !embed);
}

/** The nearest checkboxes below an item: plain bullets between are looked through. */
export function boxesBelow(items: readonly Item[]): readonly Item[] {
	if (items.every(({ state }) => state !== null)) return items;
	return items.flatMap((item) => (item.state === null ? boxesBelow(item.children) : [item]));
}

/** Whether some item above has a box. */
export function isInsideBox(item: Item): boolean {
	for (let above = item.parent; above !== null; above = above.parent) {
		if (above.state !== null) return true;
	}
	return false;
}

/**
 * The day of an entry (format.md §3.3, "Date of an entry"): ✅, `[date:: ]`, the ISO day at its
 * start, the check-in heading, the note's date or the day in its name, ➕; null for none.
 */
export function entryDate(item: Item, { properties, values }: Reading): CivilDate | null {
	const { line } = item;
	return (
		line.dates.done ??
		values(line, item.at).date('date') ??
		line.leadingDate ??
		checkInDay(item) ??
		properties.date ??
		line.dates.created ??
		null
	);
}

/** The day of the check-in heading around an item, null when there is none. */
export function checkInDay({ section }: Item): CivilDate | null {
	return section.container?.kind === 'check-in' ? section.container.heading.line.leadingDate : null;
}
