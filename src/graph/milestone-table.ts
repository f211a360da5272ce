import type { Milestone } from '../model/graph';
import type { NoteRecord } from '../model/note-record';
import type { MilestoneRecord } from '../model/plan-record';
import type { Building } from './building';

interface Linked extends Milestone {
	readonly dependsOn: Milestone[];
}

/**
 * The milestones of one roadmap, each the same object wherever it stands, with what they depend on:
 * also milestones of other roadmaps, as an id holds in the whole vault.
 */
export interface MilestoneTable {
	readonly of: (record: MilestoneRecord, path: string) => Milestone;
	/** Fills `dependsOn` of all milestones taken so far, and of those that they depend on. */
	readonly link: () => readonly Milestone[];
}

export function milestoneTable({
	structure,
	lookup,
	dependencies,
	report,
}: Building): MilestoneTable {
	const table = new Map<MilestoneRecord, Linked>();
	const take = (record: MilestoneRecord, path: string): Linked => {
		const known = table.get(record);
		if (known !== undefined) return known;
		const made = { record, path, dependsOn: [] };
		table.set(record, made);
		return made;
	};
	/** The milestone on the line that uses an id first; null when it is none, undefined for no id. */
	const withId = (id: string): Linked | null | undefined => {
		dependencies.ids.add(id);
		const path = structure.ids.get(id)?.[0];
		const note = path === undefined ? null : lookup.record(path);
		if (note === null) return undefined;
		const record = milestoneWithId(note, id);
		return record === null ? null : take(record, note.path);
	};
	return {
		of: take,
		link: () => {
			// The map grows while it is walked: what is taken here gets its turn too.
			for (const milestone of table.values()) {
				for (const { id, at } of milestone.record.dependsOn) {
					const needed = withId(id);
					if (needed === undefined) {
						report('unknown-dependency', milestone.path, at, { id });
					} else if (needed !== null && !milestone.dependsOn.includes(needed)) {
						milestone.dependsOn.push(needed);
					}
				}
			}
			return [...table.values()];
		},
	};
}

function milestoneWithId(note: NoteRecord, id: string): MilestoneRecord | null {
	const line = note.ids.find((use) => use.id === id)?.at.line;
	const has = (milestone: MilestoneRecord): boolean =>
		milestone.id === id && milestone.at.line === line;
	if (note.milestone?.id === id) return note.milestone;
	for (const { milestones } of note.objectives) {
		for (const milestone of milestones) {
			if ('title' in milestone && has(milestone)) return milestone;
		}
	}
	return null;
}
