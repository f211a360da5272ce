import type { BoxState, StepRecord } from '../model/plan-record';
import type { Stage } from '../model/note-type';
import { activityMarks } from './activity-marks';
import type { Item } from './note-text';
import { boxesBelow, linksOf, type Reading } from './reading';
import { stepStage } from './step-stage';

/** A checkbox with the checkboxes below it; they have the stage of this topmost one. */
export function readStep(item: Item, reading: Reading): StepRecord {
	return stepOf(item, stepStage(item, reading.note), reading);
}

function stepOf(item: Item, stage: Stage | null, reading: Reading): StepRecord {
	const { line, at } = item;
	const values = reading.values(line, at);
	const marks = activityMarks(line, values);
	return {
		at,
		state: stepState(item.state),
		text: line.text,
		stage,
		weight: values.weight('weight'),
		done: line.dates.done ?? null,
		due: line.dates.due ?? null,
		scheduled: line.dates.scheduled ?? null,
		links: linksOf(line),
		children:
			item.children.length === 0
				? NO_STEPS
				: boxesBelow(item.children).map((child) => stepOf(child, stage, reading)),
		// Field by field: a spread costs a microsecond, and there are many steps.
		mode: marks.mode,
		stretch: marks.stretch,
		unplanned: marks.unplanned,
		exposure: marks.exposure,
		hours: marks.hours,
	};
}

const NO_STEPS: readonly StepRecord[] = [];

/** On hold is for a milestone's own line; a step with `[h]` is open. */
export function stepState(state: BoxState | null): BoxState {
	return state === null || state === 'on-hold' ? 'open' : state;
}
