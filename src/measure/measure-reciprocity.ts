import { daysBetween, type CivilDate } from '../model/civil-date';
import type { Phase } from '../model/figures';
import type { PriorityFigures, ReciprocityFigures } from '../model/relation-figures';
import type { Priority, Roadmap } from '../model/graph';
import type { Settings } from '../model/settings';
import { measureCommitment } from './commitment-periods';
import { giveShares } from './give-share';
import { heldCheckIns } from './held-check-ins';
import { measureEntry } from './measure-entry';
import { isPaused } from './paused';
import { reciprocityStatus } from './reciprocity-status';
import { shiftDay, stepDay } from './shift-day';

/**
 * Every figure of the ledger (§4.6), over all entries assigned to the roadmap whatever their day.
 * `lastDays` narrows the counted entries and check-ins to the days up to today, which leaves undated
 * entries out; open offers, priorities and commitments are judged as a whole either way.
 */
export function measureReciprocity(
	roadmap: Roadmap,
	phase: Phase,
	settings: Settings,
	today: CivilDate,
	lastDays: number | null = null,
): ReciprocityFigures {
	const from = lastDays === null ? null : shiftDay(today, 1 - lastDays);
	const isCounted = (date: CivilDate | null): boolean =>
		from === null || (date !== null && from <= date);
	const shares = giveShares(
		roadmap.entries.filter(({ state, date }) => state === 'delivered' && isCounted(date)),
		heldCheckIns(roadmap, today).filter(({ date }) => isCounted(date)),
		settings.numbers.halfLifeDays,
		today,
	);
	const entries = roadmap.entries.map((entry) => measureEntry(entry, roadmap.cadence, today));
	const priorities = measurePriorities(roadmap, today);
	const active = priorities.filter(({ priority }) => !priority.retired);
	const band = settings.numbers.bands[phase];
	const { shareByCount, lastGiven, lastReceived } = shares;
	const exchange = { shareByCount, lastGiven, lastReceived, entries, band };
	return {
		...shares,
		status: reciprocityStatus(exchange, roadmap.cadence, today),
		entries,
		priorities,
		priorityCoverage:
			active.length === 0
				? null
				: { covered: active.filter(({ covered }) => covered).length, of: active.length },
		commitments: roadmap.commitments.map((commitment) =>
			measureCommitment(commitment, roadmap, today),
		),
		band,
	};
}

function measurePriorities(roadmap: Roadmap, today: CivilDate): readonly PriorityFigures[] {
	const covered = new Set<Priority | null>(
		roadmap.entries.filter((entry) => entry.state !== 'declined').map(({ priority }) => priority),
	);
	return roadmap.priorities.map((priority) => ({
		priority,
		covered: covered.has(priority),
		stale: isStalePriority(priority, roadmap, today),
		ageDays: priority.asOf === null ? null : daysBetween(priority.asOf, today),
	}));
}

/** Not retired, and today is later than its day + `revisit`; without a day it is never stale. */
function isStalePriority(priority: Priority, roadmap: Roadmap, today: CivilDate): boolean {
	if (priority.retired || priority.asOf === null || isPaused(roadmap.paused, today)) return false;
	const due = stepDay(priority.asOf, roadmap.revisit);
	return due !== null && today > due;
}
