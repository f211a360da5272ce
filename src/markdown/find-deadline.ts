import { strict } from 'chrono-node/en';
import { toCivilDate, type CivilDate } from '../model/civil-date';
import { parsePeriod } from './parse-period';

/** Words after which a day or a period is a deadline. */
const DEADLINE =
	/\b(?:by|before|until|till|due|no later than|not later than|at the latest|ahead of|deadline:?|in|during|within|for|this|next)\b/gi;
/** After these a period counts, but no day and no bare month or number: they mean other things too. */
const LOOSE = /^(?:in|during|within|for|this|next)$/i;
/** A period that is one wherever it stands at the end of a title. */
const CLEAR_PERIOD =
	/(?:^|[\s(,;:–—-])((?:[qh][1-4][ /-]\d{4}|\d{4}[ /-]?[qh][1-4]|eo[wmqy]|(?:end of (?:the )?|year[ -]|month[ -]|quarter[ -])(?:week|month|quarter|year|end)))[\s).!]*$/i;
const ISO_DAY = /(?:^|[^\d-])(\d{4}-\d{2}-\d{2})(?![\d-])/g;
const FROM_TO =
	/\bfrom\s+\S{1,20}(?:\s+\S{1,20}){0,3}?\s+to\s+\S{1,20}(?:\s+(?:days?|weeks?|months?|hours?|minutes?|years?))?/gi;
const RATIO = /\b\d{1,4}\s?[/:]\s?\d{1,4}\b(?![/-]\d)/g;
const MAX_TITLE = 500;
const MAX_WORDS = 5;

/**
 * The deadline that a title names (computations.md §4.11, T), or null. A deadline is an ISO day, or
 * a day or period behind a word such as "by" or "before"; the strict forms only, so that neither
 * "March a team" nor "24/7" nor "from 14 days to 7 days" is one. Titles are cut at 500 characters.
 */
export function findDeadline(title: string, today: CivilDate): CivilDate | null {
	const text = title.slice(0, MAX_TITLE);
	for (const match of text.matchAll(ISO_DAY)) {
		const day = toCivilDate(match[1] ?? '');
		if (day !== null) return day;
	}
	const plain = text.replace(FROM_TO, ' ').replace(RATIO, ' ');
	for (const match of plain.matchAll(DEADLINE)) {
		const word = match[0];
		const rest = plain.slice(match.index + word.length).trimStart();
		const day = LOOSE.test(word)
			? periodAt(/^(?:this|next)$/i.test(word) ? `${word} ${rest}` : rest, today, true)
			: (periodAt(rest, today, false) ?? dayAt(rest, today));
		if (day !== null) return day;
	}
	const clear = CLEAR_PERIOD.exec(plain)?.[1];
	return clear === undefined ? null : parsePeriod(clear, today);
}

/** The period with which a text begins: the longest that is one. */
function periodAt(text: string, today: CivilDate, isLoose: boolean): CivilDate | null {
	const words = text.split(/\s+/, MAX_WORDS).map((word) => word.replace(/[.,;:!?)]+$/, ''));
	for (let count = words.length; count > 0; count--) {
		const written = words.slice(0, count).join(' ').replace(/^the /i, '');
		// "December 4" is a day, not a month
		if (/^\d/.test(words[count] ?? '')) continue;
		if (isLoose && !/\d{4}|end|eo[wmqy]|^(?:this|next) /i.test(written)) continue;
		const day = parsePeriod(written, today);
		if (day !== null) return day;
	}
	return null;
}

function dayAt(text: string, today: CivilDate): CivilDate | null {
	const [year, month, day] = today.split('-').map(Number);
	const noon = new Date(year ?? 0, (month ?? 1) - 1, day, 12);
	const found = strict.parse(text.slice(0, 60), noon)[0];
	if (found === undefined || found.index > 4 || !/^(?:the )?$/i.test(text.slice(0, found.index))) {
		return null;
	}
	const parts = [found.start.get('year'), found.start.get('month'), found.start.get('day')];
	const [y, m, d] = parts.map((part) => String(part ?? '').padStart(2, '0'));
	return toCivilDate(`${(y ?? '').padStart(4, '0')}-${m ?? ''}-${d ?? ''}`);
}
