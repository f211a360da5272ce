import { daysBetween, type CivilDate } from '../model/civil-date';
import type { PlanState } from '../model/figures';
import type { Objective, Roadmap } from '../model/graph';
import { intervalDays } from '../model/interval';
import { lastDone } from './completed-units';
import { laterDay } from './later-day';
import { isPaused } from './paused';

const STALE_REVIEWS = 1.5;

/** The last held check-in that links each objective, made once per roadmap. */
export type LastCheckIns = ReadonlyMap<Objective, CivilDate>;

/** Days of the held check-ins by the objectives that they link. */
export function lastCheckIns(roadmap: Roadmap, today: CivilDate): LastCheckIns {
	const last = new Map<Objective, CivilDate>();
	for (const { date, counts, objectives } of roadmap.checkIns) {
		if (date === null || date > today || !counts) continue;
		for (const objective of objectives) {
			last.set(objective, laterDay(last.get(objective) ?? null, date) ?? date);
		}
	}
	return last;
}

/**
 * Whether nothing happened to an objective for longer than 1.5 × `reviews` (§4.11): no step or
 * milestone completed, no evidence, no check-in that links it; if none ever, since its start. Only
 * an objective that is at work can be stale, and nothing is while the mentorship is paused.
 */
export function isStaleObjective(
	objective: Objective,
	start: CivilDate | null,
	state: PlanState,
	roadmap: Roadmap,
	checkIns: LastCheckIns,
	today: CivilDate,
): boolean {
	if (state === 'cancelled' || state === 'on-hold' || state === 'achieved') return false;
	const last = lastSign(objective, checkIns) ?? start;
	if (last === null || isPaused(roadmap.paused, today)) return false;
	return daysBetween(last, today) > STALE_REVIEWS * intervalDays(roadmap.reviews);
}

function lastSign(objective: Objective, checkIns: LastCheckIns): CivilDate | null {
	let last = laterDay(checkIns.get(objective) ?? null, lastDone(objective.record.tasks));
	for (const { record } of objective.milestones) {
		last = laterDay(last, laterDay(record.achieved, lastDone(record.steps)));
	}
	for (const { date } of objective.evidence) last = laterDay(last, date);
	return last;
}
