import { refuse, type Refused } from '../edit/refuse';
import { lineEndAt, lineStarts } from '../markdown/line-starts';
import { inspectNote } from '../note/inspect-note';
import type { SeenPlace } from '../model/edit';
import type { Settings } from '../model/settings';
import { noteSource } from './note-source';

/** A line of a note as a command names it: by its number, and by what it says if that is given. */
export interface LineOperand {
	readonly path: string;
	readonly line: number;
	/** The whole line or, of a task, its text as `inspect` shows it; null: what stands there. */
	readonly expect: string | null;
}

/**
 * The line that is meant, with its exact text. An expected text beats the number: the line is looked
 * for when it has moved. Refused when nothing says so, or several tasks do.
 */
export function expectedLine(
	{ path, line, expect }: LineOperand,
	text: string,
	settings: Settings,
): SeenPlace | Refused {
	const starts = lineStarts(text);
	const textAt = (number: number): string => {
		const from = starts[number - 1] ?? text.length;
		return text.slice(from, lineEndAt(text, starts, number - 1)).replace(/^\ufeff/, '');
	};
	const isThere = line <= starts.length;
	const here = isThere ? textAt(line) : '';
	if (expect === null) {
		return isThere ? { path, line, text: here } : refuse('line-changed', path, line);
	}
	const wanted = expect.trim();
	if (isThere && here.trim() === wanted) return { path, line, text: here };
	const { tasks } = inspectNote(noteSource(path, text), settings);
	const saying = tasks.filter((task) => task.text === wanted).map((task) => task.line);
	const whole = starts.flatMap((_, index) =>
		textAt(index + 1).trim() === wanted ? index + 1 : [],
	);
	const found = saying.includes(line) ? [line] : [...new Set([...saying, ...whole])];
	const [only, second] = found;
	// Not there: its block id or task id may be.
	if (only === undefined) return { path, line, text: expect };
	if (second === undefined) return { path, line: only, text: textAt(only) };
	return refuse('line-ambiguous', path, line, { lines: found.join(', ') });
}
