import { dayNumber, type CivilDate } from '../model/civil-date';
import type { Milestone, Objective } from '../model/graph';
import type { MilestoneRecord } from '../model/plan-record';
import { standingOf } from './standing';

/** A milestone with its due day. */
export interface DueMilestone {
	readonly milestone: Milestone;
	readonly due: CivilDate;
	/** Day number of `due`. */
	readonly day: number;
}

/** Due days of the milestones over all objectives: each once, cancelled ones not, by day. */
export function dueMilestones(objectives: readonly Objective[]): readonly DueMilestone[] {
	const seen = new Set<MilestoneRecord>();
	const dues: DueMilestone[] = [];
	for (const objective of objectives) {
		for (const milestone of objective.milestones) {
			const { record } = milestone;
			if (record.due === null || standingOf(record, objective) === 'cancelled') continue;
			if (seen.has(record)) continue;
			seen.add(record);
			dues.push({ milestone, due: record.due, day: dayNumber(record.due) });
		}
	}
	return dues.sort((a, b) => a.day - b.day);
}
