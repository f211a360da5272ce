import type { CivilDate } from '../model/civil-date';
import type { MetricFigures, MilestoneFigures } from '../model/plan-figures';
import type { Settings } from '../model/settings';
import type { RoadmapSnapshot } from '../model/snapshot';
import { judgeObjective } from '../measure/smart';

/** The objectives of a roadmap as `status --json` shows them (cli.md, "JSON of `status`"). */
export function planJson(
	{ roadmap, figures }: RoadmapSnapshot,
	settings: Settings,
	today: CivilDate,
) {
	return figures.objectives.map((found) => {
		const { objective } = found;
		const smart = judgeObjective(objective, roadmap, settings, today);
		return {
			title: objective.record.title,
			statement: objective.record.statement,
			path: objective.path,
			line: objective.record.at.line,
			weight: objective.record.weight,
			start: found.start,
			due: objective.record.due,
			agreed: objective.record.agreed,
			reviewed: objective.record.reviewed,
			activity: found.activity,
			outcome: found.outcome,
			flags: found.flags,
			state: found.state,
			forecast: { date: found.forecast.date, status: found.forecast.status },
			smart: {
				specific: smart.specific,
				measurable: smart.measurable,
				attainable: smart.attainable,
				relevant: smart.relevant,
				timeBound: smart.timeBound,
			},
			milestones: found.milestones.map(milestoneJson),
			metrics: found.metrics.map(metricJson),
		};
	});
}

function milestoneJson(found: MilestoneFigures) {
	const { record, path } = found.milestone;
	return {
		title: record.title,
		path,
		line: record.at.line,
		id: record.id,
		weight: record.weight,
		start: found.start,
		due: record.due,
		achieved: record.achieved,
		progress: found.progress,
		expected: found.expected,
		tolerance: found.tolerance,
		flags: found.flags,
		state: found.state,
		days: found.days,
		stage: found.stage,
		stages: found.stages,
		steps: {
			total: found.steps.total,
			done: found.steps.done,
			started: found.steps.started,
			cancelled: found.steps.cancelled,
		},
		blockedBy: found.blockedBy.map((milestone) => milestone.record.title),
	};
}

function metricJson(found: MetricFigures) {
	const { metric } = found;
	return {
		name: metric.name,
		unit: metric.unit,
		baseline: metric.baseline,
		current: found.current,
		target: metric.target,
		direction: found.direction,
		progress: found.progress,
		raw: found.raw,
		met: found.met,
		measurements: found.measurements.map(({ date, value }) => ({ date, value })),
	};
}
