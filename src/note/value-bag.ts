import type { Field, Line } from '../model/line';
import type { Position } from '../model/place';
import { asTexts, propertyValue, type RawProperties } from './raw-properties';

/**
 * Named values as a note writes them, from its properties or from fields. `list` has every text of
 * a key (compared without case), empty when there is none; `at` is where the n-th one stands.
 */
export interface ValueBag {
	readonly list: (key: string) => readonly string[];
	readonly at: (key: string, index?: number) => Position;
}

/** The values of a properties block; `at` is asked for messages and links only. */
export function propertyBag(
	properties: RawProperties | null,
	at: (key: string, index?: number) => Position,
): ValueBag {
	return {
		list: (key) => (properties === null ? [] : asTexts(propertyValue(properties, key))),
		at,
	};
}

/** The values of fields; `otherwise` is the place of a key that is missing. */
export function fieldBag(fields: readonly Field[], otherwise: Position): ValueBag {
	const of = (key: string): readonly Field[] =>
		fields.filter((field) => field.key === key.toLowerCase() && field.value !== '');
	return {
		list: (key) => of(key).map(({ value }) => value),
		at: (key, index = 0) => (of(key)[index] ?? of(key)[0])?.at ?? otherwise,
	};
}

/** The values of a line's fields. */
export function lineBag(line: Line, at: Position): ValueBag {
	return fieldBag(line.fields, at);
}
