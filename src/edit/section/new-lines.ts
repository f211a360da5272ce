import type { NewLine } from '../../model/edit';
import { MARKS } from '../line/change-box';
import { nextMarker, styleBelow, type ListStyle } from './list-style';
import type { MeantLine } from './reads-alike';

/** New lines as they are written, and what each is meant to be. */
export interface WrittenLines {
	readonly texts: readonly string[];
	/** Lines count from 0: the first of them. Null is what all of them stand under. */
	readonly meant: readonly MeantLine[];
}

/** Writes lines of one list, those below them one `step` deeper; a numbered list counts on. */
export function writeLines(
	added: readonly NewLine[],
	style: ListStyle,
	step: string,
): WrittenLines {
	const texts: string[] = [];
	const meant: MeantLine[] = [];
	const write = (
		some: readonly NewLine[],
		{ prefix, marker }: ListStyle,
		parent: number | null,
	) => {
		let own = marker;
		for (const { text, box, below } of some) {
			const line = texts.length;
			meant.push({ line, as: { itemUnder: parent } });
			texts.push(`${prefix}${own} ${lineContent({ text, box })}`);
			if (below !== undefined) write(below, styleBelow(prefix, `${own} `, step), line);
			own = nextMarker(own);
		}
	};
	write(added, style, null);
	return { texts, meant };
}

/** What stands behind the marker. */
export function lineContent({ text, box }: NewLine): string {
	return box === null ? text : `[${MARKS[box]}] ${text}`;
}

/** A text that is more than one line, or less; null when all can be written. */
export function brokenLine(added: readonly NewLine[]): string | null {
	for (const { text, below } of added) {
		if (text.trim() === '' || /[\r\n]/.test(text)) return text;
		const broken = brokenLine(below ?? []);
		if (broken !== null) return broken;
	}
	return null;
}
