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
	const given = nothing();
	const received = nothing();
	const kinds = new Set<string>();
	let hoursEstimated = false;
	for (const { side, hours, date, kind } of delivered) {
		const sums = side === 'given' ? given : received;
		sums.count += 1;
		sums.hours += hours ?? HOURS_WHEN_MISSING;
		hoursEstimated ||= hours === null;
		if (side === 'given' && kind !== null) kinds.add(kind.toLowerCase());
		if (date === null) continue;
		sums.recency += recencyWeight(date, today, halfLifeDays);
		sums.last = laterDay(sums.last, date);
	}
	const sessions = held.reduce((minutes, checkIn) => minutes + (checkIn.minutes ?? 0), 0) / 60;
	return {
		given: given.count,
		received: received.count,
		shareByCount: share(given.count, received.count),
		hoursGiven: given.hours,
		hoursReceived: received.hours,
		hoursEstimated,
		shareByHours: share(given.hours, received.hours),
		shareByHoursWithSessions: share(given.hours, received.hours + sessions),
		recencyGiven: given.recency,
		recencyReceived: received.recency,
		shareByRecency: share(given.recency, received.recency),
		lastGiven: given.last,
		lastReceived: received.last,
		kinds: kinds.size,
	};
}

interface SideSums {
	count: number;
	hours: number;
	recency: number;
	last: CivilDate | null;
}

function nothing(): SideSums {
	return { count: 0, hours: 0, recency: 0, last: null };
}

function share(given: number, received: number): number | null {
	return given + received === 0 ? null : given / (given + received);
}
