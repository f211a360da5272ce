import { dayNumber, type CivilDate } from '../model/civil-date';
import type { Milestone } from '../model/graph';
import type { Standing } from './standing';

/** Room for the index beside a day number in one exact double. */
const INDICES = 2 ** 22;
/** Up to here a plain sort is cheaper than a typed copy. */
const FEW = 64;

/**
 * The starts of an objective's milestones, parallel to them (§4.4): its own, else the latest due
 * day before its own among the others that are not cancelled, else the objective's start, else
 * none. A milestone without a due day has no due day before its own. `standings` are parallel too.
 */
export function milestoneStarts(
	milestones: readonly Milestone[],
	standings: readonly Standing[],
	objectiveStart: CivilDate | null,
): readonly (CivilDate | null)[] {
	const starts = milestones.map(({ record }) => record.start ?? objectiveStart);
	let latest: CivilDate | null = null;
	let next: CivilDate | null = null;
	for (const index of byDue(milestones)) {
		const milestone = milestones[index];
		const due = milestone?.record.due ?? null;
		if (milestone === undefined || due === null) continue;
		// Milestones due on one day do not begin one after the other: `next` waits for a later day.
		if (next !== null && next < due) latest = next;
		if (milestone.record.start === null && latest !== null) starts[index] = latest;
		if (standings[index] !== 'cancelled') next = due;
	}
	return starts;
}

/** Indices of the milestones with a due day, by that day: sorted as numbers, which is quick. */
function byDue(milestones: readonly Milestone[]): readonly number[] {
	const keys: number[] = [];
	for (let index = 0; index < milestones.length; index += 1) {
		const due = milestones[index]?.record.due ?? null;
		if (due !== null) keys.push(dayNumber(due) * INDICES + index);
	}
	const order =
		keys.length <= FEW ? keys.sort((a, b) => a - b) : [...Float64Array.from(keys).sort()];
	for (let rank = 0; rank < order.length; rank += 1) {
		const key = order[rank] ?? 0;
		order[rank] = key - Math.floor(key / INDICES) * INDICES;
	}
	return order;
}
