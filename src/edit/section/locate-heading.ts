import type { SeenLine } from '../../model/edit';
import type { Heading } from '../../note/sections';
import { locateLine } from '../locate-line';
import type { ReadStructure } from './read-structure';
import { refuse, type Refused } from '../refuse';

/** The heading that stands in a line which was seen. */
export function locateHeading(
	{ path, note, lines }: ReadStructure,
	seen: SeenLine,
): Heading | Refused {
	const headingAt = (line: number): Heading | undefined =>
		note.headings.find(({ at }) => at.line === line);
	const located = locateLine(lines.text, path, seen, (line) => headingAt(line) !== undefined);
	if ('code' in located) return { refusal: located };
	return headingAt(located.line) ?? refuse('not-a', path, located.line, { what: 'heading' });
}
