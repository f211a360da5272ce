import type { SeenLine } from '../../model/edit';
import type { Item } from '../../note/note-text';
import { locateLine } from '../locate-line';
import type { ReadStructure } from './read-structure';
import { refuse, type Refused } from '../refuse';

/** The item that stands in a line which was seen; those of plain quotes are not ours. */
export function locateItem({ path, note, lines }: ReadStructure, seen: SeenLine): Item | Refused {
	const itemAt = (line: number): Item | undefined => note.items.find(({ at }) => at.line === line);
	const located = locateLine(lines.text, path, seen, (line) => itemAt(line) !== undefined);
	if ('code' in located) return { refusal: located };
	return itemAt(located.line) ?? refuse('not-a', path, located.line, { what: 'item' });
}
