import type { Evidence, Milestone } from '../model/graph';
import type { ObjectiveRecord } from '../model/plan-record';
import type { Building } from './building';
import type { EvidenceValue } from './merge-metrics';
import { targetOf } from './target-of';

/** What evidence notes hold for one objective. */
export interface ObjectiveEvidence {
	readonly notes: readonly Evidence[];
	readonly values: readonly EvidenceValue[];
}

/**
 * Evidence by objective: an evidence note counts for each objective that it supports itself or
 * through one of its milestones (computations.md §4.8), by path.
 */
export function collectEvidence(
	milestones: ReadonlyMap<ObjectiveRecord, readonly Milestone[]>,
	{ notes, lookup }: Building,
): (objective: ObjectiveRecord) => ObjectiveEvidence {
	const found = new Map<ObjectiveRecord, { notes: Evidence[]; values: EvidenceValue[] }>();
	for (const { type, path, name, properties } of notes) {
		if (type !== 'evidence') continue;
		const targets = properties.supports.map((reference) => targetOf(reference, path, lookup));
		const { date, metric, value } = properties;
		for (const [objective, own] of milestones) {
			const supported = own.filter(({ record }) =>
				targets.some((target) => target.kind === 'milestone' && target.milestone === record),
			);
			const direct = targets.some(
				(target) => target.kind === 'objective' && target.objective === objective,
			);
			if (!direct && supported.length === 0) continue;
			const entry = found.get(objective) ?? { notes: [], values: [] };
			found.set(objective, entry);
			entry.notes.push({ path, title: name, date, milestones: supported });
			if (metric !== null && value !== null && date !== null) {
				entry.values.push({ metric, value, date, path, line: 1, column: 1 });
			}
		}
	}
	return (objective) => found.get(objective) ?? { notes: [], values: [] };
}
