import type { CivilDate } from '../model/civil-date';
import type { Activity, Objective } from '../model/graph';
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

/**
 * The leaf steps of an objective that tell how is learned, cancelled ones left out: by their tag or
 * words, else by their stage (format.md §3.3). `known` holds the places of lines that are items
 * already, as `path:line`, so that a tagged step does not count twice.
 */
export function stepItems(objective: Objective, known: ReadonlySet<string>): ActivityItem[] {
	const items: ActivityItem[] = [];
	const collect = (steps: readonly StepRecord[], path: string): void => {
		for (const step of steps) {
			if (step.state === 'cancelled') continue;
			collect(step.children, path);
			if (!isLeaf(step) || known.has(placeKey(path, step.at.line))) continue;
			const mode = step.mode ?? modeOfStage(step.stage);
			if (mode === null && !step.unplanned) continue;
			const { hours, unplanned, state, done } = step;
			items.push({ mode, hours, unplanned, state, date: done });
		}
	};
	collect(objective.record.tasks, objective.path);
	for (const { record, path } of objective.milestones) {
		if (record.state !== 'cancelled') collect(record.steps, path);
	}
	return items;
}

/** Names a line of the vault. */
export function placeKey(path: string, line: number): string {
	return `${path}:${String(line)}`;
}

function modeOfStage(stage: Stage | null): ActivityMode | null {
	if (stage === 'practice') return 'practice';
	return stage === 'mastery' ? 'assignment' : null;
}
