import type { CivilDate } from '../model/civil-date';
import type { CommitmentFigures } from '../model/relation-figures';
import type { Commitment, Entry, Roadmap } from '../model/graph';
import type { Interval } from '../model/interval';
import { periodIndex } from './shift-day';

/** The complete periods of a recurring commitment, and those in which it was kept. */
export interface CommitmentPeriods {
	readonly since: CivilDate;
	readonly every: Interval;
	/** Periods 0 to `complete − 1` have ended; the one after them is running. */
	readonly complete: number;
	readonly kept: ReadonlySet<number>;
}

/**
 * Periods of a commitment (§4.6): `[since + k·every, since + (k+1)·every)`, complete when the end is
 * not after today. A period is kept when a delivered dated entry of the owner's side, of one of its
 * kinds if it names any, lies in it. Null without a rhythm, without a day to count from, and when
 * nobody of the mentorship is named as its owner: then it cannot be judged.
 */
export function commitmentPeriods(
	commitment: Commitment,
	roadmap: Roadmap,
	today: CivilDate,
): CommitmentPeriods | null {
	const { every, since, side, kinds } = commitment;
	if (every === null || since === null || side === null) return null;
	const complete = Math.max(0, periodIndex(since, every, today));
	const wanted = new Set(kinds.map((kind) => kind.toLowerCase()));
	const kept = new Set<number>();
	for (const entry of roadmap.entries) {
		if (entry.side !== side || entry.state !== 'delivered' || entry.date === null) continue;
		if (wanted.size > 0 && !wanted.has(entry.kind?.toLowerCase() ?? '')) continue;
		if (isWithAnotherMentor(entry, commitment, roadmap)) continue;
		const period = periodIndex(since, every, entry.date);
		if (period >= 0 && period < complete) kept.add(period);
	}
	return { since, every, complete, kept };
}

/** How often a commitment was kept, of the periods that are complete; null as above. */
export function measureCommitment(
	commitment: Commitment,
	roadmap: Roadmap,
	today: CivilDate,
): CommitmentFigures {
	const periods = commitmentPeriods(commitment, roadmap, today);
	return {
		commitment,
		kept: periods?.kept.size ?? null,
		complete: periods?.complete ?? null,
	};
}

/** With several mentors, what links another one was not done by the mentor who promised. */
function isWithAnotherMentor(entry: Entry, commitment: Commitment, roadmap: Roadmap): boolean {
	if (roadmap.mentors.length < 2 || commitment.side !== 'received') return false;
	const owner = commitment.ownerPerson?.key;
	const others = roadmap.mentors.filter(({ key }) => key !== owner);
	return entry.people.some(({ key }) => others.some((other) => other.key === key));
}
