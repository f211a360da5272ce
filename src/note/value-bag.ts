import type { Field } from '../model/line';
import type { Position } from '../model/place';
import { asTexts, propertyValue, type RawProperties } from './raw-properties';

/**
 * Named values as a note writes them, from its properties or from fields. `list` has every text of
 * a key (our keys are in lower case), empty when there is none; `at` is where the n-th one stands.
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
	return {
		list: (key) => {
			let found: string[] | null = null;
			for (const field of fields) {
				if (field.key === key && field.value !== '') (found ??= []).push(field.value);
			}
			return found ?? NOTHING;
		},
		at: (key, index = 0) => {
			const places = fields.filter((field) => field.key === key && field.value !== '');
			return (places[index] ?? places[0])?.at ?? otherwise;
		},
	};
}

const NOTHING: readonly string[] = [];
