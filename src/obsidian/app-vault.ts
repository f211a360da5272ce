import { parseYaml, type App, type CachedMetadata, type TFile } from 'obsidian';
import { guardYaml, type YamlRefusal } from '../markdown/guard-yaml';
import { yamlFault } from '../markdown/yaml-fault';
import { yamlText } from '../markdown/yaml-text';
import { lineStarts } from '../markdown/line-starts';
import { outlineFromCache } from '../markdown/outline-from-cache';
import type { Span } from '../model/place';
import type { NoteSource, NoteStub, VaultPort } from '../model/vault-port';

type Properties = Readonly<Record<string, unknown>>;

/** The app's vault for the index: structure and properties come from the metadata cache. */
export function appVault(app: App): VaultPort {
	return {
		list: () => app.vault.getMarkdownFiles().flatMap(({ path }) => (isHidden(path) ? [] : path)),
		stub: (path) => {
			const file = app.vault.getFileByPath(path);
			return stubOf(path, file === null ? null : app.metadataCache.getFileCache(file));
		},
		read: async (path) => {
			const file = app.vault.getFileByPath(path);
			if (file === null) return null;
			const text = await app.vault.cachedRead(file).catch(() => null);
			const cache = app.metadataCache.getFileCache(file);
			return text === null || cache === null ? null : noteSource(file, text, cache);
		},
		pause: () => new Promise((resolve) => window.setTimeout(resolve, 0)),
		clock: () => performance.now(),
	};
}

/** A note as the app hands it over with its `changed` event, or as it was read. */
export function noteSource({ path }: TFile, text: string, cache: CachedMetadata): NoteSource {
	const outline = outlineFromCache(text, cache);
	const known: Properties | undefined = cache.frontmatter;
	if (known !== undefined || outline.frontmatter === null) {
		return { path, text, outline, properties: known ?? null, fault: null };
	}
	return { path, text, outline, ...parsedProperties(text, outline.frontmatter) };
}

/**
 * Notes that the app has not parsed yet come with a `changed` event later: they are not ours yet.
 * A properties block that the app could not parse is unknown: the note is read, to say so.
 */
function stubOf(path: string, cache: CachedMetadata | null): NoteStub {
	return {
		path,
		properties: cache?.frontmatter ?? null,
		tags: cache?.tags?.map(({ tag }) => tag.slice(1)) ?? [],
		unknown: cache?.frontmatter === undefined && cache?.sections?.[0]?.type === 'yaml',
		linksBlock: cache?.links?.some(({ link }) => link.includes('#^')) ?? false,
	};
}

/** The properties of a text, parsed afresh; the fault when they cannot be. */
export function parsedProperties(
	text: string,
	block: Span | null,
): Pick<NoteSource, 'properties' | 'fault'> {
	if (block === null) return { properties: null, fault: null };
	const yaml = yamlText(text, block);
	const broken = (fault: YamlRefusal): Pick<NoteSource, 'properties' | 'fault'> => {
		const linesBefore = lineStarts(text.slice(0, block.from)).length - 1;
		return { properties: null, fault: { ...fault, line: linesBefore + fault.line } };
	};
	const refusal = guardYaml(yaml);
	if (refusal !== null) return broken(refusal);
	try {
		const parsed: unknown = parseYaml(yaml);
		if (parsed === null || parsed === undefined) return { properties: null, fault: null };
		if (typeof parsed === 'object' && !Array.isArray(parsed)) {
			return { properties: parsed as Properties, fault: null };
		}
		const reason = 'The properties are no list of names with values.';
		return broken({ line: 1, column: 1, reason });
	} catch (error) {
		return broken(yamlFault(error));
	}
}

function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}
