import type { Explanation, Term } from '../model/explanation';
import type { MilestoneFigures } from '../model/plan-figures';
import type { StepRecord } from '../model/plan-record';
import type { Stage } from '../model/note-type';
import { inputsOf, placeIn, placeOfMilestone, term } from './explain-term';
import { isLeaf, stepProgress } from './step-progress';

/**
 * The steps that a milestone's progress is the mean of (§4.1, §4.2), each weighing its share of P.
 * An achieved milestone, and one without steps, is a term of its own: its box alone tells.
 */
export function explainProgress(figures: MilestoneFigures, startedCounts: number): Explanation {
	const { milestone, progress, stages, steps, unstaged } = figures;
	const { record, path } = milestone;
	const isClosed = record.state === 'done' || record.achieved !== null;
	const own = [term(record.title, 1, progress, placeOfMilestone(milestone))];
	return {
		figure: 'milestone-progress',
		value: progress,
		terms: isClosed || steps.total === 0 ? own : shares(record.steps, path, startedCounts),
		inputs: inputsOf({
			...stages,
			...(unstaged === null ? {} : { unstaged }),
			...(isClosed ? { achieved: record.achieved } : {}),
			...(steps.started > 0 ? { startedCounts } : {}),
		}),
	};
}

/** What decides a milestone's state (§4.4), and the open milestones that it waits for. */
export function explainHealth(figures: MilestoneFigures): Explanation {
	const { milestone, state, start, expected, progress, tolerance, days, blockedBy } = figures;
	return {
		figure: 'milestone-health',
		value: state,
		terms: blockedBy.map((dependency) =>
			term(dependency.record.title, null, null, placeOfMilestone(dependency)),
		),
		inputs: inputsOf({
			start,
			due: milestone.record.due,
			expected,
			progress,
			gap: expected === null ? null : expected - progress,
			tolerance,
			days,
		}),
	};
}

/** Stages count the same, the steps in them by weight; a stage without weight counts as 0 (§4.1). */
function shares(
	steps: readonly StepRecord[],
	path: string,
	startedCounts: number,
): readonly Term[] {
	const terms: Term[] = [];
	const stages = new Map<Stage | null, StepRecord[]>();
	for (const step of steps) {
		if (step.state === 'cancelled') terms.push(cancelledTerm(step, path));
		else stages.set(step.stage, [...(stages.get(step.stage) ?? []), step]);
	}
	for (const [stage, counted] of stages) {
		const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
		if (weights === 0) terms.push(term(stage ?? '', 1 / stages.size, 0, null));
		for (const step of counted) {
			const share = weights === 0 ? 0 : step.weight / weights / stages.size;
			addShares(step, share, { path, startedCounts, terms });
		}
	}
	return terms;
}

function cancelledTerm(step: StepRecord, path: string): Term {
	return term(step.text, step.weight, null, placeIn(path, step.at), 'cancelled');
}

interface Collecting {
	readonly path: string;
	readonly startedCounts: number;
	readonly terms: Term[];
}

/** A done step speaks for its children; an open one is spoken for by them. */
function addShares(step: StepRecord, share: number, collecting: Collecting): void {
	const { path, startedCounts, terms } = collecting;
	const at = placeIn(path, step.at);
	const value = stepProgress(step, startedCounts);
	if (step.state === 'cancelled') {
		terms.push(cancelledTerm(step, path));
		return;
	}
	const counted = step.children.filter(({ state }) => state !== 'cancelled');
	const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
	if (step.state === 'done' || isLeaf(step) || weights === 0) {
		terms.push(term(step.text, share, value, at));
		return;
	}
	for (const child of step.children) {
		addShares(child, (share * child.weight) / weights, collecting);
	}
}
