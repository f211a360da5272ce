import type { CivilDate } from '../model/civil-date';
import type { MetricFigures, ObjectiveFigures } from '../model/plan-figures';
import type { Objective, Roadmap } from '../model/graph';
import type { Settings } from '../model/settings';
import { forecastDate } from './forecast-date';
import { isBusyNotMoving } from './busy-not-moving';
import type { MilestoneContext } from './measure-milestone';
import { measureMilestones } from './measure-milestones';
import { isUnplanned, objectiveActivity } from './objective-activity';
import { objectiveState } from './objective-state';
import { outcomeMetric } from './outcome-metric';
import { revisitDue } from './revisit';
import { isStaleObjective, type StaleContext } from './stale-objective';

/** What an objective needs to know of the rest of its roadmap. */
export interface ObjectiveContext {
	readonly roadmap: Roadmap;
	readonly milestones: MilestoneContext;
	readonly stale: StaleContext;
}

/** Every figure of an objective, its milestones and metrics included (§4.3–4.5, §4.8, §4.11). */
export function measureObjective(
	objective: Objective,
	context: ObjectiveContext,
	settings: Settings,
	today: CivilDate,
): ObjectiveFigures {
	const { roadmap } = context;
	const { record } = objective;
	const start = record.start ?? roadmap.start;
	const milestones = measureMilestones(objective, start, context.milestones);
	const activity = objectiveActivity(milestones, record.tasks, settings.startedCounts);
	const metrics = objective.metrics.map((metric) => outcomeMetric(metric, roadmap, today));
	const outcome = objectiveOutcome(metrics);
	const isAlive = record.state === 'open';
	const forecast = forecastDate(
		isAlive ? milestones : [],
		{ start, due: record.due },
		settings.numbers,
		today,
	);
	const state = objectiveState(record, { start, activity, forecast, milestones }, settings, today);
	return {
		objective,
		start,
		activity,
		outcome,
		flags: [
			...(isUnplanned(milestones, record.tasks) ? (['no-plan'] as const) : []),
			...(isBusyNotMoving(activity, outcome) ? (['busy-not-moving'] as const) : []),
		],
		state,
		forecast,
		milestones,
		metrics,
		revisitDue: revisitDue(record, start, roadmap.revisit),
		stale: isStaleObjective(objective, start, state, context.stale),
	};
}

/** The mean of the metrics that have a progress (§4.3); null when none is measured. */
function objectiveOutcome(metrics: readonly MetricFigures[]): number | null {
	let sum = 0;
	let measured = 0;
	for (const { progress } of metrics) {
		if (progress === null) continue;
		sum += progress;
		measured += 1;
	}
	return measured === 0 ? null : sum / measured;
}
