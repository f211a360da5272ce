import { dayNumber, type CivilDate } from '../model/civil-date';
import type { PlanState } from '../model/figures';
import type { MilestoneRecord } from '../model/note-record';
import type { Standing } from './standing';

/** What decides a milestone's state besides its own record. */
export interface MilestoneCircumstances {
	readonly standing: Standing;
	readonly start: CivilDate | null;
	/** Progress is behind by more than the tolerance. */
	readonly behind: boolean;
	/** A milestone that it depends on is open and overdue. */
	readonly waitsForOverdue: boolean;
}

/** State of a milestone: the first rule of §4.4 that applies. The due day itself is not overdue. */
export function milestoneState(
	record: MilestoneRecord,
	circumstances: MilestoneCircumstances,
	today: CivilDate,
): PlanState {
	const { standing, start, behind, waitsForOverdue } = circumstances;
	if (standing !== 'open') return standing;
	if (record.due === null) return 'unscheduled';
	const optional = isOptionalMilestone(record);
	if (today > record.due && !optional) return 'overdue';
	if (start !== null && today < start) return 'upcoming';
	if ((behind || waitsForOverdue) && !optional) return 'at-risk';
	return 'on-track';
}

/** Side projects and unplanned milestones are never late and put nothing at risk (§4.4). */
export function isOptionalMilestone(record: MilestoneRecord): boolean {
	return record.sideProject || record.unplanned;
}

/** Whether a milestone that others depend on is overdue, given how it stands. */
export function isOverdue(record: MilestoneRecord, standing: Standing, today: CivilDate): boolean {
	return milestoneIsLate(record, today) && standing === 'open' && !isOptionalMilestone(record);
}

function milestoneIsLate(record: MilestoneRecord, today: CivilDate): boolean {
	return record.due !== null && record.due < today;
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
