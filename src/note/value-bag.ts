import type { Field } from '../model/line';
import type { Position } from '../model/place';
import { asTexts, type RawProperties } from './raw-properties';

const NOTHING: readonly string[] = [];

/**
 * Named values as a note writes them, from its properties or from fields. `list` has every text of
 * a key (our keys are in lower case), empty when there is none; `at` is where the n-th one stands.
 */
export interface ValueBag {
	readonly list: (key: string) => readonly string[];
	readonly at: (key: string, index?: number) => Position;
}

/**
 * The values of a properties block, names compared without case (the exact one first), those left
 * out that `counts` refuses; `at` is asked for messages and links only.
 */
export function propertyBag(
	properties: RawProperties | null,
	counts: (key: string) => boolean,
	at: (key: string, index?: number) => Position,
): ValueBag {
	const texts = new Map<string, readonly string[]>();
	for (const name of properties === null ? NOTHING : Object.keys(properties)) {
		const key = name.toLowerCase();
		if (texts.has(key) && name !== key) continue;
		if (counts(key)) texts.set(key, asTexts(properties?.[name]));
	}
	return { list: (key) => texts.get(key) ?? NOTHING, at };
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
