import type { CivilDate } from '../model/civil-date';
import type { Roadmap } from '../model/graph';
import { dueMilestones } from './due-milestones';
import { stepDay } from './shift-day';

/**
 * The day that a new milestone fits the roadmap's rhythm best (S19): the last due day of the plan
 * plus `reviews`, as many times as it takes to lie after today; without due days, today plus
 * `reviews`. Null beyond the year 9999.
 */
export function nextMilestoneSlot(
	{ objectives, reviews }: Pick<Roadmap, 'objectives' | 'reviews'>,
	today: CivilDate,
): CivilDate | null {
	const last = dueMilestones(objectives).at(-1)?.due ?? today;
	for (let times = 1; ; times++) {
		const slot = stepDay(last, reviews, times);
		if (slot === null || slot > today) return slot;
	}
}
