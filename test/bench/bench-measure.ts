import { createIndex } from '../../src/index/create-index';
import { milestoneContext } from '../../src/measure/measure-milestone';
import { measureMilestones } from '../../src/measure/measure-milestones';
import { measureRoadmap } from '../../src/measure/measure-roadmap';
import { objectiveActivity } from '../../src/measure/objective-activity';
import type { Roadmap } from '../../src/model/graph';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { vaultOfNotes } from '../vault-of-notes';
import { BENCH_DAY } from './bench-index';
import { generateVault } from './generate-vault';
import { median, timed, type Figure } from './statistics';

const MILESTONES = 10_000;

/** The roll-up of one roadmap of 10,000 milestones, made by repeating those of a generated one. */
export async function benchMeasure(): Promise<readonly Figure[]> {
	const notes = generateVault(1000, 42).filter(({ isOurs }) => isOurs);
	const index = createIndex({
		port: vaultOfNotes(Object.fromEntries(notes.map(({ path, text }) => [path, text]))),
		settings: DEFAULT_SETTINGS,
		today: BENCH_DAY,
	});
	await index.load();
	const [first] = index.snapshot().roadmaps;
	if (first === undefined) throw new Error('The bench read no roadmap.');
	const large = repeated(first.roadmap);
	const rollUp = timed(60, () => {
		const context = milestoneContext(large, DEFAULT_SETTINGS, BENCH_DAY);
		for (const objective of large.objectives) {
			const start = objective.record.start ?? large.start;
			const milestones = measureMilestones(objective, start, context);
			objectiveActivity(milestones, objective.record.tasks, DEFAULT_SETTINGS.startedCounts);
		}
	});
	const whole = timed(60, () => measureRoadmap(large, DEFAULT_SETTINGS, BENCH_DAY));
	return [
		{ name: 'roll-up of 10,000 milestones', value: median(rollUp), unit: 'ms', limit: 5 },
		{
			name: '  with forecast, reciprocity and every other figure',
			value: median(whole),
			unit: 'ms',
			limit: 25,
		},
	];
}

function repeated(roadmap: Roadmap): Roadmap {
	const objectives = [];
	for (let count = 0; count < MILESTONES;) {
		for (const objective of roadmap.objectives) {
			objectives.push({ ...objective });
			count += objective.milestones.length;
		}
	}
	return { ...roadmap, objectives };
}
