/** Gives out keys: the second one of the same name gets `~2` behind it, and so on. */
export function uniqueKeys(): (name: string) => string {
	const uses = new Map<string, number>();
	return (name) => {
		const times = (uses.get(name) ?? 0) + 1;
		uses.set(name, times);
		return times === 1 ? name : `${name}~${times}`;
	};
}
