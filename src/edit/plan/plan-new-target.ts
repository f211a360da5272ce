import type { Metric, Objective } from '../../model/graph';
import type { NoteChange, Plan } from '../../model/edit';
import { metricPlaces } from './metric-places';
import { numberText } from './number-text';
import { objectiveValue } from './objective-value';
import type { Planning } from './planning';
import { refuse } from '../refuse';
import { seenLine } from './seen-line';

/**
 * Sets a metric's target wherever one is stated: the objective's property or field, its items. A
 * metric without a target gets it where the metric stands first (edits.md, Gestures).
 */
export function planNewTarget(
	planning: Planning,
	objective: Objective,
	metric: Metric,
	target: number,
): Plan {
	const { path, record } = objective;
	if (!Number.isFinite(target)) {
		return refuse('bad-value', path, record.at.line, { what: 'target', text: String(target) });
	}
	const { stated, items } = metricPlaces(objective, metric.name);
	const isFirst = metric.target === null;
	const changes: NoteChange[] = [];
	if (stated !== null && (isFirst || stated.target !== null)) {
		const change = objectiveValue(planning, objective, 'target', {
			kind: 'number',
			number: target,
		});
		if ('refusal' in change) return change;
		changes.push(change);
	}
	const stating = items.filter((item) => item.target !== null);
	for (const { at } of isFirst && stated === null ? items.slice(0, 1) : stating) {
		const seen = seenLine(planning, path, at.line);
		if ('refusal' in seen) return seen;
		const value = numberText(target, planning.settings.decimal);
		changes.push({
			kind: 'line',
			at: { line: seen.line, text: seen.text },
			parts: [{ part: 'field', key: 'target', value }],
		});
	}
	return { name: 'set new target', edits: [{ path, changes }] };
}
