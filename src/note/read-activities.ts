import type { Line } from '../model/line';
import type { ActivityRecord } from '../model/note-record';
import { activityMarks, isTaggedActivity } from './activity-marks';
import type { Item } from './note-text';
import { isTaggedEntry } from './read-ledger';
import { stepState } from './read-step';
import { entryDate, linksOf, type Reading } from './reading';

/**
 * Activities outside the plan: the lines of a calendar, and lines with an activity tag or
 * `[supports:: ]` in any note. Steps carry their own marks; `inPlan` tells them.
 */
export function readActivities(
	reading: Reading,
	inPlan: (item: Item) => boolean,
): readonly ActivityRecord[] {
	const activities: ActivityRecord[] = [];
	for (const item of reading.note.items) {
		const { line, at, parent, section, state } = item;
		const inCalendar = section.meaning === 'calendar' && parent === null;
		const tagged = isTaggedActivity(line) || (state !== null && statesSupport(line));
		if ((!inCalendar && !tagged) || isTaggedEntry(item) || inPlan(item)) continue;
		const values = reading.values(line, at);
		activities.push({
			text: line.text,
			tagged,
			state: state === null ? 'done' : stepState(state),
			date: line.dates.scheduled ?? line.dates.due ?? entryDate(item, reading),
			supports: values.references('supports'),
			mentorship: values.reference('mentorship'),
			links: linksOf(line),
			at,
			...activityMarks(line, values),
		});
	}
	return activities;
}

function statesSupport({ fields }: Line): boolean {
	return fields.length > 0 && fields.some(({ key }) => key === 'supports');
}
