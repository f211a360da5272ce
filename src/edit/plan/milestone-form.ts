import type { Milestone, Objective, Roadmap } from '../../model/graph';

/**
 * Whether a new milestone of an objective becomes a note or a task: as the last one of the objective
 * is kept; without any as the last one of the roadmap whose objective is kept as this one is, note
 * or heading; without any as the objective itself, a heading's in a task.
 */
export function milestoneForm(roadmap: Roadmap, objective: Objective): Milestone['record']['form'] {
	const last = objective.milestones.at(-1);
	if (last !== undefined) return last.record.form;
	const isNote = objective.record.heading === null;
	const alike = roadmap.objectives
		.filter(({ record }) => (record.heading === null) === isNote)
		.flatMap(({ milestones }) => milestones);
	return alike.at(-1)?.record.form ?? (isNote ? 'note' : 'task');
}
