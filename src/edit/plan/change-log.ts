import type { CivilDate } from '../../model/civil-date';
import type { NoteChange } from '../../model/edit';
import { oneLine } from './one-line';

/** A due date that moves, and why. */
export interface Rescheduling {
	/** Title of the task or heading that it is about; null for the note itself. */
	readonly title: string | null;
	/** Null when there was none. */
	readonly from: CivilDate | null;
	readonly to: CivilDate;
	/** Without a reason nothing is kept. */
	readonly why: string | null;
	readonly on: CivilDate;
}

/** The dated line under Changes of a note (edits.md, Gestures), none without a reason. */
export function changeLogEntry(moved: Rescheduling): readonly NoteChange[] {
	const reason = oneLine(moved.why ?? '');
	if (reason === '') return [];
	const subject = moved.title === null ? '' : `${moved.title}: `;
	const before = moved.from === null ? '' : `${moved.from} → `;
	const text = `${moved.on}: ${subject}due ${before}${moved.to} (${reason})`;
	const to = { holder: 'note', meaning: 'changes', title: 'Changes' } as const;
	return [{ kind: 'append', to, lines: [{ text, box: null }] }];
}
