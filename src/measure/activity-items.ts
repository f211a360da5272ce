import type { CivilDate } from '../model/civil-date';
import type { Activity, Milestone, Objective } from '../model/graph';
import type { ActivityMode, BoxState, StepRecord } from '../model/plan-record';
import type { Stage } from '../model/note-type';
import { isLeaf } from './step-progress';

/** Something that is learned by: a line of the calendar, a line with an activity tag, or a step. */
export interface ActivityItem {
	readonly mode: ActivityMode | null;
	readonly hours: number | null;
	readonly unplanned: boolean;
	readonly state: BoxState;
	/** Its own day, of a step the day on which it was done. */
	readonly date: CivilDate | null;
}

/** An activity as an item; its mode is what its tag or words say. */
export function itemOfActivity(activity: Activity): ActivityItem {
	const { mode, hours, unplanned, state, date } = activity;
	return { mode, hours, unplanned, state, date };
}

/** Lines that are items already, by the path of their note. */
export type KnownLines = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Adds the leaf steps of an objective and of some of its milestones that tell how is learned,
 * cancelled ones left out: by their tag or words, else by their stage (format.md §3.3). `known`
 * lines are no items once more, so that a tagged step does not count twice.
 */
export function addStepItems(
	{ record: { tasks }, path }: Objective,
	milestones: readonly Milestone[],
	known: KnownLines,
	items: ActivityItem[],
): void {
	addItems(tasks, known.get(path), items);
	for (const milestone of milestones) {
		const { state, steps } = milestone.record;
		if (state !== 'cancelled') addItems(steps, known.get(milestone.path), items);
	}
}

function addItems(
	steps: readonly StepRecord[],
	known: ReadonlySet<number> | undefined,
	items: ActivityItem[],
): void {
	for (const step of steps) {
		const { state, children } = step;
		if (state === 'cancelled') continue;
		if (children.length > 0) addItems(children, known, items);
		const mode = step.mode ?? modeOfStage(step.stage);
		if (mode === null && !step.unplanned) continue;
		if (!isLeaf(step) || known?.has(step.at.line) === true) continue;
		items.push({ mode, hours: step.hours, unplanned: step.unplanned, state, date: step.done });
	}
}

function modeOfStage(stage: Stage | null): ActivityMode | null {
	if (stage === 'practice') return 'practice';
	return stage === 'mastery' ? 'assignment' : null;
}
