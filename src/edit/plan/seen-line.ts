import { lineEndAt, lineStarts } from '../../markdown/line-starts';
import type { SeenLine, SeenPlace } from '../../model/edit';
import type { Planning } from './planning';
import { refuse, type Refused } from '../refuse';

/** The text that the snapshot was made of; null for a note that is not there. */
export function shownText({ roadmap, vault }: Planning, path: string): string | null {
	return roadmap.texts.get(path) ?? vault.record(path)?.text ?? null;
}

/** A line of a text, from 1; null when the text is shorter. */
export function seenIn(text: string, line: number): SeenLine | null {
	const starts = lineStarts(text);
	const from = starts[line - 1];
	return from === undefined
		? null
		: { line, text: text.slice(from, lineEndAt(text, starts, line - 1)) };
}

/**
 * A line (from 1) as it was shown, with its exact text. Refused when the note has gone, or is
 * shorter than that.
 */
export function seenLine(planning: Planning, path: string, line: number): SeenPlace | Refused {
	const text = shownText(planning, path);
	if (text === null) return refuse('note-missing', path);
	const seen = seenIn(text, line);
	return seen === null ? refuse('line-changed', path, line) : { path, ...seen };
}
