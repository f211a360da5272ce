/** What the host lacks says so: a silent no-op would let a test pass that proves nothing. */
export function notImplemented(what: string): never {
	throw new Error(`workbench: ${what} is not implemented`);
}

/** Asked of any object by the language, by promises or by a test runner, never by a plugin. */
const ASKED_BY_THE_LANGUAGE: ReadonlySet<string> = new Set([
	'then',
	'toJSON',
	'asymmetricMatch',
	'nodeType',
	'$$typeof',
	'__esModule',
]);

/** The object itself, but reading a member that it lacks throws, and so does adding one. */
export function strict<T extends object>(target: T, name: string): T {
	const lacks = (key: string | symbol): key is string =>
		typeof key === 'string' && !(key in target) && !ASKED_BY_THE_LANGUAGE.has(key);
	return new Proxy(target, {
		get: (object, key, receiver): unknown =>
			lacks(key) ? notImplemented(`${name}.${key}`) : Reflect.get(object, key, receiver),
		set: (object, key, value, receiver) =>
			lacks(key)
				? notImplemented(`setting ${name}.${key}`)
				: Reflect.set(object, key, value, receiver),
	});
}
