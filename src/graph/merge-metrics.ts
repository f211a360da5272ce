import type { Metric, PlacedMeasurement } from '../model/graph';
import type { MetricRecord, ObjectiveRecord } from '../model/plan-record';
import type { Building } from './building';
import { nameKey } from './name-key';

/** A value that an evidence note measured. */
export interface EvidenceValue extends PlacedMeasurement {
	readonly metric: string;
}

/**
 * The metrics of an objective (computations.md §4.8): its properties and its lines of the same name
 * are one metric, where both state a value the property counts. `target` without `metric` is named
 * after the objective. A value of evidence for a metric that is not there is reported.
 */
export function mergeMetrics(
	objective: ObjectiveRecord,
	path: string,
	evidence: readonly EvidenceValue[],
	{ report }: Pick<Building, 'report'>,
): readonly Metric[] {
	const { stated, title } = objective;
	const groups = new Map<string, { name: string; records: MetricRecord[] }>();
	for (const record of stated === null ? objective.metrics : [stated, ...objective.metrics]) {
		const name = record.name ?? title;
		const group = groups.get(metricKey(name));
		if (group === undefined) groups.set(metricKey(name), { name, records: [record] });
		else group.records.push(record);
	}
	for (const { metric, path: from, ...place } of evidence) {
		if (groups.has(metricKey(metric))) continue;
		report('unknown-metric', from, place, { metric, objective: title });
	}
	return [...groups].map(([key, { name, records }]) => {
		reportDifferences(name, records, stated, path, report);
		const values = evidence.filter(({ metric }) => metricKey(metric) === key);
		return mergeRecords(name, records, path, values);
	});
}

function mergeRecords(
	name: string,
	records: readonly MetricRecord[],
	path: string,
	evidence: readonly EvidenceValue[],
): Metric {
	let unit: string | null = null;
	let baseline: number | null = null;
	let current: number | null = null;
	let target: number | null = null;
	let direction: MetricRecord['direction'] = null;
	const measurements: PlacedMeasurement[] = [];
	for (const record of records) {
		unit ??= record.unit;
		baseline ??= record.baseline;
		current ??= record.current;
		target ??= record.target;
		direction ??= record.direction;
		for (const { date, value, at } of record.measurements) {
			measurements.push({ date, value, path, line: at.line, column: at.column });
		}
	}
	for (const { date, value, path: from, line, column } of evidence) {
		measurements.push({ date, value, path: from, line, column });
	}
	const { line, column } = records[0]?.at ?? { line: 1, column: 1 };
	return {
		name,
		unit,
		baseline,
		stated: current,
		target,
		direction,
		measurements: inOrder(measurements),
		at: { path, line, column },
	};
}

/** By date, of one day in path and line order; the same day and value once. */
function inOrder(measurements: PlacedMeasurement[]): readonly PlacedMeasurement[] {
	if (measurements.length < 2) return measurements;
	measurements.sort(
		(a, b) =>
			compare(a.date, b.date) || compare(a.path, b.path) || a.line - b.line || a.column - b.column,
	);
	let day = '';
	const ofDay = new Set<number>();
	return measurements.filter(({ date, value }) => {
		if (date !== day) ofDay.clear();
		day = date;
		return !ofDay.has(value) && ofDay.add(value);
	});
}

function reportDifferences(
	name: string,
	records: readonly MetricRecord[],
	stated: MetricRecord | null,
	path: string,
	report: Building['report'],
): void {
	if (stated === null || records.length < 2 || !records.includes(stated)) return;
	for (const record of records) {
		for (const key of ['baseline', 'current', 'target', 'unit', 'direction'] as const) {
			const [property, line] = [stated[key], record[key]];
			if (property === null || line === null || property === line) continue;
			report('metric-differs', path, record.at, { metric: name, field: key, property, line });
		}
	}
}

/** What the names of metrics are compared by: without case, white space as one. */
export function metricKey(name: string): string {
	return nameKey(name.replace(/\s+/g, ' ').trim());
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
