import type { Stretch } from './metadata-positions';

/** Blocks between `%%` at the start of a line and the next `%%` at the end of one; not in code. */
export function blockComments(text: string): Stretch[] {
	const found: Stretch[] = [];
	let fence = '';
	let at = 0;
	while (at < text.length) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end).trim();
		const mark = /^(`{3,}|~{3,})/.exec(line)?.[0] ?? '';
		if (fence !== '') {
			if (mark !== '' && line === mark && mark.startsWith(fence)) fence = '';
		} else if (mark !== '') fence = mark;
		else if (line.startsWith('%%')) {
			const from = text.indexOf('%%', at);
			const close = text.indexOf('%%', from + 2);
			if (close < 0) break;
			const closeEnd = lineEnd(text, close);
			if (text.slice(close + 2, closeEnd).trim() === '') {
				found.push([from, close + 2]);
				at = closeEnd + 1;
				continue;
			}
		}
		at = end + 1;
	}
	return found;
}

function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end;
}
