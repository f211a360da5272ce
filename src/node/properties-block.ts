import type { Span } from '../model/place';

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/gm;

/** The YAML between the fences at the top of a note; null without a closed block. */
export function propertiesBlock(text: string): Span | null {
	const opening = OPENING.exec(text);
	if (opening === null) return null;
	const from = opening[0].length;
	CLOSING.lastIndex = from;
	const closing = CLOSING.exec(text);
	return closing === null ? null : { from, to: closing.index };
}
