import type { Milestone } from '../../model/graph';
import type { NoteEdit, Plan } from '../../model/edit';
import { joinEdits } from './join-edits';
import type { Planning } from './planning';
import { refuse } from '../refuse';
import { seenLine } from './seen-line';

/**
 * Makes a milestone depend on another, which gets an id first when it has none (edits.md, Gestures).
 * Only tasks have a notation for it: milestone notes are refused, and so is an id that several have.
 */
export function planDependency(planning: Planning, milestone: Milestone, on: Milestone): Plan {
	const name = 'add dependency';
	const note = [milestone, on].find(({ record }) => record.form === 'note');
	if (note !== undefined) {
		return refuse('no-notation', note.path, null, { what: 'dependencies of milestone notes' });
	}
	const dependent = seenLine(planning, milestone.path, milestone.record.at.line);
	const target = seenLine(planning, on.path, on.record.at.line);
	if ('refusal' in dependent) return dependent;
	if ('refusal' in target) return target;
	if (dependent.path === target.path && dependent.line === target.line) {
		const values = { what: 'dependency', text: on.record.title };
		return refuse('bad-value', milestone.path, dependent.line, values);
	}
	const places = on.record.id === null ? [] : usesOf(planning, on.record.id);
	if (places.length > 1) {
		const values = { name: on.record.id ?? '', places: places.join(', ') };
		return refuse('name-ambiguous', on.path, target.line, values);
	}
	const id = on.record.id ?? freeTaskId(planning);
	if (milestone.record.dependsOn.some((known) => known.id === id)) return { name, edits: [] };
	const given: NoteEdit = {
		path: target.path,
		changes: [
			{
				kind: 'line',
				at: { line: target.line, text: target.text },
				parts: [{ part: 'task-id', id }],
			},
		],
	};
	const linked: NoteEdit = {
		path: dependent.path,
		changes: [
			{
				kind: 'line',
				at: { line: dependent.line, text: dependent.text },
				parts: [{ part: 'depends-on', id }],
			},
		],
	};
	return { name, edits: joinEdits(on.record.id === null ? [given, linked] : [linked]) };
}

/** Where the roadmap's notes give an id to a task: only the first would be meant. */
function usesOf({ roadmap, vault }: Planning, id: string): readonly string[] {
	return roadmap.notes.flatMap((path) =>
		(vault.record(path)?.ids ?? []).flatMap((use) =>
			use.id === id ? [`${path}:${use.at.line}`] : [],
		),
	);
}

/** The first `m-N` that no task of the vault has. */
function freeTaskId({ vault }: Planning): string {
	const taken = vault.taskIds();
	let number = 1;
	while (taken.has(`m-${number}`)) number++;
	return `m-${number}`;
}
