import { formatDay } from '../i18n/format-day';
import { formatNumber, formatPercent } from '../i18n/format-number';
import { RECIPROCITY_LABEL } from '../i18n/labels';
import type { CadenceFigures, ReciprocityFigures } from '../model/relation-figures';
import type { Roadmap } from '../model/graph';
import { shownText } from './shown-text';

/** "Jonas Weber with Priya Raman" and "6 Jul 2026 – 18 Dec 2026", without what is not known. */
export function partiesWords({ mentee, mentors, start, end }: Roadmap): readonly string[] {
	const names = mentors.map(({ name }) => shownText(name)).join(', ');
	const parties = [mentee === null ? '' : shownText(mentee.name), names && `with ${names}`];
	const time = [start, end].map((day) => (day === null ? '' : formatDay(day)));
	return [parties.filter(Boolean).join(' '), time.join(' – ').replace(/^ – $/, '')].filter(Boolean);
}

/** How many check-ins were held and kept, and when the next one is due. */
export function cadenceWords(cadence: CadenceFigures): readonly string[] {
	const { held, filled, missed, adherence, nextDue, planned } = cadence;
	const words = [
		`${held} held`,
		adherence === null
			? null
			: `${filled} of ${filled + missed} slots kept (${formatPercent(adherence)})`,
		nextDue === null ? null : `next due ${formatDay(nextDue)}`,
		planned === null ? null : `planned ${formatDay(planned)}`,
	];
	return words.filter((part) => part !== null);
}

/** How the exchange stands, in words, counts and hours. */
export function exchangeWords(found: ReciprocityFigures): readonly string[] {
	const words = [
		RECIPROCITY_LABEL[found.status],
		`given ${found.given}, received ${found.received}`,
		found.hoursGiven + found.hoursReceived === 0
			? null
			: `${formatNumber(found.hoursGiven)} h and ${formatNumber(found.hoursReceived)} h`,
	];
	return words.filter((part) => part !== null);
}
