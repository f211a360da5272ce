import type { Objective } from '../model/graph';
import type { Reference } from '../model/line';
import type { ObjectiveRecord } from '../model/plan-record';
import type { Building } from './building';
import { collectEvidence } from './collect-evidence';
import { findCycles } from './find-cycles';
import { listMilestones, listObjectives } from './list-plan';
import { mergeMetrics } from './merge-metrics';
import { milestoneTable } from './milestone-table';
import { isLink, personOf } from './person';
import type { Target } from './target-of';

/** The objectives of a roadmap, and which of them a link means. */
export interface Plan {
	readonly objectives: readonly Objective[];
	/** The objective itself, or those that have the milestone; empty for anything else. */
	readonly objectivesOf: (target: Target) => readonly Objective[];
}

/** Links objectives, milestones, dependencies, evidence and metrics. */
export function buildPlan(building: Building): Plan {
	const { lookup, report } = building;
	const placed = listObjectives(building);
	const table = milestoneTable(building);
	const milestones = listMilestones(placed, table, building);
	for (const cycle of findCycles(table.link())) {
		const [first] = cycle;
		if (first === undefined) continue;
		const titles = cycle.map(({ record }) => record.title).join(' → ');
		report('dependency-cycle', first.path, first.record.at, { titles });
	}
	const evidenceOf = collectEvidence(milestones, building);
	const objectives = placed.map(({ record, path }): Objective => {
		const evidence = evidenceOf(record);
		return {
			record,
			path,
			milestones: milestones.get(record) ?? [],
			metrics: mergeMetrics(record, path, evidence.values, building),
			competencies: record.competencies.map((reference) =>
				isLink(reference) ? personOf(reference, path, lookup).name : reference.path,
			),
			evidence: evidence.notes,
		};
	});
	return { objectives, objectivesOf: finder(objectives) };
}

function finder(objectives: readonly Objective[]): Plan['objectivesOf'] {
	const byRecord = new Map<ObjectiveRecord, Objective>(
		objectives.map((objective) => [objective.record, objective]),
	);
	return (target) => {
		if (target.kind === 'objective') {
			const objective = byRecord.get(target.objective);
			return objective === undefined ? [] : [objective];
		}
		if (target.kind !== 'milestone') return [];
		return objectives.filter(({ milestones }) =>
			milestones.some(({ record }) => record === target.milestone),
		);
	};
}

/** What the links mean together, each objective once. */
export function objectivesMeant(
	references: readonly Reference[],
	plan: Plan,
	meaning: (reference: Reference) => Target,
): readonly Objective[] {
	if (references.length === 0) return [];
	return [...new Set(references.flatMap((reference) => plan.objectivesOf(meaning(reference))))];
}
