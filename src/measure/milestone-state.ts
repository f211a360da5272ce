import { dayNumber } from '../model/civil-date';
import type { PlanState } from '../model/plan-figures';
import type { MilestoneRecord } from '../model/plan-record';
import type { Standing } from './standing';

/**
 * The day number of a milestone's due day; NaN without one, which lies neither before nor after any
 * other day.
 */
export function dueDay({ due }: MilestoneRecord): number {
	return due === null ? NaN : dayNumber(due);
}

/**
 * State of a milestone by the calendar: the first rule of §4.4 that applies. `on-track` is what
 * remains, and still to be judged by progress. The due day itself is not overdue. Days are numbers,
 * NaN when there is none.
 */
export function stateByCalendar(
	record: MilestoneRecord,
	standing: Standing,
	start: number,
	due: number,
	today: number,
): PlanState {
	if (standing !== 'open') return standing;
	if (record.due === null) return 'unscheduled';
	if (isOverdue(record, standing, due, today)) return 'overdue';
	return today < start ? 'upcoming' : 'on-track';
}

/** Side projects and unplanned milestones are never late and put nothing at risk (§4.4). */
export function isOptionalMilestone(record: MilestoneRecord): boolean {
	return record.sideProject || record.unplanned;
}

/** Whether a milestone is overdue, given how it stands; `due` is its {@link dueDay}. */
export function isOverdue(
	record: MilestoneRecord,
	standing: Standing,
	due: number,
	today: number,
): boolean {
	return standing === 'open' && due < today && !isOptionalMilestone(record);
}

/** Days beside the due day: achieved − due, or how long it is overdue; null in any other state. */
export function milestoneDays(
	{ due, achieved }: MilestoneRecord,
	state: PlanState,
	dueNumber: number,
	today: number,
): number | null {
	if (due === null) return null;
	if (state === 'overdue') return today - dueNumber;
	return state === 'achieved' && achieved !== null ? dayNumber(achieved) - dueNumber : null;
}
