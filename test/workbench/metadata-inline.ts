import type { CachedMetadata, FootnoteRefCache, FrontmatterLinkCache, LinkCache } from 'obsidian';
import type { Nodes, Root } from 'mdast';
import { offsets } from './metadata-blocks';
import { blanked, type Positions, type Stretch } from './metadata-positions';

const WIKILINK = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;
const MARKDOWN_LINK = /^\[([^\]\n]*)\]\(([^()\s]+)\)$/;
const TAG = /#((?:[\p{L}\p{N}\p{M}_\-/]|\p{Extended_Pictographic}|\u200d|\ufe0f)+)/gu;
const BEFORE_TAG = /[\s([{>.,;:!?'"*_~]/;
const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Links, embeds, tags and footnotes of a parsed note. */
export type Inlines = Required<Pick<CachedMetadata, 'links' | 'embeds' | 'tags' | 'footnotes'>> & {
	readonly footnoteRefs: FootnoteRefCache[];
};

/** Reads what stands in the text; `hidden` is code, HTML and properties, where nothing counts. */
export function inlinesOf(
	tree: Root,
	text: string,
	hidden: readonly Stretch[],
	positions: Positions,
): Inlines {
	const found: Inlines = { links: [], embeds: [], tags: [], footnotes: [], footnoteRefs: [] };
	const visible = blanked(text, hidden);
	for (const match of visible.matchAll(WIKILINK)) {
		const link = (match[2] ?? '').trim();
		const displayText = (match[3] ?? displayOf(link)).trim();
		const position = positions.of(match.index, match.index + match[0].length);
		const entry = { position, link, original: match[0], displayText };
		(match[1] === '!' ? found.embeds : found.links).push(entry);
	}
	readMarkdownLinks(found, tree, text, positions);
	const byStart = (a: LinkCache, b: LinkCache): number =>
		a.position.start.offset - b.position.start.offset;
	found.links.sort(byStart);
	found.embeds.sort(byStart);
	const inLinks = [...found.links, ...found.embeds].map(({ position }): Stretch => [
		position.start.offset,
		position.end.offset,
	]);
	found.tags.push(...tagsIn(blanked(visible, inLinks), positions));
	return found;
}

function tagsIn(text: string, positions: Positions): Inlines['tags'] {
	const tags: Inlines['tags'] = [];
	for (const match of text.matchAll(TAG)) {
		const from = match.index;
		if (from > 0 && !BEFORE_TAG.test(text.charAt(from - 1))) continue;
		if (/^[\d/]+$/.test(match[1] ?? '')) continue;
		tags.push({ position: positions.of(from, from + match[0].length), tag: match[0] });
	}
	return tags;
}

function readMarkdownLinks(found: Inlines, node: Nodes, text: string, positions: Positions): void {
	const [from, to] = offsets(node);
	const position = positions.of(from, to);
	if (node.type === 'link' || node.type === 'image') {
		const isLocal = node.url !== '' && !WITH_SCHEME.test(node.url) && text[from] !== '<';
		if (isLocal) {
			const displayText = node.type === 'image' ? (node.alt ?? '') : plainText(node);
			const original = text.slice(from, to);
			const entry = { position, link: decoded(node.url), original, displayText };
			(node.type === 'image' ? found.embeds : found.links).push(entry);
		}
	} else if (node.type === 'footnoteReference') {
		found.footnoteRefs.push({ id: node.identifier, position });
	} else if (node.type === 'footnoteDefinition') {
		found.footnotes.push({ id: node.identifier, position });
	}
	if (!('children' in node)) return;
	for (const child of node.children) readMarkdownLinks(found, child, text, positions);
}

/** The links in properties; one inside a list has the key `name.0`, `name.1`, and so on. */
export function linksInProperties(value: unknown, key = ''): FrontmatterLinkCache[] {
	if (typeof value === 'string') return linksInValue(value, key);
	if (typeof value !== 'object' || value === null) return [];
	const prefix = key === '' ? '' : `${key}.`;
	return Object.entries(value).flatMap(([name, inner]) => linksInProperties(inner, prefix + name));
}

function linksInValue(value: string, key: string): FrontmatterLinkCache[] {
	const markdown = MARKDOWN_LINK.exec(value.trim());
	if (markdown?.[2] !== undefined && !WITH_SCHEME.test(markdown[2])) {
		const [original, displayText = '', link] = markdown;
		return [{ key, link: decoded(link), original, displayText }];
	}
	return [...value.matchAll(WIKILINK)]
		.filter((match) => match[1] !== '!')
		.map((match) => {
			const link = (match[2] ?? '').trim();
			const displayText = (match[3] ?? displayOf(link)).trim();
			return { key, link, original: match[0], displayText };
		});
}

/** `a#b` shows as `a > b`, `#b` as `b`. */
function displayOf(link: string): string {
	return link.split('#').filter(Boolean).join(' > ');
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

function plainText(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(plainText).join('') : '';
}
