/** The middle value; of an even count the lower of the two. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted[Math.floor((sorted.length - 1) / 2)];
	if (middle === undefined) throw new RangeError('There is no median of nothing.');
	return middle;
}

/** Runs something several times and gives the milliseconds of processor time of each run. */
export function timed(times: number, run: (round: number) => void): readonly number[] {
	return Array.from({ length: times }, (_, round) => {
		const start = process.cpuUsage();
		run(round);
		return millisecondsSince(start);
	});
}

/** Processor time of this process since `start`: other work on the machine is not in it. */
export function millisecondsSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
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
