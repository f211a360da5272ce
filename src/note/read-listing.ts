import type { Line, LineLink } from '../model/line';
import type { ListedNote } from '../model/plan-record';
import type { Item } from './note-text';

/** Whether an item begins with a link to a note. */
export function isListing({ line }: Item): boolean {
	return leadingLink(line) !== null;
}

/** Whether a line is a link to a note and nothing else. */
export function isWholeLink(line: Line): boolean {
	return leadingLink(line)?.written === line.text;
}

/** An item that begins with a link; one that does not throws a RangeError. */
export function readListing(item: Item): ListedNote {
	const link = leadingLink(item.line);
	if (link === null) throw new RangeError('The item does not begin with a link.');
	const text = item.line.text.slice(link.written.length).replace(/^[:\s]+/, '');
	return { link, text, state: item.state, at: item.at };
}

function leadingLink({ links, text }: Line): LineLink | null {
	const link = links.find(({ embed }) => !embed);
	return link !== undefined && text.startsWith(link.written) ? link : null;
}
