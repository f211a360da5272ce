import type { Reference } from '../model/line';

/** What a link names, without where it stands. */
export type LinkTarget = Pick<Reference, 'path' | 'subpath' | 'alias'>;

/** The target of `[[inner]]`: `path#subpath|alias`. Null when it names nothing. */
export function wikiTarget(inner: string): LinkTarget | null {
	const pipe = inner.indexOf('|');
	// in a table the bar is written `\|`
	const target = pipe < 0 ? inner : inner.slice(0, pipe).replace(/\\$/, '');
	return linkTarget(target, pipe < 0 ? '' : inner.slice(pipe + 1));
}

/**
 * The target of `[alias](destination)`. Null for an address outside the vault (`https:`, `mailto:`
 * …) and for an empty destination. A title after the destination is left out.
 */
export function markdownTarget(alias: string, destination: string): LinkTarget | null {
	const trimmed = destination.trim();
	const bracketed = /^<([^<>]*)>/.exec(trimmed)?.[1];
	const address = bracketed ?? trimmed.split(/[ \t]/, 1)[0] ?? '';
	if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
	return linkTarget(decoded(address), alias);
}

/** `path#subpath` with an alias; white space as Obsidian reads it, `.md` taken away. */
export function linkTarget(written: string, writtenAlias: string): LinkTarget | null {
	const text = written.includes('\u00A0') ? written.replace(/\u00A0/g, ' ') : written;
	const hash = text.indexOf('#');
	const path = withoutExtension((hash < 0 ? text : text.slice(0, hash)).trim());
	const subpath = hash < 0 ? '' : text.slice(hash + 1).trim();
	if (path === '' && subpath === '') return null;
	const alias = writtenAlias.trim();
	return { path, subpath: subpath === '' ? null : subpath, alias: alias === '' ? null : alias };
}

function withoutExtension(path: string): string {
	const dot = path.length - 3;
	return path.charCodeAt(dot) === 46 && /\.md$/i.test(path) ? path.slice(0, dot) : path;
}

function decoded(address: string): string {
	if (!address.includes('%')) return address;
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
