import type { CachedMetadata } from 'obsidian';
import { Events, debounce } from './core';
import { LinkIndex } from './link-index';
import { getLinkpath } from './link-text';
import { parseMetadata } from './metadata-parse';
import type { Vault } from './vault';
import { TAbstractFile, TFile } from './vault-files';

type Counts = Record<string, number>;

/**
 * What every note says, kept up to date: `changed` after a note was read again (not on rename),
 * `deleted` with what it said last, `resolve` for each note whose links were looked up, `resolved`
 * after each round of that.
 */
export class MetadataCache extends Events {
	resolvedLinks: Record<string, Counts> = {};
	unresolvedLinks: Record<string, Counts> = {};
	private readonly vault: Vault;
	private readonly links: LinkIndex;
	private readonly byPath = new Map<string, CachedMetadata>();
	private readonly resolveSoon = debounce(() => {
		this.resolveAll();
	}, 20);

	constructor(vault: Vault) {
		super();
		this.vault = vault;
		this.links = new LinkIndex(vault);
	}

	/** Follows the vault from now on. Before that, {@link indexAll} reads what is there. */
	follow(): void {
		const reread = (file: TAbstractFile): void => {
			if (file instanceof TFile) void this.index(file);
		};
		this.vault.on('create', reread);
		this.vault.on('modify', reread);
		this.vault.on('delete', (file: TAbstractFile) => {
			if (!(file instanceof TFile)) return;
			const last = this.byPath.get(file.path) ?? null;
			this.forget(file.path);
			this.trigger('deleted', file, last);
			this.resolveSoon();
		});
		this.vault.on('rename', (file: TAbstractFile, oldPath: string) => {
			if (!(file instanceof TFile)) return;
			const cache = this.byPath.get(oldPath);
			this.forget(oldPath);
			if (cache) this.byPath.set(file.path, cache);
			this.resolveSoon();
		});
	}

	/** Reads all notes; with `announce`, as after a start without a stored cache, tells of each. */
	async indexAll(announce: boolean): Promise<void> {
		for (const file of this.vault.getMarkdownFiles()) {
			const data = await this.vault.cachedRead(file);
			const cache = parseMetadata(data);
			this.byPath.set(file.path, cache);
			if (announce) this.trigger('changed', file, data, cache);
		}
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): CachedMetadata | null {
		return this.byPath.get(path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		return this.links.find(linkpath, sourcePath);
	}

	/** The shortest text that links to the file: its name, or its path when the name is not alone. */
	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const alone = this.links.named(file.name).length <= 1;
		const text = alone ? file.name : file.path;
		return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
	}

	resolveAll(): void {
		for (const file of this.vault.getMarkdownFiles()) this.resolveNote(file);
		this.trigger('resolved');
	}

	private async index(file: TFile): Promise<void> {
		if (file.extension !== 'md') {
			this.resolveSoon();
			return;
		}
		const data = await this.vault.cachedRead(file);
		if (this.vault.getFileByPath(file.path) !== file) return;
		const cache = parseMetadata(data);
		this.byPath.set(file.path, cache);
		this.trigger('changed', file, data, cache);
		this.resolveSoon();
	}

	private resolveNote(file: TFile): void {
		const cache = this.byPath.get(file.path);
		if (!cache) return;
		const resolved: Counts = {};
		const unresolved: Counts = {};
		const all = [
			...(cache.links ?? []),
			...(cache.embeds ?? []),
			...(cache.frontmatterLinks ?? []),
		];
		for (const { link } of all) {
			const linkpath = getLinkpath(link);
			if (linkpath === '') continue;
			const target = this.getFirstLinkpathDest(linkpath, file.path);
			const counts = target ? resolved : unresolved;
			const key = target?.path ?? linkpath;
			counts[key] = (counts[key] ?? 0) + 1;
		}
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
		this.trigger('resolve', file);
	}

	private forget(path: string): void {
		this.byPath.delete(path);
		Reflect.deleteProperty(this.resolvedLinks, path);
		Reflect.deleteProperty(this.unresolvedLinks, path);
	}
}
