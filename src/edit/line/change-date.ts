import type { CivilDate } from '../../model/civil-date';
import type { Splice } from '../../model/edit';
import type { TaskDate } from '../../model/line';
import { tokenPlace, withoutToken, type TaskLine } from './task-line';
import { dateToken, dayOf, isDateToken, replaceValue } from './task-token';

/**
 * Sets a date of a line (edits.md, Lines). The one that counts is replaced where it stands, which is
 * the first that is a day, else the first that was meant as one; others stay. Without any a token
 * is added in the line's notation.
 */
export function setDate(line: TaskLine, name: TaskDate, day: CivilDate): Splice[] {
	const dates = line.tokens.filter((token) => isDateToken(token, name));
	const token = dates.find((date) => dayOf(date) !== null) ?? dates[0];
	if (token === undefined) {
		const at = tokenPlace(line);
		return [{ from: at, to: at, insert: dateToken(name, day, line.notation) }];
	}
	if (dayOf(token) === day) return [];
	return replaceValue(token, line.text, day);
}

/** Takes every date of a kind away, so that none counts in place of the first. */
export function removeDates(line: TaskLine, name: TaskDate): Splice[] {
	return line.tokens
		.filter((token) => isDateToken(token, name))
		.map((token) => withoutToken(line, token));
}
