import type { CachedMetadata, FrontMatterInfo } from 'obsidian';
import { parse, stringify } from 'yaml';

/** Reads YAML; refuses what is not YAML by throwing, as the app's function does. */
export function parseYaml(text: string): unknown {
	return parse(text);
}

export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0 });
}

/** Where the properties are; `from` and `to` are those of the YAML without its fences. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const bom = content.startsWith('\ufeff') ? 1 : 0;
	const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const opened = lineAfter(content, bom);
	if (content.slice(bom, opened).trimEnd() !== '---' || opened > content.length) return none;
	for (let at = opened; at <= content.length; at = lineAfter(content, at)) {
		const next = lineAfter(content, at);
		if (content.slice(at, next).trimEnd() === '---') {
			return {
				exists: true,
				frontmatter: content.slice(opened, at).replace(/\r?\n$/, ''),
				from: opened,
				to: Math.max(opened, at - 1),
				contentStart: Math.min(next, content.length),
			};
		}
		if (next > content.length) break;
	}
	return none;
}

/** Offset after the line break; one past the end of the text when the line has none. */
function lineAfter(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length + 1 : end + 1;
}

/** The value of the first property of that name, or whose name matches; null without one. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
	if (typeof frontmatter !== 'object' || frontmatter === null) return null;
	const found = Object.entries(frontmatter).find(([name]) =>
		typeof key === 'string' ? name === key : key.test(name),
	);
	return found?.[1] ?? null;
}

/** The tags of the properties, each with `#`; null without any. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, /^tags?$/i);
	const list: unknown[] = typeof value === 'string' ? value.split(/[,\s]/) : [value].flat();
	const tags = list
		.map((tag) => (typeof tag === 'string' || typeof tag === 'number' ? String(tag).trim() : ''))
		.filter((tag) => tag !== '')
		.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
	return tags.length > 0 ? tags : null;
}

/** All tags of a note: the properties' first, then those of the text. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const inText = (cache.tags ?? []).map((tag) => tag.tag);
	return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inText];
}
