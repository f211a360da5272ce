/**
 * `next` with every part that says the same as in `previous` replaced by that very part, so that
 * what is unchanged can be known by identity. For plain data only: arrays, objects, primitives.
 * Elements of arrays are matched by their `key`, else by index.
 */
export function keepIdentity<T>(previous: unknown, next: T): T {
	if (previous === next) return next;
	if (Array.isArray(previous) && Array.isArray(next)) {
		return keepElements(previous, next) as T;
	}
	if (isObject(previous) && isObject(next)) return keepFields(previous, next) as T;
	return next;
}

function keepElements(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
	const byKey = new Map(previous.map((element, index) => [keyOf(element) ?? index, element]));
	const kept = next.map((element, index) =>
		keepIdentity(byKey.get(keyOf(element) ?? index), element),
	);
	const same =
		kept.length === previous.length && kept.every((element, i) => element === previous[i]);
	return same ? previous : kept;
}

function keepFields(
	previous: Readonly<Record<string, unknown>>,
	next: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
	const entries = Object.entries(next).map(
		([name, value]) => [name, keepIdentity(previous[name], value)] as const,
	);
	const same =
		entries.length === Object.keys(previous).length &&
		entries.every(([name, value]) => Object.hasOwn(previous, name) && value === previous[name]);
	return same ? previous : Object.fromEntries(entries);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(element: unknown): string | null {
	return isObject(element) && typeof element.key === 'string' ? element.key : null;
}
