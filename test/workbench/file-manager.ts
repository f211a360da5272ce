import type { App } from './app';
import { getFrontMatterInfo } from './frontmatter';
import { parseLinktext } from './link-text';
import { notImplemented } from './not-implemented';
import { type TAbstractFile, TFile, TFolder, normalizePath } from './vault-files';
import { Vault } from './vault';

/** A link as it stands in a note, before the file that it means gets another path. */
interface StandingLink {
	readonly source: TFile;
	readonly target: TFile;
	readonly link: string;
	readonly original: string;
	/** Offset in the note; null for a link in its properties. */
	readonly at: number | null;
}

/** Files as a person handles them: links follow a rename, the deleted goes into the trash. */
export class FileManager {
	private readonly app: App;

	constructor(app: App) {
		this.app = app;
	}

	getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
		return this.app.vault.getRoot();
	}

	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const links = this.linksTo(file);
		await this.app.vault.rename(file, newPath);
		const { metadataCache, vault } = this.app;
		const broken = links.filter(({ link, source, target }) => {
			const { path } = parseLinktext(link);
			return metadataCache.getFirstLinkpathDest(path, source.path) !== target;
		});
		for (const source of new Set(broken.map((link) => link.source))) {
			const mine = broken.filter((link) => link.source === source);
			await vault.process(source, (text) =>
				mine.reduceRight((now, link) => {
					return this.relink(now, link);
				}, text),
			);
		}
	}

	/** Into the vault's own trash folder, under a name that is free there. */
	async trashFile(file: TAbstractFile): Promise<void> {
		const { vault } = this.app;
		await vault.adapter.mkdir('.trash');
		let name = file.name;
		for (let n = 2; await vault.adapter.exists(`.trash/${name}`); n++) name = `${file.name} ${n}`;
		await vault.adapter.rename(file.path, `.trash/${name}`);
		vault.noteGone(file.path);
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const text = this.app.metadataCache.fileToLinktext(file, sourcePath) + subpath;
		const embed = file.extension === 'md' ? '' : '!';
		return `${embed}[[${text}${alias === '' ? '' : `|${alias}`}]]`;
	}

	processFrontMatter(): Promise<void> {
		return notImplemented('FileManager.processFrontMatter');
	}

	private linksTo(file: TAbstractFile): StandingLink[] {
		const { vault, metadataCache } = this.app;
		const targets = new Set<TAbstractFile>();
		if (file instanceof TFolder) Vault.recurseChildren(file, (one) => targets.add(one));
		else targets.add(file);
		return vault.getMarkdownFiles().flatMap((source) => {
			const cache = metadataCache.getFileCache(source);
			const standing = [
				...(cache?.frontmatterLinks ?? []).map((one) => ({ ...one, at: null })),
				...[...(cache?.links ?? []), ...(cache?.embeds ?? [])]
					.map((one) => ({ ...one, at: one.position.start.offset }))
					.sort((a, b) => a.at - b.at),
			];
			return standing.flatMap(({ link, original, at }): StandingLink[] => {
				const { path } = parseLinktext(link);
				if (path === '') return [];
				const target = metadataCache.getFirstLinkpathDest(path, source.path);
				return target && targets.has(target) ? [{ source, target, link, original, at }] : [];
			});
		});
	}

	private relink(text: string, { source, target, link, original, at }: StandingLink): string {
		const from = at ?? text.indexOf(original);
		const inPlace = text.startsWith(original, from) && from >= 0;
		const inProperties = from < getFrontMatterInfo(text).contentStart;
		if (!inPlace || inProperties !== (at === null)) return text;
		const { path } = parseLinktext(link);
		const renamed = original.includes('[[')
			? original.replace(path, () => this.app.metadataCache.fileToLinktext(target, source.path))
			: original.replace(/\(([^)#]*)/, () => `(${encodeURI(normalizePath(target.path))}`);
		return text.slice(0, from) + renamed + text.slice(from + original.length);
	}
}
