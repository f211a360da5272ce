import { folderOf } from '../../graph/name-key';
import type { CivilDate } from '../../model/civil-date';
import type { NoteEdit, Plan } from '../../model/edit';
import { newNote, propertiesBlock } from './new-note';
import { oneLine } from './one-line';
import type { Planning } from './planning';
import { refuse, type Refused } from '../refuse';

/** What somebody says of an objective that is still to be written. */
export interface NewObjective {
	readonly title: string;
	/** '' stays a prompt. */
	readonly why: string;
	/** '' is left out. */
	readonly outcome: string;
	readonly due: CivilDate | null;
	readonly form: 'note' | 'heading';
}

const OBJECTIVES = { holder: 'note', meaning: 'objectives', title: 'Objectives' } as const;

/**
 * A new objective: a note beside the other ones, made first and then listed under Objectives, or a
 * heading there with its field paragraph (edits.md, Gestures).
 */
export function planNewObjective(planning: Planning, objective: NewObjective): Plan {
	const { path } = planning.roadmap;
	const title = oneLine(objective.title);
	if (title === '') {
		return refuse('bad-value', path, null, { what: 'title', text: objective.title });
	}
	const edits =
		objective.form === 'note'
			? objectiveNote(planning, objective, title)
			: objectiveHeading(planning, objective, title);
	return 'refusal' in edits ? edits : { name: 'add objective', edits };
}

function objectiveNote(
	planning: Planning,
	objective: NewObjective,
	title: string,
): readonly NoteEdit[] | Refused {
	const { roadmap } = planning;
	const note = newNote(planning, folderOfObjectives(planning), title);
	if ('refusal' in note) return note;
	const properties = { key: 'mentorship', link: note.linkTo(roadmap.path) };
	const lines = [
		...propertiesBlock(planning, 'objective', properties, objective.due),
		...reasons(objective),
		'',
		'## Milestones',
	];
	const link = { text: `[[${note.linkFrom(roadmap.path)}]]`, box: null };
	return [
		{ path: note.path, create: `${lines.join('\n')}\n` },
		{ path: roadmap.path, changes: [{ kind: 'append', to: OBJECTIVES, lines: [link] }] },
	];
}

/** That of the last one that is a note, else `Objectives` beside the roadmap. */
function folderOfObjectives({ roadmap }: Planning): string {
	const last = roadmap.objectives.findLast(({ record }) => record.heading === null);
	if (last !== undefined) return folderOf(last.path);
	const beside = folderOf(roadmap.path);
	return beside === '' ? 'Objectives' : `${beside}/Objectives`;
}

function objectiveHeading(
	{ roadmap }: Planning,
	objective: NewObjective,
	title: string,
): readonly NoteEdit[] {
	const fields = objective.due === null ? [] : [`[due:: ${objective.due}]`];
	const body = [...fields, ...reasons(objective)];
	return [
		{
			path: roadmap.path,
			changes: [{ kind: 'append-heading', to: OBJECTIVES, heading: title, body }],
		},
	];
}

function reasons({ why, outcome }: NewObjective): readonly string[] {
	const told = oneLine(outcome);
	return [`Why: ${oneLine(why)}`.trimEnd(), ...(told === '' ? [] : [`Outcome: ${told}`])];
}
