import type { RoadmapFigures } from '../model/figures';
import type { MetricFigures } from '../model/plan-figures';
import type { Problem } from '../model/problem';
import { problemAt } from './problem-at';

/** Warnings about outcome metrics (§4.8): a missing baseline, a stated value that is outdated. */
export function adviseMetrics({ objectives }: RoadmapFigures): Problem[] {
	return objectives
		.filter(({ state }) => state !== 'cancelled')
		.flatMap(({ metrics }) => metrics.flatMap(adviseMetric));
}

function adviseMetric({ metric, measurements, direction }: MetricFigures): Problem[] {
	const { name, baseline, target, stated, at } = metric;
	const problems: Problem[] = [];
	const needsBaseline = direction !== 'at-least' && direction !== 'at-most';
	if (target !== null && baseline === null && needsBaseline) {
		problems.push(problemAt('no-baseline', at, { metric: name, target }));
	}
	const newest = measurements.at(-1);
	if (newest !== undefined && stated !== null && stated !== newest.value) {
		const { value: measured, date } = newest;
		problems.push(problemAt('current-outdated', at, { metric: name, stated, measured, date }));
	}
	return problems;
}
