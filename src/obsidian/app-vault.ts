import { getFrontMatterInfo, parseYaml, type App, type CachedMetadata, type TFile } from 'obsidian';
import { guardYaml } from '../markdown/guard-yaml';
import { outlineFromCache } from '../markdown/outline-from-cache';
import { outlineFromText } from '../markdown/outline-from-text';
import type { NoteSource, NoteStub, PropertiesFault, VaultPort } from '../model/vault-port';

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
			return text === null ? null : noteSource(file, text, app.metadataCache.getFileCache(file));
		},
		pause: () => new Promise((resolve) => window.setTimeout(resolve, 0)),
		clock: () => performance.now(),
	};
}

/** A note as the app hands it over with its `changed` event, or as it was read. */
export function noteSource(file: TFile, text: string, cache: CachedMetadata | null): NoteSource {
	const { path } = file;
	if (cache === null) {
		const outline = outlineFromText(text);
		return { path, text, outline, ...parsedProperties(text) };
	}
	const outline = outlineFromCache(text, cache);
	const known: Properties | undefined = cache.frontmatter;
	if (known !== undefined || outline.frontmatter === null) {
		return { path, text, outline, properties: known ?? null, fault: null };
	}
	return { path, text, outline, ...parsedProperties(text) };
}

/** Notes that the app has not parsed yet come with a `changed` event later: they are not ours yet. */
function stubOf(path: string, cache: CachedMetadata | null): NoteStub {
	const tags = cache?.tags?.map(({ tag }) => tag.slice(1)) ?? [];
	return { path, properties: cache?.frontmatter ?? null, tags, unknown: false };
}

function parsedProperties(text: string): Pick<NoteSource, 'properties' | 'fault'> {
	const info = getFrontMatterInfo(text);
	if (!info.exists) return { properties: null, fault: null };
	const refusal = guardYaml(info.frontmatter);
	if (refusal !== null) return { properties: null, fault: faultOf(text, info.from, refusal) };
	try {
		const parsed: unknown = parseYaml(info.frontmatter);
		if (parsed === null || parsed === undefined) return { properties: null, fault: null };
		if (typeof parsed === 'object' && !Array.isArray(parsed)) {
			return { properties: parsed as Properties, fault: null };
		}
		return { properties: null, fault: faultOf(text, info.from, { reason: 'not-a-map' }) };
	} catch (error) {
		return { properties: null, fault: faultOf(text, info.from, yamlFault(error)) };
	}
}

/** What a YAML error tells of its place, counted from 1 inside the block. */
function yamlFault(error: unknown): { reason: string; line?: number; column?: number } {
	const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
	const at: unknown =
		typeof error === 'object' &&
		error !== null &&
		'linePos' in error &&
		Array.isArray(error.linePos)
			? error.linePos[0]
			: null;
	if (typeof at !== 'object' || at === null || !('line' in at) || !('col' in at)) return { reason };
	return { reason, line: Number(at.line), column: Number(at.col) };
}

function faultOf(
	text: string,
	blockFrom: number,
	{ reason, line = 1, column = 1 }: { reason: string; line?: number; column?: number },
): PropertiesFault {
	const linesBefore = text.slice(0, blockFrom).split('\n').length - 1;
	return { reason, line: linesBefore + line, column };
}

function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}
