import type { Located } from '../model/edit';
import { insertBelow, type NoteLines } from './note-lines';
import { readsAlike, type MeantLine } from './reads-alike';
import { refuse } from './refuse';
import { applySplices } from './splices';

/** New lines below a line, 0 for the top of the note. */
export interface Insertion {
	readonly below: number;
	readonly texts: readonly string[];
	/** What they are to be read as; lines count from 0, the first of `texts`. */
	readonly meant: readonly MeantLine[];
	/** The line of the item that they stand under; null for none. */
	readonly under: number | null;
	/**
	 * Whether a blank line may come first where they need one to be read so: behind an HTML block,
	 * or for a number behind a paragraph.
	 */
	readonly mayPart: boolean;
}

/**
 * Puts new lines where they are read as they are meant and change the reading of nothing else. Else
 * refused: behind an unclosed code block or comment, say.
 */
export function insertAsMeant(
	path: string,
	lines: NoteLines,
	{ below, texts, meant, under, mayPart }: Insertion,
): Located {
	for (const gap of mayPart ? [[], ['']] : [[]]) {
		const splices = [insertBelow(lines, below, [...gap, ...texts])];
		const after = applySplices(lines.text, splices);
		const added = gap.length + texts.length;
		const lineAfter = (line: number): number => (line > below ? line + added : line);
		const first = below + 1 + gap.length;
		const placed = meant.map(({ line, as }) => ({
			line: line + first,
			as:
				'heading' in as ? as : { itemUnder: as.itemUnder === null ? under : as.itemUnder + first },
		}));
		if (readsAlike(lines.text, after, lineAfter, placed)) return { splices };
	}
	const reason = 'a new line there would not be read as it is meant';
	return refuse('note-unreadable', path, Math.max(1, below), { reason });
}
