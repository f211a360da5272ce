/**
 * Whether two values that a YAML parser gave are the same, to the bottom. A value may hold itself or
 * be shared many times: each pair is looked at once. Objects of other kinds than maps, lists and
 * dates are the same only if they are one.
 */
export function isSameValue(
	one: unknown,
	other: unknown,
	seen = new Map<object, Set<object>>(),
): boolean {
	if (Object.is(one, other)) return true;
	if (typeof one !== 'object' || typeof other !== 'object') return false;
	if (one === null || other === null) return false;
	if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
	const known = seen.get(one) ?? new Set();
	if (known.has(other)) return true;
	seen.set(one, known.add(other));
	if (Array.isArray(one) || Array.isArray(other)) {
		return (
			Array.isArray(one) &&
			Array.isArray(other) &&
			one.length === other.length &&
			one.every((entry, index) => isSameValue(entry, other[index], seen))
		);
	}
	if (!isMap(one) || !isMap(other)) return false;
	const keys = Object.keys(one);
	const otherKeys = Object.keys(other);
	return (
		keys.length === otherKeys.length &&
		keys.every((key, index) => key === otherKeys[index] && isSameValue(one[key], other[key], seen))
	);
}

/** A plain object, as parsers make of a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
