/** The middle value; of an even count the lower of the two. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted[Math.floor((sorted.length - 1) / 2)];
	if (middle === undefined) throw new RangeError('There is no median of nothing.');
	return middle;
}

/** Runs something several times and gives the milliseconds of work of each run. */
export function timed(times: number, run: (round: number) => void): readonly number[] {
	return Array.from({ length: times }, (_, round) => {
		const start = startWork();
		run(round);
		return millisecondsSince(start);
	});
}

/** When a stretch of work began, by both clocks. */
export interface WorkStart {
	readonly processor: NodeJS.CpuUsage;
	readonly wall: number;
}

export function startWork(): WorkStart {
	return { processor: process.cpuUsage(), wall: performance.now() };
}

/**
 * Time that this thread worked since `start`. The clock on the wall counts other programs too, the
 * processor time of the process counts the threads that compile and collect garbage beside ours:
 * the thread's own time is at most the smaller of them.
 */
export function millisecondsSince({ processor, wall }: WorkStart): number {
	const passed = performance.now() - wall;
	const { user, system } = process.cpuUsage(processor);
	return Math.min(passed, (user + system) / 1000);
}

/** One line of the report: what was measured, and the limit that it is held against. */
export interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	/** Null when it is only told. */
	readonly limit: number | null;
}

/** Prints a figure and whether it keeps its limit; gives whether it does. */
export function tell({ name, value, unit, limit }: Figure): boolean {
	const kept = limit === null || value <= limit;
	const shown = value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4);
	const against = limit === null ? '' : `  limit ${String(limit)}  ${kept ? 'kept' : 'BROKEN'}`;
	console.log(`${name.padEnd(58)}${shown.padStart(9)} ${unit.padEnd(6)}${against}`);
	return kept;
}
