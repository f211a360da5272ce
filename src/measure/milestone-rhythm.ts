import type { RhythmFinding } from '../model/plan-figures';
import { intervalDays, type Interval } from '../model/interval';
import type { DueMilestone } from './due-milestones';

const GAP_REVIEWS = 2;
/** More than this many due days inside one stretch are a pile-up. */
const MANY = 3;
/** Days of the stretch, first and last included. */
const STRETCH_DAYS = 14;

/**
 * Where the milestones' due days lie too far apart or too close together (§4.11), by day. A gap lies
 * between two consecutive due days more than 2 × `reviews` apart. A pile-up holds everything due in
 * the 14 days from its first one; pile-ups do not overlap.
 */
export function milestoneRhythm(
	due: readonly DueMilestone[],
	reviews: Interval,
): readonly RhythmFinding[] {
	return [...gaps(due, reviews), ...pileUps(due)].sort((a, b) =>
		a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
	);
}

/** Stretches of 14 days in which more than 3 milestones are due (§4.11). */
export function pileUps(due: readonly DueMilestone[]): readonly RhythmFinding[] {
	const findings: RhythmFinding[] = [];
	let first = 0;
	while (first < due.length) {
		const from = due[first];
		if (from === undefined) break;
		let end = first;
		while ((due[end]?.day ?? Infinity) - from.day < STRETCH_DAYS) end += 1;
		const last = due[end - 1];
		if (last === undefined || end - first <= MANY) {
			first += 1;
			continue;
		}
		const milestones = due.slice(first, end).map(({ milestone }) => milestone);
		findings.push({ kind: 'pile-up', from: from.due, to: last.due, milestones });
		first = end;
	}
	return findings;
}

function gaps(due: readonly DueMilestone[], reviews: Interval): readonly RhythmFinding[] {
	const longest = GAP_REVIEWS * intervalDays(reviews);
	return due.flatMap((to, index) => {
		const from = due[index - 1];
		if (from === undefined || to.day - from.day <= longest) return [];
		const milestones = [from.milestone, to.milestone];
		return [{ kind: 'gap', from: from.due, to: to.due, milestones } as const];
	});
}
