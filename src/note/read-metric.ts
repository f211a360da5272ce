import { parseQuantity } from '../markdown/parse-quantity';
import type { Measurement, MetricDirection, MetricRecord } from '../model/plan-record';
import type { Position } from '../model/place';
import type { Item } from './note-text';
import type { Reading } from './reading';
import type { ValueReader } from './value-reader';

const DIRECTIONS: ReadonlySet<string> = new Set<MetricDirection>([
	'increase',
	'decrease',
	'at-least',
	'at-most',
]);

/** `- name [baseline:: 9] [target:: 5] [unit:: days]` with its dated lines (format.md §3.3). */
export function readMetricItem(item: Item, reading: Reading): MetricRecord {
	const { line, at } = item;
	return {
		...statedNumbers(reading.values(line, at)),
		name: line.text === '' ? null : line.text,
		measurements: item.children.flatMap((child) => readMeasurement(child, reading) ?? []),
		at,
	};
}

/** The metric of properties or of a heading's fields; null without `metric` and `target`. */
export function readStatedMetric(values: ValueReader, at: Position): MetricRecord | null {
	const name = values.text('metric');
	const stated = statedNumbers(values);
	if (name === null && stated.target === null) return null;
	return { ...stated, name, measurements: [], at };
}

/** Whether an item in an objective's own text is a metric: only with baseline or target. */
export function statesMetric({ line }: Item): boolean {
	return line.fields.some(({ key }) => key === 'baseline' || key === 'target');
}

function statedNumbers(
	values: ValueReader,
): Pick<MetricRecord, 'unit' | 'baseline' | 'current' | 'target' | 'direction'> {
	const direction = values.text('direction')?.toLowerCase() ?? '';
	return {
		unit:
			values.text('unit') ??
			values.unit('target') ??
			values.unit('baseline') ??
			values.unit('current'),
		baseline: values.quantity('baseline'),
		current: values.quantity('current'),
		target: values.quantity('target'),
		direction: DIRECTIONS.has(direction) ? (direction as MetricDirection) : null,
	};
}

/** `- 2026-09-28: 7.5`; lines without a day are notes, a day without a number is a problem. */
function readMeasurement({ line, at, state }: Item, reading: Reading): Measurement | null {
	if (line.leadingDate === null || state !== null) return null;
	const quantity = parseQuantity(line.text, reading.note.settings.decimal);
	if (quantity === null) {
		reading.report('not-a-number', at, { field: line.leadingDate, text: line.text });
		return null;
	}
	return { date: line.leadingDate, value: quantity.value, at };
}
