import { nextLine } from '../../markdown/line-starts';
import type { Splice } from '../../model/edit';
import type { EditTerms } from '../edit-source';
import { refuse, type Refused } from '../refuse';
import type { TaskLine } from './task-line';

/** Lets Tasks complete a repeated task: its answer, one line or more, takes the line's place. */
export function toggleRepeated(
	text: string,
	path: string,
	{ from, to, line }: TaskLine,
	{ toggleRecurring }: EditTerms,
): readonly Splice[] | Refused {
	const answer = toggleRecurring?.(text.slice(from, to), path) ?? null;
	if (answer === null || answer.trim() === '') return refuse('recurring', path, line);
	const lines = answer.split(/\r\n|\r|\n/);
	return [{ from, to, insert: lines.join(endingOf(text, to)) }];
}

/** The ending of the line that ends at `to`, else the note's first, else `\n`. */
function endingOf(text: string, to: number): string {
	const end = to < text.length ? to : text.search(/[\r\n]/);
	return end < 0 ? '\n' : text.slice(end, nextLine(text, end));
}
