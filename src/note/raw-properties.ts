/** Properties as the YAML parser gives them. */
export type RawProperties = Readonly<Record<string, unknown>>;

/** The value of a property; its name is compared without case, as the app does. */
export function propertyValue(properties: RawProperties, key: string): unknown {
	if (Object.hasOwn(properties, key)) return properties[key];
	const wanted = key.toLowerCase();
	for (const name of Object.keys(properties)) {
		if (name.toLowerCase() === wanted) return properties[name];
	}
	return undefined;
}

/**
 * A value as text: text trimmed, numbers and switches as written in YAML, a date as its ISO day.
 * Null for nothing, for empty text and for maps and lists.
 */
function asText(value: unknown): string | null {
	if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (value instanceof Date && !Number.isNaN(value.getTime())) return isoDay(value);
	return null;
}

/**
 * The texts of a list, or the single text. `[[Note]]` without quotes is a list in a list for YAML;
 * it is read as the link that was meant.
 */
export function asTexts(value: unknown): readonly string[] {
	if (!Array.isArray(value)) {
		const text = asText(value);
		return text === null ? [] : [text];
	}
	return value.flatMap((entry: unknown) => {
		if (!Array.isArray(entry)) return asText(entry) ?? [];
		const inner: unknown = entry.length === 1 ? entry[0] : undefined;
		const name = asText(Array.isArray(inner) && inner.length === 1 ? inner[0] : inner);
		return name === null ? [] : `[[${name}]]`;
	});
}

/** The first text of a value: of a list the first entry counts. */
export function firstText(value: unknown): string | null {
	return asTexts(value)[0] ?? null;
}

function isoDay(date: Date): string {
	const two = (part: number): string => String(part).padStart(2, '0');
	const year = String(date.getUTCFullYear()).padStart(4, '0');
	return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}
