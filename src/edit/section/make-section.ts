import type { Located } from '../../model/edit';
import type { MissingSection } from './find-section';
import { insertAsMeant } from './insert-as-meant';
import type { WrittenLines } from './new-lines';
import { lastLineBefore } from './note-lines';
import type { ReadStructure } from './read-structure';

/** Makes a section at the end of its holder, after one blank line, its first lines directly below. */
export function makeSection(
	read: ReadStructure,
	{ holder, title, level }: MissingSection,
	first: WrittenLines,
): Located {
	const below = lastLineBefore(read.lines, holder.to);
	const section = underHeading(level, title, first);
	const { texts, meant } = below === 0 ? section : afterBlank(section);
	return insertAsMeant(read, { texts, meant, below, under: null, mayPart: true });
}

/** A heading with lines directly below it. */
export function underHeading(level: number, text: string, own: WrittenLines): WrittenLines {
	const { texts, meant } = pushedDown(own);
	return {
		texts: [`${'#'.repeat(level)} ${text}`, ...texts],
		meant: [{ line: 0, as: { heading: level } }, ...meant],
	};
}

export function afterBlank(own: WrittenLines): WrittenLines {
	const { texts, meant } = pushedDown(own);
	return { texts: ['', ...texts], meant };
}

function pushedDown({ texts, meant }: WrittenLines): WrittenLines {
	return {
		texts,
		meant: meant.map(({ line, as }) => ({
			line: line + 1,
			as: 'heading' in as || as.itemUnder === null ? as : { itemUnder: as.itemUnder + 1 },
		})),
	};
}
