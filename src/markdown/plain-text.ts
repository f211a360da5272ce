import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { linkText } from './link-text';

/** remark's inline parse is quadratic on hostile text; what is longer is shown as it is. */
const MAX_LENGTH = 600;

const INLINES_ONLY = {
	disable: {
		null: [
			'blockQuote',
			'codeFenced',
			'codeIndented',
			'definition',
			'headingAtx',
			'htmlFlow',
			'list',
			'setextUnderline',
			'thematicBreak',
		],
	},
};

/**
 * What a reader sees of a short piece of Markdown, such as a title: no marks and no comments,
 * wikilinks by their alias or name, Markdown links by their text. White space is collapsed.
 */
export function plainText(source: string): string {
	if (source.length > MAX_LENGTH || !/[^\p{L}\p{N} .,;?]/u.test(source)) return collapsed(source);
	const shown = source
		.replace(/%%[^%]*%%/g, ' ')
		.replace(/!?\[\[([^[\]]+)\]\]/g, (whole, inner: string) => escaped(linkText(inner) ?? whole))
		.replace(
			/~~([^~]+)~~|==([^=]+)==/g,
			(_, struck?: string, marked?: string) => struck ?? marked ?? '',
		);
	const tree = unified()
		.use(remarkParse)
		.data('micromarkExtensions', [INLINES_ONLY])
		.parse(shown.replace(/\s+/g, ' '));
	return collapsed(toString(tree, { includeHtml: false }));
}

function escaped(text: string): string {
	return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function collapsed(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
