import type { MilestoneFigures } from '../model/plan-figures';
import type { StepRecord } from '../model/plan-record';
import { stepProgress } from './step-progress';
import { weightedMean } from './weighted-mean';

/**
 * Activity of an objective, 0 to 1 (§4.3): the weighted mean of its milestones that are not
 * cancelled; without any milestone, of its own tasks. 0 when there is neither, or every milestone
 * is cancelled; null when the milestones' weights add up to 0.
 */
export function objectiveActivity(
	milestones: readonly MilestoneFigures[],
	tasks: readonly StepRecord[],
	startedCounts: number,
): number | null {
	if (isUnplanned(milestones, tasks)) return 0;
	if (milestones.length === 0) {
		const counted = tasks.filter((task) => task.state !== 'cancelled');
		const weighted = counted.map((task) => ({
			weight: task.weight,
			value: stepProgress(task, startedCounts),
		}));
		// Tasks are steps, and weights of steps that add up to 0 are 0 (§4.1).
		return weightedMean(weighted) ?? 0;
	}
	let sum = 0;
	let weights = 0;
	for (const { milestone, progress, state } of milestones) {
		if (state === 'cancelled') continue;
		sum += milestone.record.weight * progress;
		weights += milestone.record.weight;
	}
	return weights === 0 ? null : sum / weights;
}

/** Whether nothing is planned that activity could be counted from (flag `no-plan`). */
export function isUnplanned(
	milestones: readonly MilestoneFigures[],
	tasks: readonly StepRecord[],
): boolean {
	return milestones.length === 0
		? tasks.every((task) => task.state === 'cancelled')
		: milestones.every(({ state }) => state === 'cancelled');
}
