import type { Explanation, LeftOut } from '../model/explanation';
import type { RoadmapFigures } from '../model/figures';
import type { MilestoneFigures, ObjectiveFigures, PlanState } from '../model/plan-figures';
import { inputsOf, placeIn, placeOfMilestone, term } from './explain-term';
import { stepProgress } from './step-progress';

/** The objectives that a roadmap's activity or outcome is the mean of (§4.3). */
export function explainRoadmap(
	figure: 'roadmap-activity' | 'roadmap-outcome',
	figures: RoadmapFigures,
): Explanation {
	const name = figure === 'roadmap-activity' ? 'activity' : 'outcome';
	const missing = name === 'activity' ? 'no-weight' : 'not-measured';
	return {
		figure,
		value: figures[name],
		terms: figures.objectives.map((each) => {
			const { record, path } = each.objective;
			const at = placeIn(path, record.at);
			const leftOut = leftOutByState(each.state) ?? (each[name] === null ? missing : null);
			return term(record.title, record.weight, each[name], at, leftOut);
		}),
		inputs: [],
	};
}

/** The milestones, else the own tasks, that an objective's activity is the mean of (§4.3). */
export function explainActivity(figures: ObjectiveFigures, startedCounts: number): Explanation {
	const { objective, milestones, activity } = figures;
	const { record, path } = objective;
	return {
		figure: 'objective-activity',
		value: activity,
		terms:
			milestones.length > 0
				? milestones.map(milestoneTerm)
				: record.tasks.map((task) =>
						term(
							task.text,
							task.weight,
							stepProgress(task, startedCounts),
							placeIn(path, task.at),
							task.state === 'cancelled' ? 'cancelled' : null,
						),
					),
		inputs: [],
	};
}

/** A milestone on hold keeps its progress, so only a cancelled one does not count. */
function milestoneTerm({ milestone, progress, state }: MilestoneFigures) {
	return term(
		milestone.record.title,
		milestone.record.weight,
		progress,
		placeOfMilestone(milestone),
		state === 'cancelled' ? 'cancelled' : null,
	);
}

/** The metrics that an objective's outcome is the mean of (§4.3). */
export function explainOutcome({ outcome, metrics }: ObjectiveFigures): Explanation {
	return {
		figure: 'objective-outcome',
		value: outcome,
		terms: metrics.map(({ metric, progress }) =>
			term(metric.name, 1, progress, metric.at, progress === null ? 'not-measured' : null),
		),
		inputs: [],
	};
}

/** The competencies that the closure of the gaps is the mean of (§4.9). */
export function explainClosure({ competencies, competencyClosure }: RoadmapFigures): Explanation {
	return {
		figure: 'competency-closure',
		value: competencyClosure.value,
		terms: competencies.map(({ competency, closure }) =>
			term(
				competency.name,
				competency.importance,
				closure,
				placeIn(competency.path, competency.at),
				closure === null ? 'not-assessed' : null,
			),
		),
		inputs: inputsOf({ assessed: competencyClosure.assessed, of: competencyClosure.of }),
	};
}

function leftOutByState(state: PlanState): LeftOut | null {
	return state === 'cancelled' || state === 'on-hold' ? state : null;
}
