import { daysBetween, type CivilDate } from '../model/civil-date';
import type { RoadmapFigures } from '../model/figures';
import type { ObjectiveFigures } from '../model/plan-figures';
import type { ActionFigures } from '../model/relation-figures';
import type { Roadmap } from '../model/graph';
import type { Settings } from '../model/settings';
import { activityMix } from './activity-mix';
import { isBusyNotMoving } from './busy-not-moving';
import { competencyClosure, measureCompetencies } from './competency-closure';
import { dueMilestones } from './due-milestones';
import { measureAgreement } from './measure-agreement';
import { measureCadence } from './measure-cadence';
import { measureFeedback } from './measure-feedback';
import { milestoneContext } from './measure-milestone';
import { measureObjective, type ObjectiveContext } from './measure-objective';
import { measureReciprocity } from './measure-reciprocity';
import { milestoneRhythm } from './milestone-rhythm';
import { phaseOf } from './phase';
import { resourceFunnel } from './resource-funnel';
import { roadmapRevisitDue } from './revisit';
import { staleContext } from './stale-objective';
import { weightedMean } from './weighted-mean';

/**
 * Every figure of a roadmap for the day `today` (computations.md), but the SMART letters, which
 * `judgeObjective` gives on demand.
 */
export function measureRoadmap(
	roadmap: Roadmap,
	settings: Settings,
	today: CivilDate,
): RoadmapFigures {
	const phase = phaseOf(roadmap, today);
	const objectives = measureObjectives(roadmap, settings, today);
	const competencies = measureCompetencies(roadmap, objectives, today);
	const { activity, outcome } = rollUp(objectives);
	return {
		phase,
		activity,
		outcome,
		flags: isBusyNotMoving(activity, outcome) ? ['busy-not-moving'] : [],
		objectives,
		cadence: measureCadence(roadmap, today),
		reciprocity: measureReciprocity(roadmap, phase, settings, today),
		competencies,
		competencyClosure: competencyClosure(competencies),
		feedback: measureFeedback(roadmap, settings.numbers.halfLifeDays, today),
		resources: resourceFunnel(roadmap.resources),
		resourceList: roadmap.resources,
		actions: measureActions(roadmap, today),
		agreement: measureAgreement(roadmap),
		revisitDue: roadmapRevisitDue(objectives),
		rhythm: milestoneRhythm(dueMilestones(roadmap.objectives), roadmap.reviews),
		activityMix: activityMix(roadmap, today),
	};
}

/** The figures of the objectives, parallel to them (§4.1–4.5, §4.8). */
export function measureObjectives(
	roadmap: Roadmap,
	settings: Settings,
	today: CivilDate,
): readonly ObjectiveFigures[] {
	const context: ObjectiveContext = {
		roadmap,
		milestones: milestoneContext(roadmap, settings, today),
		stale: staleContext(roadmap, today),
	};
	return roadmap.objectives.map((objective) =>
		measureObjective(objective, context, settings, today),
	);
}

/** Weighted means of activity and of outcome; cancelled and on-hold objectives are in neither. */
function rollUp(
	objectives: readonly ObjectiveFigures[],
): Record<'activity' | 'outcome', number | null> {
	const counted = objectives.filter(({ state }) => state !== 'cancelled' && state !== 'on-hold');
	const mean = (figure: 'activity' | 'outcome'): number | null =>
		weightedMean(
			counted.map((figures) => ({
				weight: figures.objective.record.weight,
				value: figures[figure],
			})),
		);
	return { activity: mean('activity'), outcome: mean('outcome') };
}

/** Action items by the day of their check-in; open and started ones past due are overdue. */
function measureActions(roadmap: Roadmap, today: CivilDate): readonly ActionFigures[] {
	return roadmap.checkIns.flatMap(({ actionItems }) =>
		actionItems.map((action) => {
			const { state, due } = action;
			const late = state !== 'done' && state !== 'cancelled' && due !== null && due < today;
			return { action, overdueDays: late ? daysBetween(due, today) : null };
		}),
	);
}
