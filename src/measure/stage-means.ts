import type { Stage } from '../model/note-type';
import type { StepRecord } from '../model/plan-record';

/**
 * Mean of each stage in the order of `STAGES`, then of the steps without one. NaN where there
 * are no counted steps: unlike null it lets the engine keep plain doubles, which halves the cost of
 * a roll-up. It does not leave this folder.
 */
export type StageMeans = readonly number[];

/**
 * Adds up something about the counted steps of a milestone, stage by stage (§4.2, `P_s`). Steps
 * without a stage are one further bucket. The slots are fixed and have names because adding to the
 * entries of an array costs twice as much, and there are tens of thousands of steps.
 */
export class StageSums {
	private counted = 0;
	private discovery = 0;
	private practice = 0;
	private feedback = 0;
	private mastery = 0;
	private unstaged = 0;
	private discoveryWeight = 0;
	private practiceWeight = 0;
	private feedbackWeight = 0;
	private masteryWeight = 0;
	private unstagedWeight = 0;

	/** Takes a step that counts; the caller leaves out cancelled ones. */
	add(step: StepRecord, value: number): void {
		const { weight } = step;
		const weighted = weight * value;
		switch (step.stage) {
			case 'discovery':
				this.counted |= 1;
				this.discovery += weighted;
				this.discoveryWeight += weight;
				break;
			case 'practice':
				this.counted |= 2;
				this.practice += weighted;
				this.practiceWeight += weight;
				break;
			case 'feedback':
				this.counted |= 4;
				this.feedback += weighted;
				this.feedbackWeight += weight;
				break;
			case 'mastery':
				this.counted |= 8;
				this.mastery += weighted;
				this.masteryWeight += weight;
				break;
			case null:
				this.counted |= 16;
				this.unstaged += weighted;
				this.unstagedWeight += weight;
		}
	}

	means(): StageMeans {
		const { counted } = this;
		return [
			(counted & 1) === 0 ? NaN : mean(this.discovery, this.discoveryWeight),
			(counted & 2) === 0 ? NaN : mean(this.practice, this.practiceWeight),
			(counted & 4) === 0 ? NaN : mean(this.feedback, this.feedbackWeight),
			(counted & 8) === 0 ? NaN : mean(this.mastery, this.masteryWeight),
			(counted & 16) === 0 ? NaN : mean(this.unstaged, this.unstagedWeight),
		];
	}
}

/** Weights that add up to 0 give 0, as in §4.1. */
function mean(sum: number, weight: number): number {
	return weight === 0 ? 0 : sum / weight;
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
