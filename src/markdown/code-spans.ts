import type { Span } from '../model/place';

/**
 * The code spans of one line, in order: a run of backticks up to the next run of the same length.
 * A backslash before the opening run takes its first backtick away.
 */
export function codeSpans(text: string, from: number, to: number): Span[] {
	const runs = backtickRuns(text, from, to);
	const nextSame = new Array<number>(runs.length).fill(-1);
	const later = new Map<number, number>();
	for (let index = runs.length - 1; index >= 0; index--) {
		const run = runs[index];
		if (run === undefined) continue;
		const length = run.to - run.from - (isEscaped(text, from, run.from) ? 1 : 0);
		nextSame[index] = later.get(length) ?? -1;
		later.set(run.to - run.from, index);
	}
	const spans: Span[] = [];
	for (let index = 0; index < runs.length; index++) {
		const close = runs[nextSame[index] ?? -1];
		const open = runs[index];
		if (open === undefined || close === undefined || close.to - close.from === 0) continue;
		spans.push({ from: open.from, to: close.to });
		index = nextSame[index] ?? index;
	}
	return spans;
}

function backtickRuns(text: string, from: number, to: number): Span[] {
	const runs: Span[] = [];
	let at = from;
	while (at < to) {
		let end = at;
		while (end < to && text.charCodeAt(end) === 96) end++;
		if (end > at) runs.push({ from: at, to: end });
		at = end + 1;
	}
	return runs;
}

function isEscaped(text: string, from: number, at: number): boolean {
	let slashes = 0;
	while (at - slashes > from && text.charCodeAt(at - slashes - 1) === 92) slashes++;
	return slashes % 2 === 1;
}
