import type { CivilDate } from '../model/civil-date';
import type { MilestoneRecord, StepRecord } from '../model/plan-record';
import { earlierDay, laterDay } from './later-day';
import { meanOfStages, stageMeans } from './stage-means';
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
	const inside =
		meanOfStages(stageMeans(record.steps, (step) => stepInside(step, window, cap))) ?? 0;
	if (cap === null || !isInside(cap, window)) return inside;
	return inside + 1 - (meanOfStages(stageMeans(record.steps, completed)) ?? 0);
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
	const below = meanOfChildren(step, (child) => stepInside(child, window, day ?? cap));
	if (below === null) return own ? 1 : 0;
	return own ? below + 1 - (meanOfChildren(step, completed) ?? 0) : below;
}

/** How much of a step is completed by done leaf steps, with a day or without. */
function completed(step: StepRecord): number {
	if (step.state === 'done') return 1;
	return step.children.length === 0 ? 0 : (meanOfChildren(step, completed) ?? 0);
}

function isInside(day: CivilDate, window: Window): boolean {
	return window.from <= day && day <= window.to;
}
