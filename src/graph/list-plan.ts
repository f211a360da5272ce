import type { Milestone } from '../model/graph';
import type { NoteRecord } from '../model/note-record';
import type { ListedNote, ObjectiveRecord } from '../model/plan-record';
import type { Building } from './building';
import type { MilestoneTable } from './milestone-table';
import { neededTarget } from './reference-problems';
import { targetOf, type Target } from './target-of';

/** An objective and the note in which it stands. */
export interface PlacedObjective {
	readonly record: ObjectiveRecord;
	readonly path: string;
}

/** Objectives as the roadmap lists them, then those that joined without being listed, by path. */
export function listObjectives(building: Building): readonly PlacedObjective[] {
	const { roadmap, notes } = building;
	const found = new Map<ObjectiveRecord, string>();
	for (const entry of roadmap.objectiveOrder) {
		if (typeof entry === 'number') {
			const record = roadmap.objectives[entry];
			if (record !== undefined) found.set(record, roadmap.path);
			continue;
		}
		const target = listedTarget(entry, roadmap.path, 'objectives', building);
		if (target.kind !== 'objective') continue;
		if (!found.has(target.objective)) found.set(target.objective, target.path);
		if (entry.state === 'done' && target.objective.achieved === null) {
			reportUnachieved(entry, roadmap.path, target.objective.title, building);
		}
	}
	for (const { type, objectives, path } of notes) {
		const [record] = objectives;
		if (type === 'objective' && record !== undefined && !found.has(record)) found.set(record, path);
	}
	return [...found].map(([record, path]) => ({ record, path }));
}

/** Milestones of each objective: as it lists them, then unlisted notes that name it, by path. */
export function listMilestones(
	objectives: readonly PlacedObjective[],
	table: MilestoneTable,
	building: Building,
): ReadonlyMap<ObjectiveRecord, readonly Milestone[]> {
	const lists = new Map<ObjectiveRecord, Set<Milestone>>();
	const listed = new Set<Milestone>();
	for (const { record, path } of objectives) {
		const list = new Set<Milestone>();
		lists.set(record, list);
		for (const entry of record.milestones) {
			if (!('link' in entry)) {
				const milestone = table.of(entry, path);
				list.add(milestone);
				listed.add(milestone);
				continue;
			}
			const target = listedTarget(entry, path, 'milestones', building);
			if (target.kind !== 'milestone') continue;
			const { milestone } = target;
			const placed = table.of(milestone, target.path);
			list.add(placed);
			listed.add(placed);
			if (entry.state === 'done' && milestone.achieved === null && milestone.state !== 'done') {
				reportUnachieved(entry, path, milestone.title, building);
			}
		}
	}
	for (const note of building.notes) {
		if (note.type !== 'milestone' || note.milestone === null) continue;
		const milestone = table.of(note.milestone, note.path);
		const objective = objectiveNamedBy(note, building);
		if (objective !== null) lists.get(objective)?.add(milestone);
		else if (!listed.has(milestone)) reportOrphan(note, building);
	}
	const milestones = new Map<ObjectiveRecord, readonly Milestone[]>();
	for (const [record, list] of lists) milestones.set(record, [...list]);
	return milestones;
}

function objectiveNamedBy(note: NoteRecord, { lookup }: Building): ObjectiveRecord | null {
	const { objective } = note.properties;
	if (objective === null) return null;
	const target = targetOf(objective, note.path, lookup);
	return target.kind === 'objective' ? target.objective : null;
}

/** A milestone of several roadmaps may hang in one of the others; a broken link is told already. */
function reportOrphan({ path, name, properties }: NoteRecord, building: Building): void {
	const { structure, lookup, report } = building;
	if ((structure.placed.get(path)?.roadmaps.length ?? 0) > 1) return;
	const { objective } = properties;
	if (objective !== null && lookup.resolve(objective, path).path === null) return;
	report('orphan', path, { line: 1, column: 1 }, { title: name });
}

/** An item that says more than its link may name a note that is still to be written. */
function listedTarget(
	{ link, text }: ListedNote,
	from: string,
	field: string,
	building: Building,
): Target {
	return text === ''
		? neededTarget(link, from, field, building)
		: targetOf(link, from, building.lookup);
}

function reportUnachieved(
	{ at }: ListedNote,
	path: string,
	title: string,
	{ report }: Building,
): void {
	report('done-without-achieved', path, at, { title });
}
