import type { CivilDate } from '../../model/civil-date';
import type { PlanState } from '../../model/plan-figures';
import type { PlanSort } from '../pane-state';

/** What an objective or a milestone is put in order by. */
export interface Sortable {
	readonly due: CivilDate | null;
	readonly state: PlanState;
	readonly weight: number;
}

const STATE_ORDER: readonly PlanState[] = [
	'overdue',
	'at-risk',
	'on-track',
	'upcoming',
	'unscheduled',
	'on-hold',
	'achieved',
	'cancelled',
];

/** The items in the order asked for; equal ones stay as they stand. Without a due date: last. */
export function inOrder<T>(
	items: readonly T[],
	sort: PlanSort,
	read: (item: T) => Sortable,
): readonly T[] {
	switch (sort) {
		case 'roadmap':
			return items;
		case 'due':
			return items.toSorted((a, b) => compareDue(read(a).due, read(b).due));
		case 'state':
			return items.toSorted((a, b) => rank(read(a).state) - rank(read(b).state));
		case 'weight':
			return items.toSorted((a, b) => read(b).weight - read(a).weight);
	}
}

function rank(state: PlanState): number {
	return STATE_ORDER.indexOf(state);
}

function compareDue(a: CivilDate | null, b: CivilDate | null): number {
	if (a === b) return 0;
	if (a === null) return 1;
	if (b === null) return -1;
	return a < b ? -1 : 1;
}
