/** Offsets at which the lines of a text begin; `\n`, `\r\n` and a lone `\r` end a line. */
export function lineStarts(text: string): number[] {
	const starts = [0];
	let carriageReturn = text.indexOf('\r');
	let lineFeed = text.indexOf('\n');
	while (lineFeed >= 0 || carriageReturn >= 0) {
		if (carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed)) {
			if (carriageReturn + 1 !== lineFeed) starts.push(carriageReturn + 1);
			carriageReturn = text.indexOf('\r', carriageReturn + 1);
		} else {
			starts.push(lineFeed + 1);
			lineFeed = text.indexOf('\n', lineFeed + 1);
		}
	}
	return starts;
}

/** Index of the line that holds an offset. */
export function lineAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** {@link lineAt} for offsets that only rise: `line` is the answer to the one before, 0 at first. */
export function lineOnward(starts: readonly number[], offset: number, line: number): number {
	let index = line;
	while ((starts[index + 1] ?? Infinity) <= offset) index++;
	return index;
}

/** The offset at which the line with this index ends, its line ending left out. */
export function lineEndAt(text: string, starts: readonly number[], line: number): number {
	const next = starts[line + 1];
	if (next === undefined) return text.length;
	return text.charCodeAt(next - 1) === 10 && text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1;
}

/** The offset at which the line that holds `offset` ends, its line ending left out. */
export function lineEnd(text: string, offset: number): number {
	let at = offset;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13) return at;
		at++;
	}
	return at;
}

/** The offset at which the line after `end` (an end as {@link lineEnd} gives it) begins. */
export function nextLine(text: string, end: number): number {
	return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}
