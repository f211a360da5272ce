import type { BlockSubpathResult, CachedMetadata, HeadingSubpathResult } from 'obsidian';

/** The part of a link before `#`. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** `path` before the first `#`, `subpath` from it on. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const text = linktext.replace(/\u00a0/g, ' ');
	const hash = text.indexOf('#');
	if (hash < 0) return { path: text.trim(), subpath: '' };
	return { path: text.slice(0, hash).trim(), subpath: text.slice(hash) };
}

/** A heading without punctuation and doubled spaces: what headings are compared by. */
export function stripHeading(heading: string): string {
	return heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A heading without the characters that break a link. */
export function stripHeadingForLink(heading: string): string {
	return heading
		.replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The heading or the block that a subpath such as `#Plan` or `#^id` stands for. */
export function resolveSubpath(
	cache: CachedMetadata,
	subpath: string,
): HeadingSubpathResult | BlockSubpathResult | null {
	const name = subpath.slice(subpath.lastIndexOf('#') + 1);
	if (name.startsWith('^')) {
		const block = cache.blocks?.[name.slice(1).toLowerCase()];
		return block
			? { type: 'block', block, start: block.position.start, end: block.position.end }
			: null;
	}
	const headings = cache.headings ?? [];
	const wanted = stripHeading(name).toLowerCase();
	const at = headings.findIndex((one) => stripHeading(one.heading).toLowerCase() === wanted);
	const current = headings[at];
	if (!current) return null;
	const next = headings.slice(at + 1).find((one) => one.level <= current.level);
	return {
		type: 'heading',
		current,
		start: current.position.start,
		end: next?.position.start ?? null,
		...(next ? { next } : {}),
	} as HeadingSubpathResult;
}
