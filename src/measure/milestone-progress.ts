import type { MilestoneFigures } from '../model/plan-figures';
import type { MilestoneRecord, StepRecord } from '../model/plan-record';
import type { Stage } from '../model/note-type';
import type { Settings } from '../model/settings';
import { meanOf, meanOfStages, StageSums, type StageMeans } from './stage-means';
import { isOptional, stepProgress } from './step-progress';

const NO_STEPS: StageMeans = [NaN, NaN, NaN, NaN, NaN];

/** Means of the stages of a milestone, from which its progress and its current stage follow. */
export function progressByStage(steps: readonly StepRecord[], settings: Settings): StageMeans {
	if (steps.length === 0) return NO_STEPS;
	const { startedCounts } = settings;
	const sums = new StageSums();
	for (const step of steps) {
		if (step.state !== 'cancelled') sums.add(step, stepProgress(step, startedCounts));
	}
	return sums.means();
}

/**
 * Progress of a milestone, 0 to 1 (§4.2): achieved is 1 whatever its steps say; without counted
 * steps its own line tells.
 */
export function milestoneProgress(
	{ state, achieved }: MilestoneRecord,
	means: StageMeans,
	settings: Settings,
): number {
	// On hold and achieved all the same: `achieved` alone makes it whole (§4.2).
	if (state === 'done' || achieved !== null) return 1;
	return meanOfStages(means) ?? (state === 'started' ? settings.startedCounts : 0);
}

/** The first stage with steps that is not complete, in the user's order; null when none is open. */
export function currentStage(means: StageMeans, settings: Settings): Stage | null {
	for (const { id } of settings.stages) {
		const mean = meanOf(means, id);
		if (mean !== null && mean < 1) return id;
	}
	return null;
}

/** Progress of the stages that have counted steps. Named one by one: loops cost several times more. */
export function stagesWithSteps(means: StageMeans): MilestoneFigures['stages'] {
	const stages: Partial<Record<Stage, number>> = {};
	const discovery = meanOf(means, 'discovery');
	const practice = meanOf(means, 'practice');
	const feedback = meanOf(means, 'feedback');
	const mastery = meanOf(means, 'mastery');
	if (discovery !== null) stages.discovery = discovery;
	if (practice !== null) stages.practice = practice;
	if (feedback !== null) stages.feedback = feedback;
	if (mastery !== null) stages.mastery = mastery;
	return stages;
}

/** The steps that may cause a state: side projects and unplanned ones left out, at any depth. */
export function withoutOptional(steps: readonly StepRecord[]): readonly StepRecord[] {
	return steps
		.filter((step) => !isOptional(step))
		.map((step) => ({ ...step, children: withoutOptional(step.children) }));
}

/** Whether a side project or unplanned step is among the steps, at any depth. */
export function holdsOptional(steps: readonly StepRecord[]): boolean {
	for (const step of steps) {
		if (isOptional(step)) return true;
		if (step.children.length > 0 && holdsOptional(step.children)) return true;
	}
	return false;
}
