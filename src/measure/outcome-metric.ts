import { daysBetween, type CivilDate } from '../model/civil-date';
import type { MetricFigures } from '../model/plan-figures';
import type { Metric, Roadmap } from '../model/graph';
import { intervalDays } from '../model/interval';
import type { MetricDirection } from '../model/plan-record';
import { clamp } from './exceeds';
import { isPaused } from './paused';

/** A last measurement is stale when it is older than this many review intervals (§4.8). */
const STALE_REVIEWS = 1.5;

/** How far an outcome metric has come (§4.8). The newest measurement up to today is its value. */
export function outcomeMetric(
	metric: Metric,
	roadmap: Pick<Roadmap, 'reviews' | 'paused'>,
	today: CivilDate,
): MetricFigures {
	const future = metric.measurements.findIndex(({ date }) => date > today);
	const measurements = future < 0 ? metric.measurements : metric.measurements.slice(0, future);
	const newest = measurements.at(-1);
	const current = newest?.value ?? metric.stated;
	const raw = current === null ? null : rawProgress(metric, current);
	return {
		metric,
		current,
		direction: directionOf(metric),
		progress: current === null ? null : metricProgress(metric, current),
		raw,
		met: measurements.find(({ value }) => reachesTarget(metric, value) === true)?.date ?? null,
		measurements,
		stale:
			newest !== undefined &&
			daysBetween(newest.date, today) > STALE_REVIEWS * intervalDays(roadmap.reviews) &&
			!isPaused(roadmap.paused, today),
	};
}

/** Progress that a value would be, 0 to 1; null when it cannot be told (§4.8). */
export function metricProgress(metric: Metric, value: number): number | null {
	if (isThreshold(metric)) {
		const reached = reachesTarget(metric, value);
		return reached === null ? null : reached ? 1 : 0;
	}
	const raw = rawProgress(metric, value);
	return raw === null ? null : clamp(raw);
}

/** Null when baseline or target is missing, or both are the same. */
function rawProgress({ baseline, target }: Metric, value: number): number | null {
	if (baseline === null || target === null || baseline === target) return null;
	return (value - baseline) / (target - baseline);
}

/** Stated, else the way from baseline to target; keeping a value means at least that value. */
function directionOf({ direction, baseline, target }: Metric): MetricDirection | null {
	if (direction !== null) return direction;
	if (baseline === null || target === null) return null;
	if (baseline === target) return 'at-least';
	return target > baseline ? 'increase' : 'decrease';
}

/** Met or not, with nothing between: keep-type metrics and stated limits. */
function isThreshold({ direction, baseline, target }: Metric): boolean {
	if (direction === 'at-least' || direction === 'at-most') return true;
	return target !== null && baseline === target;
}

/** Null without a target, or when it is unknown from which side it is reached. */
function reachesTarget(metric: Metric, value: number): boolean | null {
	if (metric.target === null) return null;
	if (!isThreshold(metric)) {
		const raw = rawProgress(metric, value);
		if (raw !== null) return raw >= 1;
	}
	switch (directionOf(metric)) {
		case 'at-least':
		case 'increase':
			return value >= metric.target;
		case 'at-most':
		case 'decrease':
			return value <= metric.target;
		case null:
			return null;
	}
}
