import { dayNumber, type CivilDate } from '../model/civil-date';
import type { ObjectiveFigures } from '../model/figures';
import type { Milestone } from '../model/graph';
import type { MilestoneRecord } from '../model/note-record';

/** A milestone with its due day. */
export interface DueMilestone {
	readonly milestone: Milestone;
	readonly due: CivilDate;
	/** Day number of `due`. */
	readonly day: number;
}

/** Due days of the milestones over all objectives: each once, cancelled ones not, by day. */
export function dueMilestones(objectives: readonly ObjectiveFigures[]): readonly DueMilestone[] {
	const seen = new Set<MilestoneRecord>();
	const due: DueMilestone[] = [];
	for (const { milestones } of objectives) {
		for (const { milestone, state } of milestones) {
			if (milestone.record.due === null || state === 'cancelled') continue;
			if (seen.has(milestone.record)) continue;
			seen.add(milestone.record);
			due.push({ milestone, due: milestone.record.due, day: dayNumber(milestone.record.due) });
		}
	}
	return due.sort((a, b) => a.day - b.day);
}
