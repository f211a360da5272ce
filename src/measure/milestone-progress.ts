import type { MilestoneFigures } from '../model/figures';
import type { MilestoneRecord, StepRecord } from '../model/note-record';
import { STAGES, type Stage } from '../model/note-type';
import type { Settings } from '../model/settings';
import { countSteps } from './count-steps';
import { bucketOf, meanOfStages, stageMeans, type StageMeans } from './stage-means';
import { isOptional, stepProgress } from './step-progress';

/** What a milestone's steps and own box tell, whatever the calendar says. */
export type MilestoneProgress = Pick<
	MilestoneFigures,
	'progress' | 'stage' | 'stages' | 'unstaged' | 'steps'
> & {
	/** Progress as far as it may cause a state: without side projects and unplanned steps. */
	readonly planned: number;
	/** Leaf steps as far as they may cause a state. */
	readonly plannedSteps: number;
};

const NO_STAGES: MilestoneFigures['stages'] = {};

/** Progress and stages of a milestone (§4.2). An achieved one is 1 whatever its steps say. */
export function milestoneProgress(record: MilestoneRecord, settings: Settings): MilestoneProgress {
	const { startedCounts } = settings;
	const valueOf = (step: StepRecord): number => stepProgress(step, startedCounts);
	const ownLine = record.state === 'done' ? 1 : record.state === 'started' ? startedCounts : 0;
	const of = (means: StageMeans): number =>
		record.state === 'done' ? 1 : (meanOfStages(means) ?? ownLine);
	const means = stageMeans(record.steps, valueOf);
	const steps = countSteps(record.steps);
	const progress = of(means);
	const committed = withoutOptional(record.steps);
	const untouched = committed === record.steps;
	return {
		progress,
		stage: currentStage(means, settings),
		stages: stagesOf(means),
		unstaged: means[bucketOf(null)] ?? null,
		steps,
		planned: untouched ? progress : of(stageMeans(committed, valueOf)),
		plannedSteps: untouched ? steps.total : countSteps(committed).total,
	};
}

/** The first stage with steps that is not complete, in the user's order; null when none is open. */
function currentStage(means: StageMeans, settings: Settings): Stage | null {
	for (const { id } of settings.stages) {
		const mean = means[bucketOf(id)] ?? null;
		if (mean !== null && mean < 1) return id;
	}
	return null;
}

function stagesOf(means: StageMeans): MilestoneFigures['stages'] {
	let stages: Partial<Record<Stage, number>> | null = null;
	for (const stage of STAGES) {
		const mean = means[bucketOf(stage)] ?? null;
		if (mean !== null) (stages ??= {})[stage] = mean;
	}
	return stages ?? NO_STAGES;
}

/** The same steps when none of them is optional. */
function withoutOptional(steps: readonly StepRecord[]): readonly StepRecord[] {
	if (!steps.some(holdsOptional)) return steps;
	return steps
		.filter((step) => !isOptional(step))
		.map((step) => ({ ...step, children: withoutOptional(step.children) }));
}

function holdsOptional(step: StepRecord): boolean {
	return isOptional(step) || step.children.some(holdsOptional);
}
