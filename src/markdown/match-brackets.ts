import type { Span } from '../model/place';

/**
 * For each `[` and `(` of a line the offset of its closing bracket, -1 when it is never closed. Each
 * kind is counted by itself, escaped ones and those in `skipped` (code spans) are not.
 */
export function matchBrackets(line: string, skipped: readonly Span[]): Int32Array {
	const closes = new Int32Array(line.length).fill(-1);
	const square: number[] = [];
	const round: number[] = [];
	let skip = 0;
	for (let at = 0; at < line.length; at++) {
		const span = skipped[skip];
		if (span?.from === at) {
			at = span.to - 1;
			skip++;
			continue;
		}
		switch (line.charCodeAt(at)) {
			case 92:
				at++;
				break;
			case 91:
				square.push(at);
				break;
			case 40:
				round.push(at);
				break;
			case 93:
				closes[square.pop() ?? at] = at;
				break;
			case 41:
				closes[round.pop() ?? at] = at;
				break;
		}
	}
	return closes;
}
