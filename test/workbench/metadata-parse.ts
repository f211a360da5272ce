import type { CachedMetadata } from 'obsidian';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { getFrontMatterInfo, parseYaml } from './frontmatter';
import { blocksOf, offsets } from './metadata-blocks';
import { blockComments } from './metadata-comments';
import { inlinesOf, linksInProperties } from './metadata-inline';
import { blanked, positionsIn, type Positions, type Stretch } from './metadata-positions';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What the app's cache holds of a note, read from its text. Lists without entries are left out. */
export function parseMetadata(text: string): CachedMetadata {
	const positions = positionsIn(text);
	const properties = propertiesOf(text, positions);
	const comments = blockComments(text).filter(([from]) => from >= properties.end);
	const tree = parseMarkdown(text, [[0, properties.end], ...comments]);
	const blocks = blocksOf(tree, text, positions);
	const inlines = inlinesOf(tree, text, [[0, properties.end], ...codeIn(tree)], positions);
	const sections = [
		...properties.sections,
		...comments.map(([from, to]) => ({ type: 'comment', position: positions.of(from, to) })),
		...blocks.sections,
	].sort((a, b) => a.position.start.offset - b.position.start.offset);
	return withoutEmpty({ ...properties.cache, ...inlines, ...blocks, sections });
}

/** The tree of a note whose `hidden` stretches are blank, so that offsets stay those of the text. */
export function parseMarkdown(text: string, hidden: readonly Stretch[]): Root {
	const source = blanked(text, hidden);
	// remark would drop a byte order mark and shift every offset
	return parser.parse(source.startsWith('\ufeff') ? ` ${source.slice(1)}` : source);
}

interface Properties {
	readonly cache: CachedMetadata;
	readonly sections: NonNullable<CachedMetadata['sections']>;
	/** Offset of the first character after the closing fence. */
	readonly end: number;
}

function propertiesOf(text: string, positions: Positions): Properties {
	const info = getFrontMatterInfo(text);
	if (!info.exists) return { cache: {}, sections: [], end: 0 };
	const end = text.slice(0, info.contentStart).trimEnd().length;
	const position = positions.of(0, end);
	const sections = [{ type: 'yaml', position }];
	const frontmatter = yamlOrNull(info.frontmatter);
	if (typeof frontmatter !== 'object' || frontmatter === null) return { cache: {}, sections, end };
	const cache: CachedMetadata = {
		frontmatter,
		frontmatterPosition: position,
		frontmatterLinks: linksInProperties(frontmatter),
	};
	return { cache, sections, end };
}

function yamlOrNull(source: string): unknown {
	try {
		return parseYaml(source);
	} catch {
		return null;
	}
}

function codeIn(node: Nodes): Stretch[] {
	if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') {
		return [offsets(node)];
	}
	return 'children' in node ? node.children.flatMap(codeIn) : [];
}

function withoutEmpty(cache: CachedMetadata): CachedMetadata {
	const filled = Object.entries(cache).filter(
		([name, value]) => name.startsWith('frontmatter') || Object.keys(value as object).length > 0,
	);
	return Object.fromEntries(filled);
}
