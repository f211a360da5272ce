import type { Outline, OutlineRefusal } from '../model/outline';
import type { FrontmatterSpan } from './frontmatter-span';

/** The outline of a note whose body is not read: all of it is hidden. */
export function refusedOutline(
	text: string,
	{ yaml, bodyFrom }: FrontmatterSpan,
	refusal: OutlineRefusal,
): Outline {
	const hidden = [{ from: bodyFrom, to: text.length }];
	const nothing = { headings: [], items: [], paragraphs: [], tables: [] };
	return { frontmatter: yaml, bodyFrom, ...nothing, hidden, refusal };
}
