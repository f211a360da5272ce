import type { PropertyPart, PropertyValue } from '../../model/edit';
import { firstText } from '../../note/raw-properties';
import { changeEntries } from './change-entries';
import { propertyShape } from './property-shape';
import { bareOrQuoted, propertyText } from './property-text';
import { isSameLink } from './same-link';
import { removeProperty, setProperty } from './set-property';
import type { ListPart, PropertyChange, StandingProperty } from './standing-property';

/**
 * What all parts that concern one property (`key`) make of it (edits.md, Properties). Of several
 * that set or remove it the last one counts; they do not mix with entries.
 */
export function changeProperty(
	text: string,
	key: string,
	standing: StandingProperty | null,
	parts: readonly PropertyPart[],
): PropertyChange {
	const listParts: ListPart[] = [];
	let whole: PropertyPart | null = null;
	for (const part of parts) {
		if (part.part === 'add' || part.part === 'drop') listParts.push(part);
		else whole = part;
	}
	if (whole === null) return changeEntries(text, key, standing, listParts);
	if (listParts.length > 0) throw new Error(`The property ${key} is changed in two ways.`);
	return whole.part === 'set'
		? setWhole(text, key, standing, whole.value)
		: removeWhole(text, standing);
}

function setWhole(
	text: string,
	key: string,
	standing: StandingProperty | null,
	value: PropertyValue,
): PropertyChange {
	const written = propertyText(value);
	const after = parsedValue(value);
	if (standing === null) return { lines: [`${bareOrQuoted(key)}: ${written}`], after };
	if (isThere(standing.value, value)) return 'nothing';
	const shape = propertyShape(text, standing.property);
	const splices = setProperty(text, standing.property, shape, written);
	return splices === null ? 'nested' : { splices, after };
}

function removeWhole(text: string, standing: StandingProperty | null): PropertyChange {
	if (standing === null) return 'nothing';
	const { property } = standing;
	const splices = removeProperty(text, property, propertyShape(text, property));
	return splices === null ? 'nested' : { splices, after: undefined };
}

function isThere(standing: unknown, value: PropertyValue): boolean {
	const text = firstText(standing);
	if (value.kind === 'link') return text !== null && isSameLink(text, value.link);
	return standing === parsedValue(value) || text === String(parsedValue(value));
}

function parsedValue(value: PropertyValue): string | number {
	switch (value.kind) {
		case 'day':
			return value.day;
		case 'number':
			return value.number;
		case 'text':
			return value.text;
		case 'link':
			return `[[${value.link}]]`;
	}
}
