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
	 * Whether a blank line may stand before or behind them where they need one: behind an HTML block,
	 * for a number behind a paragraph, before a heading that is underlined.
	 */
	readonly mayPart: boolean;
}

/** Blank lines before and behind, those to be tried first at first. */
const GAPS = [
	[[], []],
	[[''], []],
	[[], ['']],
	[[''], ['']],
] as const;

/**
 * Puts new lines where they are read as they are meant and change the reading of nothing else. Else
 * refused: behind an unclosed code block or comment, say.
 */
export function insertAsMeant(
	path: string,
	lines: NoteLines,
	{ below, texts, meant, under, mayPart }: Insertion,
): Located {
	for (const [before, behind] of mayPart ? GAPS : GAPS.slice(0, 1)) {
		const whole = [...before, ...texts, ...behind];
		const splices = [insertBelow(lines, below, whole)];
		const after = applySplices(lines.text, splices);
		const lineAfter = (line: number): number => (line > below ? line + whole.length : line);
		const first = below + 1 + before.length;
		const placed = meant.map(({ line, as }) => ({
			line: line + first,
			as:
				'heading' in as ? as : { itemUnder: as.itemUnder === null ? under : as.itemUnder + first },
		}));
		if (readsAlike(lines.text, after, lineAfter, placed)) return { splices };
	}
	const reason = 'a code block or comment that is not closed would take in what is added here';
	return refuse('note-unreadable', path, Math.max(1, below), { reason });
}
