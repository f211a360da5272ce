import type { CivilDate } from '../model/civil-date';
import type { RoadmapFigures } from '../model/figures';
import type { Roadmap } from '../model/graph';
import type { Problem } from '../model/problem';
import type { Settings } from '../model/settings';
import { adviseFutureDates } from './advise-future-dates';
import { adviseLearning } from './advise-learning';
import { adviseMetrics } from './advise-metrics';
import { adviseMilestones } from './advise-milestones';
import { adviseObjectives } from './advise-objectives';
import { adviseRelation } from './advise-relation';

/**
 * Every problem that only the figures can tell, with its place, in no particular order. What is
 * achieved or cancelled gets no advice about its plan. `values` hold what the sentence needs.
 */
export function adviseRoadmap(
	roadmap: Roadmap,
	figures: RoadmapFigures,
	settings: Settings,
	today: CivilDate,
): readonly Problem[] {
	return [
		...adviseObjectives(roadmap, figures, settings, today),
		...adviseMilestones(figures),
		...adviseMetrics(figures),
		...adviseRelation(roadmap, figures, today),
		...adviseLearning(roadmap, figures, today),
		...adviseFutureDates(roadmap, today),
	];
}
