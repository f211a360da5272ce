import { metricKey } from '../../graph/merge-metrics';
import type { CivilDate } from '../../model/civil-date';
import type { Metric, Objective } from '../../model/graph';
import type { NewLine, NoteChange, Plan, SectionAddress } from '../../model/edit';
import { metricPlaces, type MetricPlaces } from './metric-places';
import { numberText } from './number-text';
import { objectiveValue } from './objective-value';
import { oneLine } from './one-line';
import type { Planning } from './planning';
import { refuse, type Refused } from '../refuse';
import { seenLine } from './seen-line';

/**
 * Logs a measurement below the metric's item; a metric without one gets it first, at the end of
 * Outcomes. `current` follows wherever it is stated, unless a later measurement exists (edits.md,
 * Gestures). `metric` may be a new name.
 */
export function planMeasurement(
	planning: Planning,
	objective: Objective,
	metric: Metric | string,
	value: number,
	on: CivilDate,
): Plan {
	const { path, record } = objective;
	const name = oneLine(typeof metric === 'string' ? metric : metric.name);
	if (name === '' || !Number.isFinite(value)) {
		const values =
			name === '' ? { what: 'metric', text: '' } : { what: 'value', text: String(value) };
		return refuse('bad-value', path, record.at.line, values);
	}
	const places = metricPlaces(objective, name);
	const measured = numberText(value, planning.settings.decimal);
	const line: NewLine = { text: `${on}: ${measured}`, box: null };
	const added = addedBelow(planning, objective, name, places, line);
	if ('refusal' in added) return added;
	const current = isNewest(objective, name, on)
		? currentFollows(planning, objective, places, value)
		: [];
	if ('refusal' in current) return current;
	return { name: 'log measurement', edits: [{ path, changes: [...current, added] }] };
}

function addedBelow(
	planning: Planning,
	objective: Objective,
	name: string,
	{ items }: MetricPlaces,
	line: NewLine,
): NoteChange | Refused {
	const { path, record } = objective;
	const [item] = items;
	if (item !== undefined) {
		const seen = seenLine(planning, path, item.at.line);
		if ('refusal' in seen) return seen;
		const under = { line: seen.line, text: seen.text };
		return { kind: 'nest', under, after: 'last-measurement', lines: [line] };
	}
	const section = { meaning: 'outcomes', title: 'Outcomes' } as const;
	const lines: readonly NewLine[] = [{ text: name, box: null, below: [line] }];
	if (record.heading === null) {
		return { kind: 'append', to: { holder: 'note', ...section }, lines };
	}
	const heading = seenLine(planning, path, record.at.line);
	if ('refusal' in heading) return heading;
	const holder = { line: heading.line, text: heading.text };
	const to: SectionAddress = { holder, ...section };
	return { kind: 'append', to, lines };
}

/** Of two values on one day the later in path and line order is the newer (computations.md §4.8). */
function isNewest(objective: Objective, name: string, on: CivilDate): boolean {
	const wanted = metricKey(name);
	const known = objective.metrics.find((metric) => metricKey(metric.name) === wanted);
	return (known?.measurements ?? []).every(
		({ date, path }) => date < on || (date === on && path <= objective.path),
	);
}

function currentFollows(
	planning: Planning,
	objective: Objective,
	{ stated, items }: MetricPlaces,
	value: number,
): readonly NoteChange[] | Refused {
	const changes: NoteChange[] = [];
	if (stated !== null && stated.current !== null) {
		const change = objectiveValue(planning, objective, 'current', {
			kind: 'number',
			number: value,
		});
		if ('refusal' in change) return change;
		changes.push(change);
	}
	for (const { at, current } of items) {
		if (current === null) continue;
		const seen = seenLine(planning, objective.path, at.line);
		if ('refusal' in seen) return seen;
		changes.push({
			kind: 'line',
			at: { line: seen.line, text: seen.text },
			parts: [
				{ part: 'field', key: 'current', value: numberText(value, planning.settings.decimal) },
			],
		});
	}
	return changes;
}
