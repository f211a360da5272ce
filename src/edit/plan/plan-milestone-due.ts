import type { CivilDate } from '../../model/civil-date';
import type { Milestone } from '../../model/graph';
import type { NoteChange, Plan } from '../../model/edit';
import { changeLogEntry } from './change-log';
import type { Planning } from './planning';
import { seenLine } from './seen-line';

/**
 * Moves a milestone's due date; a reason is kept as one line under Changes of its note, with the
 * title before it when the milestone is a task (edits.md, Gestures). Nothing when it is due then.
 */
export function planMilestoneDue(
	planning: Planning,
	{ record, path }: Milestone,
	due: CivilDate,
	why: string | null,
	on: CivilDate,
): Plan {
	const name = 'reschedule milestone';
	if (record.due === due) return { name, edits: [] };
	const changes: NoteChange[] = [];
	if (record.form === 'note') {
		const value = { kind: 'day', day: due } as const;
		changes.push({ kind: 'properties', parts: [{ part: 'set', key: 'due', value }] });
	} else {
		const seen = seenLine(planning, path, record.at.line);
		if ('refusal' in seen) return seen;
		const at = { line: seen.line, text: seen.text };
		changes.push({ kind: 'line', at, parts: [{ part: 'due', date: due }] });
	}
	const title = record.form === 'note' ? null : record.title;
	changes.push(...changeLogEntry({ title, from: record.due, to: due, why, on }));
	return { name, edits: [{ path, changes }] };
}
