/** Gives a function that lets the tasks of one key run one after the other, in order of asking. */
export function inTurn(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
	const last = new Map<string, Promise<unknown>>();
	return (key, task) => {
		const mine = (last.get(key) ?? Promise.resolve()).then(task, task);
		last.set(key, mine);
		const forget = (): void => {
			if (last.get(key) === mine) last.delete(key);
		};
		mine.then(forget, forget);
		return mine;
	};
}
