import { dayNumber, type CivilDate } from '../model/civil-date';
import type { PlanState } from '../model/plan-figures';
import type { MilestoneRecord } from '../model/plan-record';
import type { Standing } from './standing';

/**
 * State of a milestone by the calendar: the first rule of §4.4 that applies. `on-track` is what
 * remains, and still to be judged by progress. The due day itself is not overdue.
 */
export function stateByCalendar(
	record: MilestoneRecord,
	standing: Standing,
	start: CivilDate | null,
	today: CivilDate,
): PlanState {
	if (standing !== 'open') return standing;
	if (record.due === null) return 'unscheduled';
	if (isOverdue(record, standing, today)) return 'overdue';
	return start !== null && today < start ? 'upcoming' : 'on-track';
}

/** Side projects and unplanned milestones are never late and put nothing at risk (§4.4). */
export function isOptionalMilestone(record: MilestoneRecord): boolean {
	return record.sideProject || record.unplanned;
}

/** Whether a milestone is overdue, given how it stands. */
export function isOverdue(record: MilestoneRecord, standing: Standing, today: CivilDate): boolean {
	return (
		standing === 'open' && record.due !== null && record.due < today && !isOptionalMilestone(record)
	);
}

/** Days beside the due day: achieved − due, or how long it is overdue; null in any other state. */
export function milestoneDays(
	record: MilestoneRecord,
	state: PlanState,
	today: CivilDate,
): number | null {
	const end = state === 'achieved' ? record.achieved : state === 'overdue' ? today : null;
	return end === null || record.due === null ? null : dayNumber(end) - dayNumber(record.due);
}
