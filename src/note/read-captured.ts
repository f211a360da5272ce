import type { HeadingMeaning } from '../model/heading-meaning';
import { toCivilDate } from '../model/civil-date';
import type { CapturedKind, ChangeRecord } from '../model/note-record';
import type { Remark } from '../model/plan-record';
import { itemsUnder } from './note-text';
import { checkInDay, type Reading } from './reading';

const KINDS: Readonly<Partial<Record<HeadingMeaning, CapturedKind>>> = {
	lessons: 'lesson',
	'outcomes-reached': 'outcome',
	questions: 'question',
	assumptions: 'assumption',
};

/** Lessons, outcomes reached, questions and assumptions; in a check-in its day is the default. */
export function readCaptured(reading: Reading): readonly Remark<CapturedKind>[] {
	const { note, properties } = reading;
	const captured: Remark<CapturedKind>[] = [];
	for (const item of note.items) {
		const { line, at, parent, section } = item;
		if (parent !== null || section.meaning === null || line.text === '') continue;
		const kind = KINDS[section.meaning];
		if (kind === undefined) continue;
		const ofCheckIn = note.type === 'check-in' ? properties.date : checkInDay(item);
		captured.push({ kind, text: line.text, date: line.leadingDate ?? ofCheckIn, at });
	}
	return captured;
}

/** `due OLD → NEW (reason)`, a title and a colon before it when it is about something else. */
const CHANGE = /^(?:(.+): )?due (?:(\d{4}-\d{2}-\d{2}) → )?(\d{4}-\d{2}-\d{2})(?: \((.*)\))?$/;

/** The lines under Changes; one that names no due date is kept as a reason alone. */
export function readChanges({ note }: Reading): readonly ChangeRecord[] {
	return itemsUnder(note, 'changes').flatMap(({ line, at, parent }) => {
		if (parent !== null || line.text === '') return [];
		const match = CHANGE.exec(line.text);
		return [
			{
				date: line.leadingDate,
				subject: match?.[1] ?? null,
				from: toCivilDate(match?.[2] ?? ''),
				to: toCivilDate(match?.[3] ?? ''),
				reason: match === null ? line.text : (match[4] ?? null),
				at,
			},
		];
	});
}
