/** A small generator of numbers in [0, 1): the same seed gives the same numbers everywhere. */
export interface Random {
	readonly next: () => number;
	/** A whole number from `least` to `most`, both included. */
	readonly between: (least: number, most: number) => number;
	readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
}

/** A linear congruential generator with 32 bits of state, its high bits used. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	const between = (least: number, most: number): number =>
		least + Math.floor(next() * (most - least + 1));
	return {
		next,
		between,
		pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
	};
}
