import { toCivilDate } from '../model/civil-date';
import type { CapturedKind, ChangeRecord } from '../model/note-record';
import type { Remark } from '../model/plan-record';
import type { HeadingMeaning } from './heading-meaning';
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
	return note.items.flatMap((item) => {
		const { line, at, parent, section } = item;
		const kind = section.meaning === null ? undefined : KINDS[section.meaning];
		if (kind === undefined || parent !== null || line.text === '') return [];
		const ofCheckIn = note.type === 'check-in' ? properties.date : checkInDay(item);
		return [{ kind, text: line.text, date: line.leadingDate ?? ofCheckIn, at }];
	});
}

/** `due OLD → NEW (reason)`, a title and a colon before it when it is about something else. */
const CHANGE = /^(?:(.+): )?due (?:(\d{4}-\d{2}-\d{2}) → )?(\d{4}-\d{2}-\d{2})(?: \((.*)\))?$/;

/** The lines under Changes; one that names no due date is kept as a reason alone. */
export function readChanges({ note }: Reading): readonly ChangeRecord[] {
	return note.items.flatMap(({ line, at, parent, section }) => {
		if (section.meaning !== 'changes' || parent !== null || line.text === '') return [];
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
