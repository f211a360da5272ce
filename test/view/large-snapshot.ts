import type { Snapshot } from '../../src/model/snapshot';
import { milestone, objective } from './build-plan';
import { roadmap, snapshot } from './build-snapshot';

const PER_OBJECTIVE = 9;

/** A roadmap of about `rows` rows, all expanded; every object is new. `first` is one figure in it. */
export function largeSnapshot(rows: number, first = 0.25): Snapshot {
	const objectives = Array.from({ length: Math.round(rows / (PER_OBJECTIVE + 1)) }, (_, o) =>
		objective({
			title: `Objective ${o}`,
			record: { due: '2026-12-11', weight: 1 + (o % 3) },
			activity: 0.5,
			outcome: 0.25,
			forecast: { date: '2026-12-21', status: 'likely', inputs: null },
			milestones: Array.from({ length: PER_OBJECTIVE }, (_, m) =>
				milestone({
					title: `Milestone ${m} of objective ${o}`,
					path: `Objectives/Objective ${o}.md`,
					line: 10 + m,
					record: { due: '2026-11-20' },
					state: m % 4 === 0 ? 'at-risk' : 'on-track',
					progress: o === 0 && m === 0 ? first : 0.25,
					stage: 'practice',
					stages: { discovery: 1, practice: 0, feedback: 0, mastery: 0 },
				}),
			),
		}),
	);
	return snapshot([roadmap({ figures: { objectives, activity: 0.5, outcome: 0.25 } })]);
}
