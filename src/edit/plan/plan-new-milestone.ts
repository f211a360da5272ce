import { folderOf } from '../../graph/name-key';
import type { CivilDate } from '../../model/civil-date';
import type { Objective } from '../../model/graph';
import type { NoteEdit, Plan, SectionAddress, SectionHolder } from '../../model/edit';
import { linkToTarget } from './link-to-target';
import { milestoneForm } from './milestone-form';
import { newNote, propertiesBlock, type NewNote } from './new-note';
import { oneLine } from './one-line';
import type { Planning } from './planning';
import { refuse, type Refused } from '../refuse';
import { seenLine } from './seen-line';
import { taskText } from './task-text';

/** What somebody says of a milestone that is still to be written. */
export interface NewMilestone {
	readonly title: string;
	readonly due: CivilDate | null;
}

/**
 * A new milestone as a note or as a task, as the others of its objective are kept
 * ({@link milestoneForm}); a note is made first and then listed (edits.md, Gestures).
 */
export function planNewMilestone(
	planning: Planning,
	objective: Objective,
	{ title: typed, due }: NewMilestone,
): Plan {
	const { path, record } = objective;
	const title = oneLine(typed);
	if (title === '') {
		return refuse('bad-value', path, record.at.line, { what: 'title', text: typed });
	}
	const form = milestoneForm(planning.roadmap, objective);
	const holder = holderOf(planning, objective);
	if (typeof holder === 'object' && 'refusal' in holder) return holder;
	const edits =
		form === 'note'
			? milestoneNote(planning, objective, { title, due }, holder)
			: milestoneTask(planning, objective, { title, due }, holder);
	return 'refusal' in edits ? edits : { name: 'add milestone', edits };
}

function milestoneNote(
	planning: Planning,
	objective: Objective,
	{ title, due }: NewMilestone,
	holder: SectionHolder,
): readonly NoteEdit[] | Refused {
	const others = objective.milestones.filter(({ record }) => record.form === 'note');
	const folder = folderOf(others.at(-1)?.path ?? objective.path);
	const note = newNote(planning, folder, title);
	if ('refusal' in note) return note;
	const parent = parentLink(planning, objective, note);
	if (typeof parent !== 'string') return parent;
	const properties = { key: 'objective', link: parent };
	const text = [
		...propertiesBlock(planning, 'milestone', properties, due),
		planning.settings.stages.map(({ name }) => `## ${name}`).join('\n\n'),
	];
	const to: SectionAddress = { holder, ...MILESTONES };
	const lines = [{ text: `[[${note.linkFrom(objective.path)}]]`, box: null }];
	return [
		{ path: note.path, create: `${text.join('\n')}\n` },
		{ path: objective.path, changes: [{ kind: 'append', to, lines }] },
	];
}

const MILESTONES = { meaning: 'milestones', title: 'Milestones' } as const;

/** The link from a new milestone note to its objective; a heading never needs a block id. */
function parentLink(planning: Planning, objective: Objective, note: NewNote): string | Refused {
	if (objective.record.heading === null) return note.linkTo(objective.path);
	const target = linkToTarget(planning, { kind: 'objective', objective }, note.path);
	return 'refusal' in target ? target : target.link;
}

/** Under an objective heading without Milestones at the end of the objective's own text. */
function milestoneTask(
	{ settings }: Planning,
	{ path, record }: Objective,
	{ title, due }: NewMilestone,
	holder: SectionHolder,
): readonly NoteEdit[] {
	const lines = [{ text: taskText(title, { due }, settings), box: 'open' }] as const;
	const orOwn = record.heading === null ? {} : ({ orOwn: true } as const);
	const to: SectionAddress = { holder, ...MILESTONES, ...orOwn };
	return [{ path, changes: [{ kind: 'append', to, lines }] }];
}

function holderOf(planning: Planning, { path, record }: Objective): SectionHolder | Refused {
	if (record.heading === null) return 'note';
	const seen = seenLine(planning, path, record.at.line);
	return 'refusal' in seen ? seen : { line: seen.line, text: seen.text };
}
