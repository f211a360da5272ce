/** A function that waits: what {@link debounce} gives back. */
export interface Debouncer<A extends unknown[], R> {
	(...args: A): Debouncer<A, R>;
	cancel(): Debouncer<A, R>;
	/** Calls at once what is waiting; nothing when nothing waits. */
	run(): R | undefined;
}

/**
 * Calls `callback` with the latest arguments, `timeout` milliseconds after the first call, or after
 * the last one with `resetTimer`.
 */
export function debounce<A extends unknown[], R>(
	callback: (...args: A) => R,
	timeout = 0,
	resetTimer = false,
): Debouncer<A, R> {
	let timer: number | undefined;
	let waiting: A | undefined;
	const clear = (): void => {
		window.clearTimeout(timer);
		timer = undefined;
	};
	const fire = (): R | undefined => {
		clear();
		const args = waiting;
		waiting = undefined;
		return args && callback(...args);
	};
	const debouncer = (...args: A): Debouncer<A, R> => {
		waiting = args;
		if (timer !== undefined && resetTimer) clear();
		timer ??= window.setTimeout(fire, timeout);
		return whole;
	};
	const whole: Debouncer<A, R> = Object.assign(debouncer, {
		cancel: () => {
			clear();
			waiting = undefined;
			return whole;
		},
		run: () => fire(),
	});
	return whole;
}
