import type { CivilDate } from '../../model/civil-date';
import type { Plan, SeenPlace } from '../../model/edit';
import type { Planning } from './planning';

/** Sets the due date of a task's line; null takes it away (edits.md, Lines). */
export function planDue(
	_planning: Planning,
	{ path, line, text }: SeenPlace,
	due: CivilDate | null,
): Plan {
	const part = { part: 'due', date: due } as const;
	return {
		name: due === null ? 'remove due date' : 'set due date',
		edits: [{ path, changes: [{ kind: 'line', at: { line, text }, parts: [part] }] }],
	};
}
