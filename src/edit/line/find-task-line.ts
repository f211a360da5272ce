import type { SeenLine } from '../../model/edit';
import type { EditSource, EditTerms } from '../edit-source';
import { locateLine } from '../locate-line';
import { refuse, type Refused } from '../refuse';
import { readTaskLine, type TaskLine } from './task-line';
import { isRecurrence } from './task-token';

/** The list line that was seen, as it stands now; refused when it is none, or not to be found. */
export function findTaskLine(
	{ path, text, structure }: EditSource,
	seen: SeenLine,
	{ settings }: EditTerms,
): TaskLine | Refused {
	const outline = structure()?.outline ?? null;
	if (outline !== null && outline.refusal !== null) {
		const { line, reason } = outline.refusal;
		return refuse('note-unreadable', path, line, { reason });
	}
	const items = outline && new Map(outline.items.map((item) => [item.line, item]));
	const located = locateLine(text, path, seen, (line) => items?.has(line) ?? true);
	if ('code' in located) return { refusal: located };
	const item = items === null ? null : items.get(located.line);
	const line = item === undefined ? null : readTaskLine(text, located, item, settings);
	return line ?? refuse('not-a', path, located.line, { what: 'item' });
}

/** Whether a task is repeated, which makes its box, its due date and its place Tasks' own. */
export function isRepeated({ tokens, text }: TaskLine): boolean {
	return tokens.some((token) => isRecurrence(token, text));
}
