import type { Objective } from '../../model/graph';
import type { Plan } from '../../model/edit';
import { objectiveValue } from './objective-value';
import type { Planning } from './planning';
import { refuse } from '../refuse';

export type ObjectiveMove = 'hold' | 'resume' | 'drop';

const NAMES: Readonly<Record<ObjectiveMove, string>> = {
	hold: 'put objective on hold',
	resume: 'resume objective',
	drop: 'drop objective',
};

/** Holds, resumes or drops an objective; one that is so already keeps its words (edits.md, Gestures). */
export function planObjective(planning: Planning, objective: Objective, to: ObjectiveMove): Plan {
	const name = NAMES[to];
	if (objective.record.state === STATES[to]) return { name, edits: [] };
	const status = to === 'resume' ? null : ({ kind: 'text', text: STATES[to] } as const);
	const change = objectiveValue(planning, objective, 'status', status);
	if ('refusal' in change) return change;
	return { name, edits: [{ path: objective.path, changes: [change] }] };
}

const STATES = { hold: 'on-hold', resume: 'open', drop: 'cancelled' } as const;

/**
 * Sets how much an objective counts, or how sure or urgent it is. A weight is 0 or more, the others
 * are 1 to 5 (format.md §3.2); other numbers are refused.
 */
export function planObjectiveNumber(
	planning: Planning,
	objective: Objective,
	key: 'weight' | 'confidence' | 'priority',
	value: number,
): Plan {
	const isFitting = key === 'weight' ? value >= 0 && value < Infinity : value >= 1 && value <= 5;
	if (!isFitting) {
		const { line } = objective.record.at;
		return refuse('bad-value', objective.path, line, { what: key, text: String(value) });
	}
	const change = objectiveValue(planning, objective, key, { kind: 'number', number: value });
	if ('refusal' in change) return change;
	return { name: `set ${key}`, edits: [{ path: objective.path, changes: [change] }] };
}
