import type { CivilDate } from '../model/civil-date';
import type { MilestoneRecord, StepRecord } from '../model/plan-record';
import { earlierDay, laterDay } from './later-day';
import { meanOfStages, StageSums } from './stage-means';
import { meanOfChildren } from './step-progress';

/** The stretch of days in which completions are counted, both ends included. */
export interface Window {
	readonly from: CivilDate;
	readonly to: CivilDate;
}

/**
 * How much of a milestone's unit was completed inside a window, 0 to 1 (§4.5). Every done leaf step
 * is worth its share of P on its day, before the window when it has none. An achieved milestone
 * completes what is left on its day, and so does a done step with children that are not done;
 * nothing below it is completed later than that.
 */
export function completedInside(record: MilestoneRecord, window: Window): number {
	const cap = record.state === 'done' ? record.achieved : null;
	if (cap === null ? !isAnyDoneSince(record.steps, window.from) : cap < window.from) return 0;
	const inside = new StageSums();
	for (const step of record.steps) {
		if (step.state !== 'cancelled') inside.add(step, stepInside(step, window, cap));
	}
	const before = meanOfStages(inside.means()) ?? 0;
	return cap === null || !isInside(cap, window) ? before : before + 1 - allCompleted(record.steps);
}

/** The last day on which a part of the milestone was completed; null when none is known. */
export function lastCompletion(record: MilestoneRecord): CivilDate | null {
	if (record.state === 'done' && record.achieved !== null) return record.achieved;
	return lastDone(record.steps);
}

/** The last ✅ of steps that count and are done, at any depth; null without one. */
function lastDone(steps: readonly StepRecord[]): CivilDate | null {
	let last: CivilDate | null = null;
	for (const step of steps) {
		if (step.state === 'cancelled') continue;
		if (step.state === 'done') last = laterDay(last, step.done);
		last = laterDay(last, lastDone(step.children));
	}
	return last;
}

/** Whether a step that counts was done on a day or after it, at any depth. */
export function isAnyDoneSince(steps: readonly StepRecord[], since: CivilDate): boolean {
	for (const { state, done, children } of steps) {
		if (state === 'cancelled') continue;
		if (state === 'done' && done !== null && done >= since) return true;
		if (children.length > 0 && isAnyDoneSince(children, since)) return true;
	}
	return false;
}

function stepInside(step: StepRecord, window: Window, cap: CivilDate | null): number {
	const done = step.state === 'done';
	const day =
		!done || step.done === null ? null : cap === null ? step.done : earlierDay(step.done, cap);
	const own = day !== null && isInside(day, window);
	if (step.children.length === 0) return own ? 1 : 0;
	const below = insideChildren(step, window, day ?? cap);
	if (below === null) return own ? 1 : 0;
	return own ? below + 1 - (meanOfChildren(step, completed) ?? 0) : below;
}

function insideChildren(step: StepRecord, window: Window, cap: CivilDate | null): number | null {
	return meanOfChildren(step, (child) => stepInside(child, window, cap));
}

/** How much of all steps together is completed. */
function allCompleted(steps: readonly StepRecord[]): number {
	const sums = new StageSums();
	for (const step of steps) if (step.state !== 'cancelled') sums.add(step, completed(step));
	return meanOfStages(sums.means()) ?? 0;
}

/** How much of a step is completed by done leaf steps, with a day or without. */
function completed(step: StepRecord): number {
	if (step.state === 'done') return 1;
	return step.children.length === 0 ? 0 : (meanOfChildren(step, completed) ?? 0);
}

function isInside(day: CivilDate, window: Window): boolean {
	return window.from <= day && day <= window.to;
}
