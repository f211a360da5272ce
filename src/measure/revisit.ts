import type { CivilDate } from '../model/civil-date';
import type { ObjectiveFigures } from '../model/plan-figures';
import type { Interval } from '../model/interval';
import { earlierDay } from './later-day';
import { stepDay } from './shift-day';

/** What a revisit counts from. */
interface Reviewed {
	readonly reviewed: CivilDate | null;
	readonly agreed: CivilDate | null;
}

/**
 * `(reviewed ?? agreed ?? start) + revisit` (§4.11); null when none of the three is known. `start`
 * is the objective's, or the mentorship's for an agreement.
 */
export function revisitDue(
	{ reviewed, agreed }: Reviewed,
	start: CivilDate | null,
	revisit: Interval,
): CivilDate | null {
	const from = reviewed ?? agreed ?? start;
	return from === null ? null : stepDay(from, revisit);
}

/** The earliest revisit over objectives that are neither achieved nor cancelled; null without. */
export function roadmapRevisitDue(objectives: readonly ObjectiveFigures[]): CivilDate | null {
	let earliest: CivilDate | null = null;
	for (const { state, revisitDue: due } of objectives) {
		if (state !== 'achieved' && state !== 'cancelled') earliest = earlierDay(earliest, due);
	}
	return earliest;
}
