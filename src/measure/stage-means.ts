import type { Stage } from '../model/note-type';
import type { StepRecord } from '../model/plan-record';

/**
 * Mean of each stage in the order of `STAGES`, then of the steps without one. NaN where there
 * are no counted steps: unlike null it lets the engine keep plain doubles, which halves the cost of
 * a roll-up. It does not leave this folder.
 */
export type StageMeans = readonly number[];

/**
 * The weighted mean of something about the counted steps, stage by stage (§4.2, `P_s`). Steps
 * without a stage are one further bucket. Weights that add up to 0 give 0, as in §4.1.
 */
export function stageMeans(
	steps: readonly StepRecord[],
	valueOf: (step: StepRecord) => number,
): StageMeans {
	const means = [NaN, NaN, NaN, NaN, NaN];
	if (steps.length === 0) return means;
	const weights = [0, 0, 0, 0, 0];
	for (const step of steps) {
		if (step.state === 'cancelled') continue;
		const bucket = bucketOf(step.stage);
		const sum = means[bucket] ?? NaN;
		const value = step.weight * valueOf(step);
		means[bucket] = isNone(sum) ? value : sum + value;
		weights[bucket] = (weights[bucket] ?? 0) + step.weight;
	}
	for (let bucket = 0; bucket < means.length; bucket += 1) {
		const sum = means[bucket] ?? NaN;
		const weight = weights[bucket] ?? 0;
		if (!isNone(sum)) means[bucket] = weight === 0 ? 0 : sum / weight;
	}
	return means;
}

/** `P` of §4.2: the mean of the stages that have steps, each counting the same; null without any. */
export function meanOfStages(means: StageMeans): number | null {
	let sum = 0;
	let count = 0;
	for (const mean of means) {
		if (isNone(mean)) continue;
		sum += mean;
		count += 1;
	}
	return count === 0 ? null : sum / count;
}

/** The mean of a stage, or of the steps without one; null when there are none. */
export function meanOf(means: StageMeans, stage: Stage | null): number | null {
	const mean = means[bucketOf(stage)] ?? NaN;
	return isNone(mean) ? null : mean;
}

function isNone(mean: number): boolean {
	return Number.isNaN(mean);
}

function bucketOf(stage: Stage | null): number {
	switch (stage) {
		case 'discovery':
			return 0;
		case 'practice':
			return 1;
		case 'feedback':
			return 2;
		case 'mastery':
			return 3;
		case null:
			return 4;
	}
}
