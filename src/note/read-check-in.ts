import type { LineLink, Reference } from '../model/line';
import type { ActionRecord, CheckInRecord, RatingRecord } from '../model/relation-record';
import type { CheckInKind } from '../model/note-type';
import { fieldsBelow } from './fields-below';
import { competencyName } from './read-competencies';
import { isTaggedEntry } from './read-ledger';
import { readStatus } from './read-properties';
import { stepState } from './read-step';
import type { Item } from './note-text';
import { isInsideBox, type Reading } from './reading';
import { fieldBag, type ValueBag } from './value-bag';
import { ValueReader } from './value-reader';

/** A check-in kept as a note. */
export function readCheckInNote(
	reading: Reading,
	bag: ValueBag,
	links: readonly Reference[],
): CheckInRecord {
	const { note, properties } = reading;
	const items = note.items.filter(({ section }) => section.container === null);
	return {
		kind: checkInKind(properties.kind ?? ''),
		title: note.name,
		date: properties.date,
		minutes: properties.minutes,
		counts: isHeldStatus(readStatus(bag)),
		ratings: readRatings(items, reading),
		actions: readActions(items, reading),
		links,
		at: { line: 1, column: 1 },
	};
}

/** Check-ins kept as dated headings under Check-ins. */
export function readCheckInHeadings(
	reading: Reading,
	links: readonly LineLink[],
): readonly CheckInRecord[] {
	const { note, report } = reading;
	return note.containers.flatMap((container) => {
		if (container.kind !== 'check-in') return [];
		const { heading } = container;
		const items = note.items.filter(({ section }) => section.container === container);
		const bag = fieldBag([...heading.line.fields, ...fieldsBelow(note, container)], heading.at);
		const values = new ValueReader(bag, report, note.settings);
		const end = note.sectionEnd(heading);
		return [
			{
				kind: checkInKind(heading.line.text),
				title: heading.line.text,
				date: heading.line.leadingDate,
				minutes: values.quantity('minutes'),
				counts: isHeldStatus(readStatus(bag)),
				ratings: readRatings(items, reading),
				actions: readActions(items, reading),
				links: links.filter(({ from }) => from >= heading.source.from && from < end),
				at: heading.at,
			},
		];
	});
}

/** The kind that words name; regular when they name none. */
function checkInKind(words: string): CheckInKind {
	const lower = words.toLowerCase();
	if (/\bkick-?off/.test(lower)) return 'kickoff';
	if (/\brevisit/.test(lower)) return 'revisit';
	if (/\bclosing/.test(lower)) return 'closing';
	return /\breview/.test(lower) ? 'milestone-review' : 'regular';
}

function isHeldStatus(status: string | null): boolean {
	return status !== 'missed' && status !== 'cancelled';
}

function readRatings(items: readonly Item[], reading: Reading): readonly RatingRecord[] {
	const ratings: RatingRecord[] = [];
	for (const { line, at, parent, section } of items) {
		if (section.meaning !== 'competencies' || parent !== null || line.text === '') continue;
		const values = reading.values(line, at);
		const self = values.level('level');
		const mentor = values.level('mentor');
		const agreed = values.level('agreed');
		if (self === null && mentor === null && agreed === null) continue;
		ratings.push({ name: competencyName(line), self, mentor, agreed, at });
	}
	return ratings;
}

/** Checkboxes under Actions, or directly under a check-in heading; ledger lines are none. */
function readActions(items: readonly Item[], reading: Reading): readonly ActionRecord[] {
	const actions: ActionRecord[] = [];
	for (const item of items) {
		const { line, at, state, section } = item;
		const directly = section.container !== null && section.ownText;
		if (state === null || (section.meaning !== 'actions' && !directly)) continue;
		if (isInsideBox(item) || isTaggedEntry(item)) continue;
		actions.push({
			text: line.text,
			owner: reading.values(line, at).reference('owner'),
			due: line.dates.due ?? null,
			done: line.dates.done ?? null,
			state: stepState(state),
			at,
		});
	}
	return actions;
}
