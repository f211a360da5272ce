import { STAGES, type Stage } from '../model/note-type';
import type { StepRecord } from '../model/note-record';

/** Mean of each stage in the order of {@link STAGES}, then of the steps without one; null: none. */
export type StageMeans = readonly (number | null)[];

const BUCKETS = STAGES.length + 1;

/**
 * The weighted mean of something about the counted steps, stage by stage (§4.2, `P_s`). Steps
 * without a stage are one further bucket. Weights that add up to 0 give 0, as in §4.1.
 */
export function stageMeans(
	steps: readonly StepRecord[],
	valueOf: (step: StepRecord) => number,
): StageMeans {
	const weights: number[] = new Array<number>(BUCKETS).fill(0);
	const means: (number | null)[] = new Array<number | null>(BUCKETS).fill(null);
	for (const step of steps) {
		if (step.state === 'cancelled') continue;
		const bucket = bucketOf(step.stage);
		means[bucket] = (means[bucket] ?? 0) + step.weight * valueOf(step);
		weights[bucket] = (weights[bucket] ?? 0) + step.weight;
	}
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
		const sum = means[bucket] ?? 0;
		const weight = weights[bucket] ?? 0;
		if (means[bucket] !== null && weight !== 1) means[bucket] = weight === 0 ? 0 : sum / weight;
	}
	return means;
}

/** `P` of §4.2: the mean of the stages that have steps, each counting the same; null without any. */
export function meanOfStages(means: StageMeans): number | null {
	let sum = 0;
	let count = 0;
	for (const mean of means) {
		if (mean === null) continue;
		sum += mean;
		count += 1;
	}
	return count === 0 ? null : sum / count;
}

/** Where a stage stands in {@link StageMeans}; null is the bucket of the steps without one. */
export function bucketOf(stage: Stage | null): number {
	return stage === null ? STAGES.length : STAGES.indexOf(stage);
}
