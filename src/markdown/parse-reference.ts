import type { Reference } from '../model/line';
import type { Position } from '../model/place';
import { linkTarget, markdownTarget, wikiTarget, type LinkTarget } from './link-target';

const WIKILINK = /^!?\[\[([^[\]]*)\]\]$/;
const MARKDOWN_LINK = /^!?\[([^\]]*)\]\((.*)\)$/;

/**
 * The note that a property's value or a field's value names: a wikilink, a Markdown link or a bare
 * name (format.md §3.1 rule 6). `[["Note"]]`, what YAML makes of an unquoted link, is read too. Null
 * for an empty value and for an address outside the vault.
 */
export function parseReference(written: string, at: Position): Reference | null {
	const target = readTarget(written.trim());
	if (target === null) return null;
	const { path, subpath, alias } = target;
	return { path, subpath, alias, written, at };
}

function readTarget(text: string): LinkTarget | null {
	if (text.startsWith('[') || text.startsWith('!')) {
		const wikilink = WIKILINK.exec(text)?.[1];
		if (wikilink !== undefined) return wikiTarget(withoutQuotes(wikilink.trim()));
		const link = MARKDOWN_LINK.exec(text);
		if (link !== null) return markdownTarget(link[1] ?? '', link[2] ?? '');
	}
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return null;
	return linkTarget(text, '');
}

function withoutQuotes(text: string): string {
	const quote = text.charAt(0);
	const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
	return isQuoted ? text.slice(1, -1) : text;
}
