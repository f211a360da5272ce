import type { CivilDate } from '../model/civil-date';
import type { Roadmap } from '../model/graph';
import type { StepRecord } from '../model/plan-record';
import type { Place } from '../model/place';
import type { Problem } from '../model/problem';
import { placeIn, placeOfMilestone } from './explain-term';
import { problemAt } from './problem-at';

/** Takes a day on which something is said to have happened. */
type Check = (title: string, date: CivilDate | null, at: Place) => void;

/** Days of completion, achievement, sharing and delivery that lie after today: they count. */
export function adviseFutureDates(roadmap: Roadmap, today: CivilDate): Problem[] {
	const problems = new Map<string, Problem>();
	const check: Check = (title, date, at) => {
		if (date === null || date <= today) return;
		// A milestone under two objectives is looked at twice; a line has one completion.
		problems.set(
			`${at.path}:${String(at.line)}`,
			problemAt('future-date', at, { title, date, today }),
		);
	};
	checkPlan(roadmap, check);
	for (const { title, shared, at } of roadmap.resources) check(title, shared, at);
	for (const entry of roadmap.entries) {
		if (entry.state === 'delivered') check(entry.text, entry.date, entry);
	}
	for (const { actionItems } of roadmap.checkIns) {
		for (const { text, state, done, path, at } of actionItems) {
			if (state === 'done') check(text, done, placeIn(path, at));
		}
	}
	return [...problems.values()];
}

function checkPlan({ objectives }: Roadmap, check: Check): void {
	for (const { record, milestones, path } of objectives) {
		check(record.title, record.achieved, placeIn(path, record.at));
		checkSteps(record.tasks, path, check);
		for (const milestone of milestones) {
			check(milestone.record.title, milestone.record.achieved, placeOfMilestone(milestone));
			checkSteps(milestone.record.steps, milestone.path, check);
		}
	}
}

function checkSteps(steps: readonly StepRecord[], path: string, check: Check): void {
	for (const { state, text, done, at, children } of steps) {
		if (state === 'done') check(text, done, placeIn(path, at));
		checkSteps(children, path, check);
	}
}
