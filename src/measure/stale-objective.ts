import type { CivilDate } from '../model/civil-date';
import type { PlanState } from '../model/plan-figures';
import type { Objective, Roadmap } from '../model/graph';
import { intervalDays } from '../model/interval';
import { isAnyDoneSince } from './completed-units';
import { heldCheckIns } from './held-check-ins';
import { isPaused } from './paused';
import { shiftDay } from './shift-day';

const STALE_REVIEWS = 1.5;
const FIRST_DAY: CivilDate = '0001-01-01';

/** What it takes to judge the objectives of a roadmap, made once for all of them. */
export interface StaleContext {
	/** What happened on this day or later keeps an objective fresh; null while paused. */
	readonly since: CivilDate | null;
	/** The last held check-in that links each objective. */
	readonly checkIns: ReadonlyMap<Objective, CivilDate>;
}

/** Nothing is stale while the mentorship is paused (format.md §3.2, `paused`). */
export function staleContext(roadmap: Roadmap, today: CivilDate): StaleContext {
	const checkIns = new Map<Objective, CivilDate>();
	for (const { date, objectives } of heldCheckIns(roadmap, today)) {
		for (const objective of objectives) checkIns.set(objective, date);
	}
	const days = Math.floor(STALE_REVIEWS * intervalDays(roadmap.reviews));
	return { since: isPaused(roadmap.paused, today) ? null : shiftDay(today, -days), checkIns };
}

/**
 * Whether nothing happened to an objective for longer than 1.5 × `reviews` (§4.11): no step or
 * milestone completed, no evidence, no check-in that links it, and it did not start since. Only an
 * objective that is at work can be stale. `start` is its own or the mentorship's.
 */
export function isStaleObjective(
	objective: Objective,
	start: CivilDate | null,
	state: PlanState,
	{ since, checkIns }: StaleContext,
): boolean {
	if (state === 'cancelled' || state === 'on-hold' || state === 'achieved') return false;
	if (since === null || hasSignSince(since, objective, checkIns)) return false;
	return start === null ? hasSignSince(FIRST_DAY, objective, checkIns) : start < since;
}

/** Whether anything happened on a day or after it; the first sign found ends the search. */
function hasSignSince(
	since: CivilDate,
	objective: Objective,
	checkIns: StaleContext['checkIns'],
): boolean {
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
