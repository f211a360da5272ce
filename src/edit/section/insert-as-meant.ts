import type { Located } from '../../model/edit';
import { insertBelow } from './note-lines';
import type { ReadStructure } from './read-structure';
import { readsAlike, type MeantLine } from './reads-alike';
import { refuse } from '../refuse';

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
	read: ReadStructure,
	{ below, texts, meant, under, mayPart }: Insertion,
): Located {
	for (const [before, behind] of mayPart ? GAPS : GAPS.slice(0, 1)) {
		const whole = [...before, ...texts, ...behind];
		const first = below + 1 + before.length;
		const change = {
			splices: [insertBelow(read.lines, below, whole)],
			first: Math.max(1, under ?? below),
			last: below,
			lineAfter: (line: number) => (line > below ? line + whole.length : line),
			meant: meant.map((one) => placed(one, first, under)),
		};
		if (readsAlike(read, change)) return { splices: change.splices };
	}
	const reason = 'a code block or comment that is not closed would take in what is added here';
	return refuse('note-unreadable', read.path, Math.max(1, below), { reason });
}

function placed({ line, as }: MeantLine, first: number, under: number | null): MeantLine {
	if ('heading' in as) return { line: line + first, as };
	const itemUnder = as.itemUnder === null ? under : as.itemUnder + first;
	return { line: line + first, as: { itemUnder } };
}
