import type { Span } from '../model/place';
import { lineEnd, nextLine } from './line-starts';

/** Where a note's properties stand, and where its body begins. */
export interface FrontmatterSpan {
	/** The YAML between the fences; null when no closed block opens the note. */
	readonly yaml: Span | null;
	readonly bodyFrom: number;
}

/**
 * The properties at the top of a note: `---` on the first line (a byte order mark before it and
 * white space after it are allowed), closed by a line `---`. A block that is never closed is no
 * block: the note is all body.
 */
export function frontmatterSpan(text: string): FrontmatterSpan {
	const top = text.startsWith('\uFEFF') ? 1 : 0;
	const none = { yaml: null, bodyFrom: top };
	if (!text.startsWith('---', top)) return none;
	const opening = lineEnd(text, top);
	if (!isFence(text, top, opening)) return none;
	const from = nextLine(text, opening);
	let at = from;
	while (at < text.length) {
		const end = lineEnd(text, at);
		if (isFence(text, at, end)) {
			return { yaml: { from, to: at }, bodyFrom: Math.min(nextLine(text, end), text.length) };
		}
		at = nextLine(text, end);
	}
	return none;
}

function isFence(text: string, from: number, to: number): boolean {
	if (to - from < 3 || !text.startsWith('---', from)) return false;
	for (let at = from + 3; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code !== 32 && code !== 9) return false;
	}
	return true;
}
