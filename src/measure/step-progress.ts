import type { StepRecord } from '../model/plan-record';

/**
 * Progress of a step, 0 to 1 (§4.1): done is 1 even with open children; else the weighted mean of
 * its counted children; else `startedCounts` when started, or 0. For a cancelled step it is what its
 * box would give if it were open; callers leave cancelled steps out.
 */
export function stepProgress(step: StepRecord, startedCounts: number): number {
	if (step.state === 'done') return 1;
	const own = step.state === 'started' ? startedCounts : 0;
	return step.children.length === 0 ? own : (progressOfChildren(step, startedCounts) ?? own);
}

/** A function of its own: where a closure is made, even a step without children pays for it. */
function progressOfChildren(step: StepRecord, startedCounts: number): number | null {
	return meanOfChildren(step, (child) => stepProgress(child, startedCounts));
}

/**
 * The weighted mean of something about the counted children of a step; null when it has none.
 * Weights that add up to 0 give 0.
 */
export function meanOfChildren(
	step: StepRecord,
	valueOf: (child: StepRecord) => number,
): number | null {
	let sum = 0;
	let weights = 0;
	let counted = false;
	for (const child of step.children) {
		if (child.state === 'cancelled') continue;
		counted = true;
		sum += child.weight * valueOf(child);
		weights += child.weight;
	}
	if (!counted) return null;
	return weights === 0 ? 0 : sum / weights;
}

/** Whether a step has no counted child, so that its own box tells its progress. */
export function isLeaf(step: StepRecord): boolean {
	return step.children.length === 0 || step.children.every((child) => child.state === 'cancelled');
}

/** Side projects and `#unplanned` items count in every figure, but never cause a state (§4.4). */
export function isOptional(step: StepRecord): boolean {
	return step.unplanned || step.mode === 'side-project';
}
