import type { CivilDate } from '../../model/civil-date';
import type { Objective } from '../../model/graph';
import type { Plan } from '../../model/edit';
import { changeLogEntry } from './change-log';
import { objectiveValue } from './objective-value';
import type { Planning } from './planning';

/**
 * Moves an objective's due date; a reason is kept as one line under Changes of the note, with the
 * title before it when the objective is a heading (edits.md, Gestures). Nothing when it is due then.
 */
export function planObjectiveDue(
	planning: Planning,
	objective: Objective,
	due: CivilDate,
	why: string | null,
	on: CivilDate,
): Plan {
	const name = 'reschedule objective';
	const { record, path } = objective;
	if (record.due === due) return { name, edits: [] };
	const change = objectiveValue(planning, objective, 'due', { kind: 'day', day: due });
	if ('refusal' in change) return change;
	const title = record.heading === null ? null : record.title;
	const entry = changeLogEntry({ title, from: record.due, to: due, why, on });
	return { name, edits: [{ path, changes: [change, ...entry] }] };
}
