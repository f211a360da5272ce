import type { Objective } from '../../model/graph';
import type { NoteChange, PropertyValue } from '../../model/edit';
import { numberText } from './number-text';
import type { Planning } from './planning';
import type { Refused } from '../refuse';
import { seenLine } from './seen-line';

/**
 * Sets a value that an objective states of itself, null takes it away: the property of its note, or
 * the field of its heading.
 */
export function objectiveValue(
	planning: Planning,
	{ record, path }: Objective,
	key: string,
	value: PropertyValue | null,
): NoteChange | Refused {
	if (record.heading === null) {
		const part =
			value === null ? ({ part: 'remove', key } as const) : ({ part: 'set', key, value } as const);
		return { kind: 'properties', parts: [part] };
	}
	const seen = seenLine(planning, path, record.at.line);
	if ('refusal' in seen) return seen;
	const at = { line: seen.line, text: seen.text };
	return { kind: 'heading-field', at, key, value: fieldText(value, planning) };
}

function fieldText(value: PropertyValue | null, { settings }: Planning): string | null {
	if (value === null) return null;
	switch (value.kind) {
		case 'day':
			return value.day;
		case 'number':
			return numberText(value.number, settings.decimal);
		case 'text':
			return value.text;
		case 'link':
			return `[[${value.link}]]`;
	}
}
