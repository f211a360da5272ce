import type { Splice } from '../../model/edit';
import { lineAt, lineEndAt, lineStarts } from '../../markdown/line-starts';

/** A text by its lines, which count from 1. */
export interface NoteLines {
	readonly text: string;
	/** An ending at the very end opens one more, empty line. */
	readonly count: number;
	/** Where a line begins, a byte order mark left out. */
	readonly from: (line: number) => number;
	/** Where it ends, its ending left out. */
	readonly to: (line: number) => number;
	/** `\n`, `\r\n`, `\r`, or '' for the last line. */
	readonly ending: (line: number) => string;
	/** The line that holds an offset. */
	readonly at: (offset: number) => number;
	/** Empty, or spaces and tabs alone. */
	readonly isBlank: (line: number) => boolean;
}

export function noteLines(text: string): NoteLines {
	const starts = lineStarts(text);
	const start = (line: number): number => starts[line - 1] ?? text.length;
	const to = (line: number): number => lineEndAt(text, starts, line - 1);
	const from = (line: number): number =>
		line === 1 && text.startsWith('\uFEFF') ? 1 : start(line);
	return {
		text,
		count: starts.length,
		from,
		to,
		ending: (line) => text.slice(to(line), start(line + 1)),
		at: (offset) => lineAt(starts, offset) + 1,
		isBlank: (line) => /^[ \t]*$/.test(text.slice(from(line), to(line))),
	};
}

/** The last line before an offset that is not blank; 0 when all are. */
export function lastLineBefore(lines: NoteLines, offset: number): number {
	let line = lines.at(offset);
	while (line > 0 && (lines.from(line) >= offset || lines.isBlank(line))) line--;
	return line;
}

/**
 * New lines below a line, 0 for the top of the note. Their ending is that of the line, else of the
 * one above it, else `\n`; a note without a final ending stays without one.
 */
export function insertBelow(lines: NoteLines, line: number, added: readonly string[]): Splice {
	const { text } = lines;
	const ending = lines.ending(Math.max(1, line));
	if (line === 0) {
		const at = lines.from(1);
		const insert = at === text.length ? added.join('\n') : ended(added, ending || '\n');
		return { from: at, to: at, insert };
	}
	if (ending === '') {
		const above = line > 1 ? lines.ending(line - 1) : '\n';
		return { from: text.length, to: text.length, insert: added.map((own) => above + own).join('') };
	}
	const at = lines.to(line) + ending.length;
	return { from: at, to: at, insert: ended(added, ending) };
}

function ended(added: readonly string[], ending: string): string {
	return added.map((own) => own + ending).join('');
}
