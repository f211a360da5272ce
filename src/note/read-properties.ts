import { toCivilDate, type CivilDate } from '../model/civil-date';
import type { DateRange, NoteProperties } from '../model/note-record';
import type { Report, ValueReader } from './value-reader';
import { readDay } from './value-reader';
import type { ValueBag } from './value-bag';

/**
 * The typed properties of a note (format.md §3.2). `name` is the note's, for a day in it;
 * `writtenDay` its `date` when it is of no type that has one: it still dates the note's entries.
 */
export function readProperties(
	bag: ValueBag,
	values: ValueReader,
	name: string,
	writtenDay: CivilDate | null,
	report: Report,
): NoteProperties {
	return {
		mentorship: values.reference('mentorship'),
		mentors: values.references('mentor'),
		mentee: values.reference('mentee'),
		objective: values.reference('objective'),
		supports: values.references('supports'),
		members: values.references('members'),
		audience: values.references('audience'),
		from: values.reference('from'),
		start: values.date('start'),
		end: values.date('end'),
		agreed: values.date('agreed'),
		reviewed: values.date('reviewed'),
		shared: values.date('shared'),
		date: values.date('date') ?? writtenDay ?? dayInName(name),
		cadence: values.interval('cadence'),
		reviews: values.interval('reviews'),
		revisit: values.interval('revisit'),
		paused: bag
			.list('paused')
			.flatMap((written, index) => readRange(written, bag.at('paused', index), report) ?? []),
		minutes: values.quantity('minutes'),
		value: values.quantity('value'),
		metric: values.text('metric'),
		status: readStatus(bag),
		kind: bag.list('kind')[0] ?? null,
		perspective: values.text('perspective'),
		team: values.text('team'),
	};
}

/** `status` in lower case, `canceled` as `cancelled`; of a list the first value counts. */
export function readStatus(bag: ValueBag): string | null {
	const written = bag.list('status')[0]?.toLowerCase().replace(/\s+/g, '-') ?? null;
	return written === 'canceled' ? 'cancelled' : written;
}

/** The ISO day in a note's name, null when there is none. */
function dayInName(name: string): CivilDate | null {
	if (!name.includes('-')) return null;
	for (const match of name.matchAll(/\d{4}-\d{2}-\d{2}/g)) {
		const before = name[match.index - 1] ?? '';
		const after = name[match.index + 10] ?? '';
		const day = /\d/.test(before + after) ? null : toCivilDate(match[0]);
		if (day !== null) return day;
	}
	return null;
}

/** `2026-12-20..2027-01-06`, or a single day; the end before the start is a mistake. */
function readRange(
	written: string,
	at: { line: number; column: number },
	report: Report,
): DateRange | null {
	const [first = '', last = first, more] = written.split('..').map((part) => part.trim());
	const from = readDay('paused', first, at, report);
	const to = last === first ? from : readDay('paused', last, at, report);
	if (from === null || to === null) return null;
	if (more !== undefined || to < from) {
		report('invalid-date', at, { field: 'paused', text: written });
		return null;
	}
	return { from, to };
}
