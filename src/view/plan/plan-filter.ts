import type { CivilDate } from '../../model/civil-date';
import type { MilestoneFigures, ObjectiveFigures } from '../../model/plan-figures';
import type { PlanFilter } from '../pane-state';

/**
 * Whether a milestone passes the filter. *Needs attention*: overdue, at risk, due soon, or without
 * a plan. *This month*: due or achieved in today's month, or overdue.
 */
export function milestonePasses(
	filter: PlanFilter,
	{ milestone, state, flags }: MilestoneFigures,
	today: CivilDate,
): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'attention':
			return state === 'overdue' || state === 'at-risk' || (flags.length > 0 && isOpenState(state));
		case 'month':
			return isOfMonth(state, milestone.record.due, milestone.record.achieved, today);
	}
}

/** The same for an objective, its milestones left aside. */
export function objectivePasses(
	filter: PlanFilter,
	{ objective, state, flags, stale }: ObjectiveFigures,
	today: CivilDate,
): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'attention':
			return (
				state === 'overdue' ||
				state === 'at-risk' ||
				((flags.length > 0 || stale) && isOpenState(state))
			);
		case 'month':
			return isOfMonth(state, objective.record.due, objective.record.achieved, today);
	}
}

type State = MilestoneFigures['state'];

function isOpenState(state: State): boolean {
	return state !== 'achieved' && state !== 'on-hold' && state !== 'cancelled';
}

function isOfMonth(
	state: State,
	due: CivilDate | null,
	achieved: CivilDate | null,
	today: CivilDate,
): boolean {
	const month = today.slice(0, 7);
	if (state === 'overdue' || achieved?.startsWith(month)) return true;
	return state !== 'achieved' && due?.startsWith(month) === true;
}
