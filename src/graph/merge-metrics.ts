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
	const values = new Map<string, EvidenceValue[]>();
	for (const value of evidence) {
		const key = metricKey(value.metric);
		if (!groups.has(key)) {
			report('unknown-metric', value.path, value, { metric: value.metric, objective: title });
		} else values.set(key, [...(values.get(key) ?? []), value]);
	}
	return [...groups].map(([key, { name, records }]) => {
		reportDifferences(name, records, stated, path, report);
		return mergeRecords(name, records, path, values.get(key) ?? []);
	});
}

function mergeRecords(
	name: string,
	records: readonly MetricRecord[],
	path: string,
	evidence: readonly EvidenceValue[],
): Metric {
	const first = <Key extends 'unit' | 'baseline' | 'current' | 'target' | 'direction'>(
		key: Key,
	): MetricRecord[Key] | null => records.find((record) => record[key] !== null)?.[key] ?? null;
	const nested = records.flatMap(({ measurements }) =>
		measurements.map(({ date, value, at: { line, column } }) => ({
			date,
			value,
			path,
			line,
			column,
		})),
	);
	const { line, column } = records[0]?.at ?? { line: 1, column: 1 };
	return {
		name,
		unit: first('unit'),
		baseline: first('baseline'),
		stated: first('current'),
		target: first('target'),
		direction: first('direction'),
		measurements: inOrder([...nested, ...evidence]),
		at: { path, line, column },
	};
}

/** By date, of one day in path and line order; the same day and value once. */
function inOrder(measurements: readonly PlacedMeasurement[]): readonly PlacedMeasurement[] {
	const sorted = measurements
		.map(({ date, value, path, line, column }) => ({ date, value, path, line, column }))
		.sort(
			(a, b) =>
				compare(a.date, b.date) ||
				compare(a.path, b.path) ||
				a.line - b.line ||
				a.column - b.column,
		);
	const seen = new Set<string>();
	return sorted.filter(({ date, value }) => {
		const key = `${date} ${value}`;
		return !seen.has(key) && seen.add(key);
	});
}

function reportDifferences(
	name: string,
	records: readonly MetricRecord[],
	stated: MetricRecord | null,
	path: string,
	report: Building['report'],
): void {
	if (stated === null || !records.includes(stated)) return;
	for (const record of records) {
		for (const key of ['baseline', 'current', 'target', 'unit', 'direction'] as const) {
			const [property, line] = [stated[key], record[key]];
			if (property === null || line === null || property === line) continue;
			report('metric-differs', path, record.at, { metric: name, field: key, property, line });
		}
	}
}

function metricKey(name: string): string {
	return nameKey(name.replace(/\s+/g, ' ').trim());
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
