import type { CivilDate } from '../model/civil-date';
import type { Milestone } from '../model/graph';
import type { Standing } from './standing';

/** Room for the index beside a day number in one exact double. */
const INDICES = 2 ** 22;
/** Up to here inserting one by one is cheaper than a typed copy. */
const FEW = 64;

/**
 * The starts of an objective's milestones, parallel to them (§4.4): its own, else the latest due
 * day before its own among the others that are not cancelled, else the objective's start, else
 * none. A milestone without a due day has no due day before its own. `standings` and `dueDays` are
 * parallel too.
 */
export function milestoneStarts(
	milestones: readonly Milestone[],
	standings: readonly Standing[],
	dueDays: readonly number[],
	objectiveStart: CivilDate | null,
): readonly (CivilDate | null)[] {
	const starts = milestones.map(({ record }) => record.start ?? objectiveStart);
	let latest: CivilDate | null = null;
	let next: CivilDate | null = null;
	for (const index of byDue(dueDays)) {
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

/** Indices of the milestones with a due day, by that day; most plans list them so already. */
function byDue(dueDays: readonly number[]): readonly number[] {
	const indices: number[] = [];
	let isSorted = true;
	let last = -Infinity;
	for (let index = 0; index < dueDays.length; index += 1) {
		const day = dueDays[index] ?? NaN;
		if (Number.isNaN(day)) continue;
		isSorted &&= day >= last;
		last = day;
		indices.push(index);
	}
	if (isSorted) return indices;
	return indices.length <= FEW ? sortFew(indices, dueDays) : sortMany(indices, dueDays);
}

function sortFew(indices: number[], dueDays: readonly number[]): readonly number[] {
	for (let next = 1; next < indices.length; next += 1) {
		const index = indices[next] ?? 0;
		const day = dueDays[index] ?? 0;
		let at = next;
		for (; at > 0; at -= 1) {
			const before = indices[at - 1] ?? 0;
			if ((dueDays[before] ?? 0) <= day) break;
			indices[at] = before;
		}
		indices[at] = index;
	}
	return indices;
}

function sortMany(indices: readonly number[], dueDays: readonly number[]): readonly number[] {
	const keys = Float64Array.from(indices, (index) => (dueDays[index] ?? 0) * INDICES + index);
	return Array.from(keys.sort(), (key) => key - Math.floor(key / INDICES) * INDICES);
}
