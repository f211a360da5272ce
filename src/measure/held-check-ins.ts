import type { CivilDate } from '../model/civil-date';
import type { CheckIn, Roadmap } from '../model/graph';

/** A check-in that has a day. */
export type DatedCheckIn = CheckIn & { readonly date: CivilDate };

/** Check-ins up to today that were neither missed nor cancelled, by date (§4.7). */
export function heldCheckIns(
	roadmap: Pick<Roadmap, 'checkIns'>,
	today: CivilDate,
): readonly DatedCheckIn[] {
	return roadmap.checkIns.filter(
		(checkIn): checkIn is DatedCheckIn =>
			checkIn.counts && checkIn.date !== null && checkIn.date <= today,
	);
}

/** The first check-in after today that is neither missed nor cancelled; null without one. */
export function plannedCheckIn(
	roadmap: Pick<Roadmap, 'checkIns'>,
	today: CivilDate,
): CivilDate | null {
	const planned = roadmap.checkIns.find(
		({ date, counts }) => counts && date !== null && date > today,
	);
	return planned?.date ?? null;
}
