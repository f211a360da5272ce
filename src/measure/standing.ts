import type { Milestone, Objective, Roadmap } from '../model/graph';
import type { MilestoneRecord } from '../model/plan-record';

/** What is left of a milestone's or objective's state when the calendar is not asked. */
export type Standing = 'open' | 'achieved' | 'cancelled' | 'on-hold';

/**
 * How a milestone stands under one of its objectives (§4.2): a cancelled objective, or one on hold,
 * gives its milestones that state unless they are achieved. A cancelled milestone stays cancelled
 * in an objective on hold.
 */
export function standingOf(milestone: MilestoneRecord, objective: Objective | null): Standing {
	if (milestone.state === 'done') return 'achieved';
	const inherited = objective?.record.state ?? 'open';
	if (milestone.state === 'cancelled' || inherited === 'cancelled') return 'cancelled';
	return milestone.state === 'on-hold' || inherited === 'on-hold' ? 'on-hold' : 'open';
}

/**
 * How a milestone stands for those that depend on it. One under two objectives stands as under the
 * livelier of them; one of another roadmap as its own record says.
 */
export type DependencyStanding = (dependency: Milestone) => Standing;

/** Looks through the objectives that are cancelled or on hold, on the first question only. */
export function dependencyStanding(roadmap: Roadmap): DependencyStanding {
	let inherited: ReadonlyMap<MilestoneRecord, Objective> | null = null;
	return (dependency) => {
		inherited ??= inheriting(roadmap.objectives);
		return standingOf(dependency.record, inherited.get(dependency.record) ?? null);
	};
}

/** The objective from which a milestone has its state; none for one that is alive elsewhere too. */
function inheriting(objectives: readonly Objective[]): Map<MilestoneRecord, Objective> {
	const from = new Map<MilestoneRecord, Objective>();
	for (const state of ['cancelled', 'on-hold'] as const) {
		for (const objective of objectives) {
			if (objective.record.state !== state) continue;
			for (const { record } of objective.milestones) from.set(record, objective);
		}
	}
	if (from.size === 0) return from;
	for (const objective of objectives) {
		if (objective.record.state !== 'open') continue;
		for (const { record } of objective.milestones) from.delete(record);
	}
	return from;
}
