import type { CivilDate } from '../model/civil-date';
import type { PlanState } from '../model/figures';
import type { Objective, Roadmap } from '../model/graph';
import { intervalDays } from '../model/interval';
import { isAnyDoneSince } from './completed-units';
import { laterDay } from './later-day';
import { isPaused } from './paused';
import { shiftDay } from './shift-day';

const STALE_REVIEWS = 1.5;
const FIRST_DAY: CivilDate = '0001-01-01';

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
 * milestone completed, no evidence, no check-in that links it, and it did not start since. Only an
 * objective that is at work can be stale, and nothing is while the mentorship is paused.
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
	if (isPaused(roadmap.paused, today)) return false;
	const days = Math.floor(STALE_REVIEWS * intervalDays(roadmap.reviews));
	const since = shiftDay(today, -days);
	if (hasSignSince(since, objective, checkIns)) return false;
	return start === null ? hasSignSince(FIRST_DAY, objective, checkIns) : start < since;
}

/** Whether anything happened on a day or after it; the first sign found ends the search. */
function hasSignSince(since: CivilDate, objective: Objective, checkIns: LastCheckIns): boolean {
	const isSign = (date: CivilDate | null): boolean => date !== null && date >= since;
	return (
		isSign(checkIns.get(objective) ?? null) ||
		objective.evidence.some(({ date }) => isSign(date)) ||
		objective.milestones.some(
			({ record }) => isSign(record.achieved) || isAnyDoneSince(record.steps, since),
		) ||
		isAnyDoneSince(objective.record.tasks, since)
	);
}
