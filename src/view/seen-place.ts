import type { SeenPlace } from '../model/edit';
import type { Roadmap } from '../model/graph';
import type { Place } from '../model/place';

/**
 * A line of a note as the roadmap was read from it, with its exact text: what an edit expects to
 * find. Lines end with `\n`, `\r\n` or a lone `\r`. Null for a note that the roadmap was not read
 * from, and for a line past its end.
 */
export function seenPlace(
	{ texts }: Pick<Roadmap, 'texts'>,
	{ path, line }: Pick<Place, 'path' | 'line'>,
): SeenPlace | null {
	const note = texts.get(path);
	const text = note === undefined ? null : lineOf(note, line);
	return text === null ? null : { path, line, text };
}

function lineOf(note: string, line: number): string | null {
	const endings = /\r\n|\r|\n/g;
	let from = 0;
	for (let number = 1; ; number++) {
		const ending = endings.exec(note);
		if (number === line) return note.slice(from, ending?.index);
		if (ending === null) return null;
		from = endings.lastIndex;
	}
}
