import type { Reference } from '../model/line';
import type { Position } from '../model/place';

/** The note that a property's value names: a wikilink, a Markdown link or a bare name. */
export function parseReference(_written: string, _at: Position): Reference | null {
	return null;
}
