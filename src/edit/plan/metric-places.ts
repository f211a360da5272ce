import { metricKey } from '../../graph/merge-metrics';
import type { Objective } from '../../model/graph';
import type { MetricRecord } from '../../model/plan-record';

/** The places of an objective that state one metric (computations.md §4.8). */
export interface MetricPlaces {
	/** Its properties or the fields of its heading; null when they are about another one. */
	readonly stated: MetricRecord | null;
	/** Items, in the order of the text. */
	readonly items: readonly MetricRecord[];
}

/** Where the metric of this name is stated: names are compared without case and spacing. */
export function metricPlaces({ record }: Objective, name: string): MetricPlaces {
	const wanted = metricKey(name);
	const isWanted = (metric: MetricRecord): boolean =>
		metricKey(metric.name ?? record.title) === wanted;
	return {
		stated: record.stated !== null && isWanted(record.stated) ? record.stated : null,
		items: record.metrics.filter(isWanted),
	};
}
