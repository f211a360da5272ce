import type { Milestone, Objective } from '../../model/graph';
import type { MilestoneFigures, ObjectiveFigures } from '../../model/plan-figures';
import type { RoadmapSnapshot } from '../../model/snapshot';
import { uniqueKeys } from './unique-keys';

/** Figures with the key of their row. */
export interface Keyed<T> {
	readonly key: string;
	readonly figures: T;
}

/** The objectives of a roadmap with the keys of their rows, which no edit above them changes. */
export function keyedObjectives({ figures }: RoadmapSnapshot): readonly Keyed<ObjectiveFigures>[] {
	return withKeys(figures.objectives, objectiveName);
}

/** The milestones of an objective with the keys of their rows. */
export function keyedMilestones({
	key,
	figures,
}: Keyed<ObjectiveFigures>): readonly Keyed<MilestoneFigures>[] {
	return withKeys(figures.milestones, (each) => `${key}>${milestoneName(each)}`);
}

/** The objective of the row of `key`. */
export function findObjective(roadmap: RoadmapSnapshot, key: string): Objective | null {
	const found = keyedObjectives(roadmap).find((each) => each.key === key);
	return found?.figures.objective ?? null;
}

/** The figures of the milestone of the row of `key`. */
export function findMilestone(roadmap: RoadmapSnapshot, key: string): MilestoneFigures | null {
	for (const objective of keyedObjectives(roadmap)) {
		const found = keyedMilestones(objective).find((each) => each.key === key);
		if (found) return found.figures;
	}
	return null;
}

function withKeys<T>(all: readonly T[], name: (figures: T) => string): readonly Keyed<T>[] {
	const unique = uniqueKeys();
	return all.map((figures) => ({ key: unique(name(figures)), figures }));
}

/** Names that outlive an edit above them: no line numbers. */
function objectiveName({ objective: { path, record } }: { readonly objective: Objective }): string {
	return record.heading === null ? path : `${path}#${record.heading}`;
}

function milestoneName({ milestone: { path, record } }: { readonly milestone: Milestone }): string {
	return `${path}#${record.id ?? record.blockId ?? record.title}`;
}
