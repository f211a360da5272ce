import type { CivilDate } from '../model/civil-date';
import type { Roadmap } from '../model/graph';
import type { RatingRecord } from '../model/relation-record';
import { heldCheckIns } from './held-check-ins';
import { nameKey } from '../graph/name-key';

/** The latest rating of each kind that a competency has, and the day of the latest of all. */
export interface LatestRatings {
	readonly self: number | null;
	readonly mentor: number | null;
	readonly agreed: number | null;
	readonly on: CivilDate;
}

/** Ratings of the held check-ins by {@link nameKey} of the competency (§4.9). */
export function latestRatings(
	roadmap: Roadmap,
	today: CivilDate,
): ReadonlyMap<string, LatestRatings> {
	const latest = new Map<string, LatestRatings>();
	for (const { date, ratings } of heldCheckIns(roadmap, today)) {
		for (const rating of ratings) {
			if (!isRated(rating)) continue;
			const key = nameKey(rating.name);
			const before = latest.get(key);
			latest.set(key, {
				self: rating.self ?? before?.self ?? null,
				mentor: rating.mentor ?? before?.mentor ?? null,
				agreed: rating.agreed ?? before?.agreed ?? null,
				on: date,
			});
		}
	}
	return latest;
}

function isRated({ self, mentor, agreed }: RatingRecord): boolean {
	return self !== null || mentor !== null || agreed !== null;
}
