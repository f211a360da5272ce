import type { CivilDate } from '../../model/civil-date';
import type { Stage } from '../../model/note-type';
import type { Settings } from '../../model/settings';
import { setDate } from '../line/change-date';
import { applySplices, mergeSplices } from '../splices';
import { fieldPlace, readTaskLine } from '../line/task-line';

const BOX = '- [ ] ';

/**
 * The text of a new task from what somebody typed, with a stage's tag and a due date where they
 * stand in a line that gets them later (edits.md, Lines).
 */
export function taskText(
	typed: string,
	{ stage = null, due = null }: { readonly stage?: Stage | null; readonly due?: CivilDate | null },
	settings: Settings,
): string {
	const text = `${BOX}${typed}`;
	const located = { line: 1, from: 0, to: text.length };
	const line = readTaskLine(text, located, null, settings);
	if (line === null) throw new RangeError('A task is a list item.');
	const at = fieldPlace(line);
	const tag = stage === null ? [] : [{ from: at, to: at, insert: ` #stage/${stage}` }];
	const date = due === null ? [] : setDate(line, 'due', due);
	return applySplices(text, mergeSplices([...tag, ...date])).slice(BOX.length);
}
