/** Stands before an argument that only looks like an option; no argument can hold it itself. */
const GUARD = '\0';

/** An option is one dash and a letter, or two; `-5` and `- [ ] a line` are texts. */
const LOOKS_LIKE_TEXT = /^(?:--?[^-\p{L}]|---)/u;

/**
 * Arguments that `parseArgs` reads as they were meant: what begins with a dash but is no option is
 * guarded (take the guard off with {@link unguarded}), and the value of an option in `withValue` may
 * begin with a dash. Nothing after a lone `--` is touched.
 */
export function dashSafe(
	args: readonly string[],
	withValue: ReadonlySet<string>,
): readonly string[] {
	const safe: string[] = [];
	let option: string | null = null;
	for (const [index, arg] of args.entries()) {
		if (arg === '--') return [...safe, ...args.slice(index)];
		if (option !== null && LOOKS_LIKE_TEXT.test(arg)) {
			safe[safe.length - 1] = `${option}=${arg}`;
			option = null;
			continue;
		}
		safe.push(LOOKS_LIKE_TEXT.test(arg) ? GUARD + arg : arg);
		option = option === null && arg.startsWith('--') && withValue.has(arg.slice(2)) ? arg : null;
	}
	return safe;
}

/** An argument without its guard. */
export function unguarded(arg: string): string {
	return arg.startsWith(GUARD) ? arg.slice(GUARD.length) : arg;
}
