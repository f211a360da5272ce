import type { Explanation } from '../model/explanation';
import type { MetricFigures } from '../model/plan-figures';
import { inputsOf, term } from './explain-term';
import { metricProgress } from './outcome-metric';

/**
 * The measurements of a metric with the progress that each would be (§4.8). The newest alone has
 * weight; without any, what is stated counts.
 */
export function explainMetric(figures: MetricFigures): Explanation {
	const { metric, measurements, current, progress, raw, direction } = figures;
	const newest = measurements.at(-1);
	const terms = measurements.map((measurement) => {
		const { date, value, path, line, column } = measurement;
		const weight = measurement === newest ? 1 : 0;
		const each = metricProgress(metric, value);
		const leftOut = each === null ? 'not-measured' : null;
		return term(`${date}: ${String(value)}`, weight, each, { path, line, column }, leftOut);
	});
	const stated = term(
		metric.name,
		1,
		progress,
		metric.at,
		progress === null ? 'not-measured' : null,
	);
	return {
		figure: 'metric-progress',
		value: progress,
		terms: newest === undefined ? [stated] : terms,
		inputs: inputsOf({
			baseline: metric.baseline,
			current,
			target: metric.target,
			direction,
			raw,
		}),
	};
}
