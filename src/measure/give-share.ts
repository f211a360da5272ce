import type { CivilDate } from '../model/civil-date';
import type { ReciprocityFigures } from '../model/relation-figures';
import type { CheckIn, Entry } from '../model/graph';
import { laterDay } from './later-day';
import { recencyWeight } from './recency-weight';

/** What an entry without effort counts in the sums of hours (§4.6). */
export const HOURS_WHEN_MISSING = 0.5;

type Shares = Pick<
	ReciprocityFigures,
	| 'given'
	| 'received'
	| 'shareByCount'
	| 'hoursGiven'
	| 'hoursReceived'
	| 'hoursEstimated'
	| 'shareByHours'
	| 'shareByHoursWithSessions'
	| 'recencyGiven'
	| 'recencyReceived'
	| 'shareByRecency'
	| 'lastGiven'
	| 'lastReceived'
	| 'kinds'
>;

/**
 * Sums and give shares over delivered entries (§4.6): by count, by hours, by hours with the minutes
 * of held check-ins as received, and by recency, which leaves undated entries out. A share is null
 * when its sum is 0.
 */
export function giveShares(
	delivered: readonly Entry[],
	held: readonly CheckIn[],
	halfLifeDays: number,
	today: CivilDate,
): Shares {
	const count = { given: 0, received: 0 };
	const hours = { given: 0, received: 0 };
	const recency = { given: 0, received: 0 };
	const last: Record<Entry['side'], CivilDate | null> = { given: null, received: null };
	const kinds = new Set<string>();
	let hoursEstimated = false;
	for (const { side, hours: effort, date, kind } of delivered) {
		count[side] += 1;
		hours[side] += effort ?? HOURS_WHEN_MISSING;
		hoursEstimated ||= effort === null;
		if (side === 'given' && kind !== null) kinds.add(kind.toLowerCase());
		if (date === null) continue;
		recency[side] += recencyWeight(date, today, halfLifeDays);
		last[side] = laterDay(last[side], date);
	}
	const sessions = held.reduce((minutes, checkIn) => minutes + (checkIn.minutes ?? 0), 0) / 60;
	return {
		...count,
		shareByCount: share(count.given, count.received),
		hoursGiven: hours.given,
		hoursReceived: hours.received,
		hoursEstimated,
		shareByHours: share(hours.given, hours.received),
		shareByHoursWithSessions: share(hours.given, hours.received + sessions),
		recencyGiven: recency.given,
		recencyReceived: recency.received,
		shareByRecency: share(recency.given, recency.received),
		lastGiven: last.given,
		lastReceived: last.received,
		kinds: kinds.size,
	};
}

function share(given: number, received: number): number | null {
	return given + received === 0 ? null : given / (given + received);
}
