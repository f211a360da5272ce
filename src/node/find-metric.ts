import { refuse, type Refused } from '../edit/refuse';
import { nameKey } from '../graph/name-key';
import type { Metric, Objective } from '../model/graph';
import { UsageError } from './usage-error';

/**
 * The metric of an objective that a name means, compared without case; without a name its only one,
 * else the main one of its properties. An objective without metrics takes the name as its first.
 * Throws a {@link UsageError} when a name is needed.
 */
export function findMetric(name: string | null, objective: Objective): Metric | string | Refused {
	const { metrics, record, path } = objective;
	if (name === null) {
		const [only, second] = metrics;
		if (only === undefined) {
			throw new UsageError(`"${record.title}" has no metric yet; name it with --metric.`);
		}
		if (second === undefined || record.stated !== null) return only;
		const names = metrics.map((metric) => `"${metric.name}"`).join(', ');
		throw new UsageError(
			`"${record.title}" has several metrics: ${names}. Name one with --metric.`,
		);
	}
	const wanted = nameKey(name);
	const found = metrics.find((metric) => nameKey(metric.name) === wanted);
	if (found !== undefined) return found;
	return metrics.length === 0 ? name : refuse('name-unknown', path, record.at.line, { name });
}
