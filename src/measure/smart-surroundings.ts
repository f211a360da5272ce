import type { CivilDate } from '../model/civil-date';
import type { Roadmap } from '../model/graph';
import { measureCompetencies } from './competency-closure';
import { dueMilestones } from './due-milestones';
import { pileUps } from './milestone-rhythm';
import { nameKey } from '../graph/name-key';

/** What the letters of all objectives of a roadmap have in common. */
export interface SmartSurroundings {
	/** First day of the first 14 days that hold more than 3 due days; null without. */
	readonly crowdedFrom: CivilDate | null;
	/** Name keys of the competencies below their target. */
	readonly gaps: ReadonlySet<string>;
}

const known = new WeakMap<Roadmap, SmartSurroundings & { readonly today: CivilDate }>();

/** Made once for a roadmap and day, because it is the same for each of its objectives. */
export function smartSurroundings(roadmap: Roadmap, today: CivilDate): SmartSurroundings {
	const before = known.get(roadmap);
	if (before?.today === today) return before;
	const competencies = measureCompetencies(roadmap, [], today);
	const surroundings = {
		today,
		crowdedFrom: pileUps(dueMilestones(roadmap.objectives))[0]?.from ?? null,
		gaps: new Set(
			competencies
				.filter(({ unaddressed }) => unaddressed)
				.map(({ competency }) => nameKey(competency.name)),
		),
	};
	known.set(roadmap, surroundings);
	return surroundings;
}
