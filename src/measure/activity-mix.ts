import type { CivilDate } from '../model/civil-date';
import type { ActivityFigures, ModeShare } from '../model/figures';
import type { Activity, Roadmap } from '../model/graph';
import { addStepItems, itemOfActivity, type ActivityItem, type KnownLines } from './activity-items';
import { laterDay } from './later-day';

/**
 * How learning is mixed (§4.11): items and hours by mode over what is done and open, in the order of
 * the items. A milestone under two objectives is counted once. Steps that are neither tagged nor of
 * a stage that tells a mode are no items.
 */
export function activityMix(roadmap: Roadmap, today: CivilDate): ActivityFigures {
	const items = itemsOf(roadmap);
	const unplanned = items.filter((item) => item.unplanned).length;
	return {
		modes: modeShares(items),
		total: items.length,
		unplannedShare: items.length === 0 ? null : unplanned / items.length,
		lastReflection: lastReflection(roadmap, items, today),
		activities: roadmap.activities,
	};
}

function itemsOf(roadmap: Roadmap): readonly ActivityItem[] {
	const activities = roadmap.activities.filter(({ state }) => state !== 'cancelled');
	const known = linesOf(roadmap.activities);
	const items = activities.map(itemOfActivity);
	const seen = new Set<object>();
	for (const objective of roadmap.objectives) {
		if (objective.record.state === 'cancelled') continue;
		const milestones = objective.milestones.filter(({ record }) => !seen.has(record));
		for (const { record } of milestones) seen.add(record);
		addStepItems(objective, milestones, known, items);
	}
	return items;
}

function linesOf(activities: readonly Activity[]): KnownLines {
	const lines = new Map<string, Set<number>>();
	for (const { path, at } of activities) {
		const known = lines.get(path);
		if (known === undefined) lines.set(path, new Set([at.line]));
		else known.add(at.line);
	}
	return lines;
}

/** Share of the items by mode, in the order of their first item. */
function modeShares(items: readonly ActivityItem[]): readonly ModeShare[] {
	const sums = new Map<ActivityItem['mode'], { count: number; hours: number }>();
	for (const { mode, hours } of items) {
		const sum = sums.get(mode);
		if (sum === undefined) sums.set(mode, { count: 1, hours: hours ?? 0 });
		else {
			sum.count += 1;
			sum.hours += hours ?? 0;
		}
	}
	return [...sums].map(([mode, { count, hours }]) => ({
		mode,
		count,
		hours,
		share: count / items.length,
	}));
}

/**
 * The last day up to today on which something was reflected on: a done reflection item, or a
 * reflection on a milestone, which has the day of its achievement when it has none of its own.
 */
function lastReflection(
	{ objectives }: Roadmap,
	items: readonly ActivityItem[],
	today: CivilDate,
): CivilDate | null {
	let last: CivilDate | null = null;
	const consider = (date: CivilDate | null): void => {
		if (date !== null && date <= today) last = laterDay(last, date);
	};
	for (const { mode, state, date } of items) {
		if (mode === 'reflection' && state === 'done') consider(date);
	}
	for (const { milestones } of objectives) {
		for (const { record } of milestones) {
			for (const { date } of record.reflections) consider(date ?? record.achieved);
		}
	}
	return last;
}
