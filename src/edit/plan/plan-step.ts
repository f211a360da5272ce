import type { CivilDate } from '../../model/civil-date';
import type { BoxMark, Plan, SeenPlace } from '../../model/edit';
import type { Planning } from './planning';

const MARKS = {
	done: { to: 'done', name: 'complete step' },
	start: { to: 'started', name: 'start step' },
	cancel: { to: 'cancelled', name: 'cancel step' },
	reopen: { to: 'open', name: 'reopen step' },
	hold: { to: 'on-hold', name: 'hold step' },
} as const satisfies Readonly<Record<string, { to: BoxMark; name: string }>>;

/** Sets the box of a task's line, whatever the task is (edits.md, Lines). */
export function planStep(
	_planning: Planning,
	{ path, line, text }: SeenPlace,
	to: keyof typeof MARKS,
	on: CivilDate,
): Plan {
	const mark = MARKS[to];
	const part = { part: 'box', to: mark.to, on } as const;
	return {
		name: mark.name,
		edits: [{ path, changes: [{ kind: 'line', at: { line, text }, parts: [part] }] }],
	};
}
