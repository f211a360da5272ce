import { daysBetween, type CivilDate } from '../model/civil-date';
import type { ReciprocityFigures, ReciprocityStatus } from '../model/relation-figures';
import { intervalDays, type Interval } from '../model/interval';
import { laterDay } from './later-day';

/** How the exchange stands: the first word of §4.6 that applies. */
export function reciprocityStatus(
	figures: Pick<
		ReciprocityFigures,
		'shareByCount' | 'entries' | 'lastGiven' | 'lastReceived' | 'band'
	>,
	cadence: Interval | null,
	today: CivilDate,
): ReciprocityStatus {
	const { shareByCount, entries, band } = figures;
	if (shareByCount === null) return 'no-exchange-yet';
	if (entries.some(({ lateDays }) => lateDays !== null)) return 'promise-late';
	const last = laterDay(figures.lastGiven, figures.lastReceived);
	if (cadence !== null && last !== null && daysBetween(last, today) > 2 * intervalDays(cadence)) {
		return 'quiet';
	}
	if (shareByCount < band[0]) return 'mostly-received';
	return shareByCount > band[1] ? 'mostly-given' : 'two-way';
}
