import { daysBetween, type CivilDate } from '../model/civil-date';
import type { EntryFigures } from '../model/relation-figures';
import type { Entry } from '../model/graph';
import { intervalDays, type Interval } from '../model/interval';

/** An offer without due day is unanswered after this many days, or two cadences if that is longer. */
const UNANSWERED_DAYS = 14;

/**
 * What a ledger entry is still waiting for (§4.6). Offered and started entries are late once their
 * due day has passed; an offer without one is unanswered when it has grown old. The age counts from
 * ➕, else from the entry's own day; it is null when neither is known, and negative before the day.
 */
export function measureEntry(
	entry: Entry,
	cadence: Interval | null,
	today: CivilDate,
): EntryFigures {
	const isOpen = entry.state === 'offered' || entry.state === 'started';
	const from = entry.created ?? entry.date;
	const ageDays = from === null ? null : daysBetween(from, today);
	const patience = Math.max(UNANSWERED_DAYS, cadence === null ? 0 : 2 * intervalDays(cadence));
	return {
		entry,
		lateDays:
			isOpen && entry.due !== null && entry.due < today ? daysBetween(entry.due, today) : null,
		unanswered:
			entry.state === 'offered' && entry.due === null && ageDays !== null && ageDays > patience,
		ageDays,
	};
}
