import type { Objective, Resource } from '../model/graph';
import type { NoteRecord } from '../model/note-record';
import type { ListedNote } from '../model/plan-record';
import type { Building } from './building';
import { noteName } from '../model/note-name';
import type { Plan } from './plan';
import { targetOf, type Target } from './target-of';

interface Listing {
	readonly entry: ListedNote;
	readonly from: string;
	/** Objectives under whose Resources it stands. */
	readonly objectives: Objective[];
}

/**
 * Resource notes, and everything listed under Resources of the roadmap or an objective, whether
 * there is a note or not (format.md §3.6). By path and line.
 */
export function buildResources(building: Building, plan: Plan): readonly Resource[] {
	const { notes, lookup } = building;
	const listings = listed(building, plan);
	const resources = notes
		.filter(({ type }) => type === 'resource' || type === null)
		.map((note) => {
			const listing = listings.get(note.path);
			listings.delete(note.path);
			return fromNote(note, listing?.objectives ?? [], building, plan);
		});
	for (const [key, { entry, from, objectives }] of listings) {
		const note = lookup.anyRecord(key);
		if (note !== null) resources.push(fromNote(note, objectives, building, plan));
		else {
			const { path } = lookup.resolve(entry.link, from);
			resources.push({
				title: noteName(path ?? entry.link.path),
				path,
				kind: null,
				status: null,
				perspective: null,
				shared: null,
				supports: objectives.map(({ record }) => record.title),
				objectives,
				takeaways: 0,
				applied: 0,
				at: { path: from, line: entry.at.line, column: entry.at.column },
			});
		}
	}
	return resources.sort((a, b) => comparePlaces(a.at, b.at));
}

function fromNote(
	note: NoteRecord,
	listedUnder: readonly Objective[],
	{ lookup }: Building,
	plan: Plan,
): Resource {
	const { path, name, takeaways, applied, properties } = note;
	const { kind, status, perspective, shared } = properties;
	const targets = properties.supports.map((reference) => targetOf(reference, path, lookup));
	const bySupports = targets.length > 0;
	const titles = bySupports
		? targets.flatMap((target) => titleOf(target) ?? [])
		: listedUnder.map(({ record }) => record.title);
	const objectives = bySupports
		? targets.flatMap((target) => plan.objectivesOf(target))
		: listedUnder;
	return {
		title: name,
		path,
		kind,
		status,
		perspective,
		shared,
		supports: distinct(titles),
		objectives: distinct(objectives),
		takeaways,
		applied,
		at: { path, line: 1, column: 1 },
	};
}

function distinct<T>(values: readonly T[]): readonly T[] {
	return values.length < 2 ? values : [...new Set(values)];
}

function titleOf(target: Target): string | null {
	if (target.kind === 'objective') return target.objective.title;
	return target.kind === 'milestone' ? target.milestone.title : null;
}

/** By the path of the note, or by the name as written where there is none. */
function listed({ roadmap, lookup }: Building, plan: Plan): Map<string, Listing> {
	const found = new Map<string, Listing>();
	const add = (entry: ListedNote, from: string, objective: Objective | null): void => {
		const { path, key } = lookup.resolve(entry.link, from);
		const known = found.get(path ?? key) ?? { entry, from, objectives: [] };
		found.set(path ?? key, known);
		if (objective !== null) known.objectives.push(objective);
	};
	for (const entry of roadmap.resources) add(entry, roadmap.path, null);
	for (const objective of plan.objectives) {
		for (const entry of objective.record.resources) add(entry, objective.path, objective);
	}
	return found;
}

function comparePlaces(a: Resource['at'], b: Resource['at']): number {
	return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}
