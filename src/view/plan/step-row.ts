import { daysBetween } from '../../model/civil-date';
import type { StepRecord } from '../../model/plan-record';
import { isOpen } from '../pane-state';
import type { PlanQuestion } from './plan-question';
import type { StepRow } from './plan-row';
import { textPieces } from './text-pieces';

/** What the steps of one milestone have in common. */
export interface StepsQuestion {
	readonly question: PlanQuestion;
	/** Key of the milestone's row. */
	readonly milestone: string;
	/** The note that the steps stand in. */
	readonly path: string;
	/** Gives out the keys of this milestone's steps. */
	readonly unique: (name: string) => string;
}

/**
 * What a step shows, with the steps below it. Its key tells its words, not its stage or line, so
 * that it is the same row after a tick, and after it has moved.
 */
export function toStepRow(
	steps: StepsQuestion,
	step: StepRecord,
	parent: StepRow['key'] | null,
): StepRow {
	const { question, milestone, path, unique } = steps;
	const { shown, state: pane, today } = question;
	const key = unique(`${parent ?? milestone}>step:${step.text}`);
	const children = step.children.map((child) => toStepRow(steps, child, key));
	const { pieces, others } = textPieces(step.text, step.links, shown);
	const isLeft = step.state === 'open' || step.state === 'started';
	return {
		kind: 'step',
		key,
		title: shown(step.text),
		place: { path, ...step.at },
		expanded: children.length === 0 ? null : isOpen(pane, key, true),
		active: false,
		explained: [],
		children,
		milestone,
		state: step.state,
		stage: step.stage,
		nested: parent !== null,
		pieces,
		links: others,
		due: step.due,
		lateDays: isLeft && step.due !== null && step.due < today ? daysBetween(step.due, today) : null,
		done: step.state === 'done' ? step.done : null,
	};
}
