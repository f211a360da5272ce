import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { MilestoneRecord, ObjectiveRecord } from '../model/plan-record';
import type { FeedbackRecord, PriorityRecord } from '../model/relation-record';
import { headingKey } from './heading-key';
import type { Lookup } from './lookup';

/**
 * What a link means (format.md §3.1 rule 6). `missing`: the note is there, its heading or block is
 * not. A note that is none of ours lacks nothing.
 */
export type Target =
	| { readonly kind: 'nowhere' }
	| { readonly kind: 'note'; readonly path: string; readonly record: NoteRecord | null }
	| { readonly kind: 'missing'; readonly path: string; readonly record: NoteRecord }
	| { readonly kind: 'objective'; readonly path: string; readonly objective: ObjectiveRecord }
	| { readonly kind: 'milestone'; readonly path: string; readonly milestone: MilestoneRecord }
	| { readonly kind: 'priority'; readonly path: string; readonly priority: PriorityRecord }
	| { readonly kind: 'feedback'; readonly path: string; readonly feedback: FeedbackRecord };

/** The objective, milestone, priority or feedback line that a link names, else its note. */
export function targetOf(reference: Reference, from: string, lookup: Lookup): Target {
	const { path } = lookup.resolve(reference, from);
	if (path === null) return { kind: 'nowhere' };
	const record = lookup.record(path);
	if (record === null) return { kind: 'note', path, record };
	const { subpath } = reference;
	if (subpath === null || subpath === '') return wholeNote(record);
	const name = subpath.slice(subpath.lastIndexOf('#') + 1);
	const part = name.startsWith('^') ? blockIn(record, name.slice(1)) : headingIn(record, name);
	if (part !== null) return part;
	// A part of a plan's note that has no meaning of its own stands for the note.
	const whole = wholeNote(record);
	return whole.kind === 'note' && isReadAnyway(record) ? { kind: 'missing', path, record } : whole;
}

/** Other notes are read when something links them, and that must decide nothing. */
function isReadAnyway({ type }: NoteRecord): boolean {
	return type !== null && type !== 'person';
}

function wholeNote(record: NoteRecord): Target {
	const { path, milestone } = record;
	const [objective] = record.objectives;
	if (record.type === 'objective' && objective !== undefined) {
		return { kind: 'objective', path, objective };
	}
	if (record.type === 'milestone' && milestone !== null) {
		return { kind: 'milestone', path, milestone };
	}
	return { kind: 'note', path, record };
}

function headingIn(record: NoteRecord, name: string): Target | null {
	const wanted = headingKey(name);
	const { path } = record;
	const objective = record.objectives.find(
		({ heading, title }) =>
			heading !== null && (headingKey(heading) === wanted || headingKey(title) === wanted),
	);
	if (objective !== undefined) return { kind: 'objective', path, objective };
	return record.headings.some(({ text }) => headingKey(text) === wanted) ? wholeNote(record) : null;
}

/** Block ids are compared without case, as the app does. */
function blockIn(record: NoteRecord, id: string): Target | null {
	const wanted = id.toLowerCase();
	const has = ({ blockId }: { readonly blockId: string | null }): boolean =>
		blockId?.toLowerCase() === wanted;
	const { path } = record;
	for (const { milestones } of record.objectives) {
		for (const milestone of milestones) {
			if ('title' in milestone && has(milestone)) return { kind: 'milestone', path, milestone };
		}
	}
	const priority = record.priorities.find(has);
	if (priority !== undefined) return { kind: 'priority', path, priority };
	const feedback = record.feedback.find(has);
	return feedback === undefined ? null : { kind: 'feedback', path, feedback };
}
