import { boxState } from '../note/box-state';
import type { CivilDate } from '../model/civil-date';
import type { BoxMark, Splice } from '../model/edit';
import { removeDates, setDate } from './change-date';
import type { TaskLine } from './task-line';

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
 * the others away. What is done or cancelled already keeps its line, so that no day is invented.
 */
export function changeBox(
	line: TaskLine,
	status: NonNullable<TaskLine['status']>,
	to: BoxMark,
	on: CivilDate,
): Splice[] {
	const stands = to === 'open' ? status.mark === MARKS.open : boxState(status.mark) === to;
	const box = stands ? [] : [{ from: status.from, to: status.to, insert: MARKS[to] }];
	switch (to) {
		case 'done':
			return stands ? [] : [...box, ...removeDates(line, 'cancelled'), ...setDate(line, to, on)];
		case 'cancelled':
			return stands ? [] : [...box, ...removeDates(line, 'done'), ...setDate(line, to, on)];
		case 'open':
		case 'started':
		case 'on-hold':
			return [...box, ...removeDates(line, 'done'), ...removeDates(line, 'cancelled')];
	}
}
