import type { Reference } from '../../model/line';

/** A piece of a line: words, or a link by its words with what it names (`path#subpath`). */
export interface TextPiece {
	readonly text: string;
	readonly link: string | null;
}

/** A line cut at its links, and the links that do not stand in its words (those of fields). */
export interface LinkedText {
	readonly pieces: readonly TextPiece[];
	readonly others: readonly TextPiece[];
}

/** Cuts a text, as a reader sees it, at its links. `links` in the order of the text. */
export function textPieces(
	text: string,
	links: readonly Reference[],
	shown: (source: string) => string,
): LinkedText {
	const words = shown(text);
	const pieces: TextPiece[] = [];
	const others: TextPiece[] = [];
	let cut = 0;
	let read = 0;
	for (const { written, path, subpath } of links) {
		const label = shown(written);
		const link = subpath === null ? path : `${path}#${subpath}`;
		const source = text.indexOf(written, read);
		const at = source < 0 ? -1 : placeOf(label, words, shown(text.slice(0, source)));
		if (label === '' || at < cut) {
			others.push({ text: label === '' ? link : label, link });
			continue;
		}
		read = source + written.length;
		if (at > cut) pieces.push({ text: words.slice(cut, at), link: null });
		pieces.push({ text: label, link });
		cut = at + label.length;
	}
	if (cut < words.length) pieces.push({ text: words.slice(cut), link: null });
	return { pieces, others };
}

/**
 * Where a link's label stands in the words, given the words before it: behind as many places that
 * read the same as there are before it.
 */
function placeOf(label: string, words: string, before: string): number {
	if (label === '') return -1;
	let at = words.indexOf(label);
	let from = before.indexOf(label);
	while (from >= 0 && at >= 0) {
		at = words.indexOf(label, at + label.length);
		from = before.indexOf(label, from + label.length);
	}
	return at;
}
