import type { StepCounts } from '../model/plan-figures';
import type { StepRecord } from '../model/plan-record';
import { isLeaf } from './step-progress';

const NONE: StepCounts = { total: 0, done: 0, started: 0, cancelled: 0 };

/**
 * Leaf steps by the state of their own box (cli.md, `steps`). A cancelled step counts once, with
 * everything below it; a parent whose children are all cancelled is a leaf.
 */
export function countSteps(steps: readonly StepRecord[]): StepCounts {
	if (steps.length === 0) return NONE;
	const counts = { total: 0, done: 0, started: 0, cancelled: 0 };
	add(steps, counts);
	return counts;
}

function add(steps: readonly StepRecord[], counts: Record<keyof StepCounts, number>): void {
	for (const step of steps) {
		if (step.state === 'cancelled') {
			counts.cancelled += 1;
			continue;
		}
		if (step.children.length > 0) {
			add(step.children, counts);
			if (!isLeaf(step)) continue;
		}
		counts.total += 1;
		if (step.state === 'done') counts.done += 1;
		else if (step.state === 'started') counts.started += 1;
	}
}
