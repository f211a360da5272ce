import { boxState } from '../../note/box-state';
import type { CivilDate } from '../../model/civil-date';
import type { BoxMark, Splice } from '../../model/edit';
import { removeDates, setDate } from './change-date';
import type { TaskLine } from './task-line';
import { isDateToken } from './task-token';

/** The character of each state. */
export const MARKS: Readonly<Record<BoxMark, string>> = {
	open: ' ',
	started: '/',
	done: 'x',
	cancelled: '-',
	'on-hold': 'h',
};

/**
 * Sets a box (edits.md, Lines): the status character, the token of the new state, and the tokens of
 * the others away. What is done already keeps its line, so that no day is invented; so does what is
 * cancelled with its day.
 */
export function changeBox(
	line: TaskLine,
	status: NonNullable<TaskLine['status']>,
	to: BoxMark,
	on: CivilDate,
): Splice[] {
	const stands = to === 'open' ? status.mark === MARKS.open : boxState(status.mark) === to;
	const isDated = line.tokens.some((token) => isDateToken(token, 'cancelled'));
	const box = stands ? [] : [{ from: status.from, to: status.to, insert: MARKS[to] }];
	switch (to) {
		case 'done':
			return stands ? [] : [...box, ...removeDates(line, 'cancelled'), ...setDate(line, to, on)];
		case 'cancelled':
			return stands && isDated
				? []
				: [...box, ...removeDates(line, 'done'), ...setDate(line, to, on)];
		case 'open':
		case 'started':
		case 'on-hold':
			return [...box, ...removeDates(line, 'done'), ...removeDates(line, 'cancelled')];
	}
}
