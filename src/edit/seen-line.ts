import { lineEndAt, lineStarts } from '../markdown/line-starts';
import type { SeenPlace } from '../model/edit';
import type { Planning } from './planning';
import { refuse, type Refused } from './refuse';

/** The text that the snapshot was made of; null for a note that is not there. */
export function shownText({ roadmap, vault }: Planning, path: string): string | null {
	return roadmap.texts.get(path) ?? vault.record(path)?.text ?? null;
}

/**
 * A line (from 1) as it was shown, with its exact text. Refused when the note has gone, or is
 * shorter than that.
 */
export function seenLine(planning: Planning, path: string, line: number): SeenPlace | Refused {
	const text = shownText(planning, path);
	if (text === null) return refuse('note-missing', path);
	const starts = lineStarts(text);
	const from = starts[line - 1];
	if (from === undefined) return refuse('line-changed', path, line);
	return { path, line, text: text.slice(from, lineEndAt(text, starts, line - 1)) };
}
