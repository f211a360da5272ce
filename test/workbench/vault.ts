import { Events } from './core';
import type { DataAdapter } from './data-adapter';
import { inTurn } from './in-turn';
import {
	type FileStats,
	TAbstractFile,
	TFile,
	TFolder,
	folderOf,
	normalizePath,
} from './vault-files';

/** The notes and folders, their text, and the events `create`, `modify`, `delete`, `rename`. */
export class Vault extends Events {
	readonly adapter: DataAdapter;
	readonly configDir = '.obsidian';
	private readonly root = new TFolder(this);
	private readonly byPath = new Map<string, TAbstractFile>();
	private readonly text = new Map<string, string>();
	/** One writer at a time for each path: what makes `process` atomic among the page's writers. */
	private readonly onPath = inTurn();

	constructor(adapter: DataAdapter) {
		super();
		this.adapter = adapter;
		this.root.path = '/';
		this.byPath.set('/', this.root);
	}

	getName(): string {
		return this.adapter.getName();
	}

	getRoot(): TFolder {
		return this.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	getFileByPath(path: string): TFile | null {
		const file = this.byPath.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.byPath.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	getAllFolders(includeRoot = false): TFolder[] {
		const folders = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
		return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	static recurseChildren(folder: TFolder, visit: (file: TAbstractFile) => unknown): void {
		visit(folder);
		for (const child of folder.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, visit);
			else visit(child);
		}
	}

	async read(file: TFile): Promise<string> {
		const text = await this.adapter.read(file.path);
		this.text.set(file.path, text);
		return text;
	}

	cachedRead(file: TFile): Promise<string> {
		const text = this.text.get(file.path);
		return text === undefined ? this.read(file) : Promise.resolve(text);
	}

	/** Refused when the file exists, or when its folder does not, as in the app. */
	create(path: string, data: string): Promise<TFile> {
		const normal = normalizePath(path);
		return this.onPath(normal, async () => {
			if (this.byPath.has(normal) || (await this.adapter.exists(normal))) {
				throw new Error('File already exists.');
			}
			return this.noteFile(normal, await this.adapter.write(normal, data), data);
		});
	}

	async createFolder(path: string): Promise<TFolder> {
		const normal = normalizePath(path);
		if (this.byPath.has(normal)) throw new Error('Folder already exists.');
		await this.adapter.mkdir(normal);
		return this.noteFolder(normal);
	}

	modify(file: TFile, data: string): Promise<void> {
		return this.onPath(file.path, async () => {
			this.noteFile(file.path, await this.adapter.write(file.path, data), data);
		});
	}

	async append(file: TFile, data: string): Promise<void> {
		await this.process(file, (text) => text + data);
	}

	/** Reads, changes and writes in one turn. When `change` throws, nothing is written. */
	process(file: TFile, change: (data: string) => string): Promise<string> {
		return this.onPath(file.path, async () => {
			const before = await this.adapter.read(file.path);
			const after = change(before);
			if (after !== before) {
				this.noteFile(file.path, await this.adapter.write(file.path, after), after);
			}
			return after;
		});
	}

	async delete(file: TAbstractFile, force = false): Promise<void> {
		if (file instanceof TFolder && file.children.length > 0 && !force) {
			throw new Error('Folder is not empty.');
		}
		await this.adapter.remove(file.path);
		this.noteGone(file.path);
	}

	async rename(file: TAbstractFile, newPath: string): Promise<void> {
		const normal = normalizePath(newPath);
		const there = this.byPath.get(normal);
		if (there && there !== file) throw new Error('Destination file already exists!');
		await this.adapter.rename(file.path, normal);
		this.noteMoved(file, normal);
	}

	/** A file that is on disk now. News of our own write finds nothing new, and stays silent. */
	noteFile(path: string, stat: FileStats, data?: string): TFile {
		const known = this.getFileByPath(path);
		const file = known ?? new TFile(this);
		const same = known?.stat.mtime === stat.mtime && known.stat.size === stat.size;
		file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
		if (data !== undefined) this.text.set(path, data);
		else if (!same) this.text.delete(path);
		if (!known) {
			this.place(file, path);
			this.trigger('create', file);
		} else if (!same) this.trigger('modify', file);
		return file;
	}

	noteFolder(path: string): TFolder {
		const known = this.getFolderByPath(path);
		if (known) return known;
		const folder = new TFolder(this);
		this.place(folder, path);
		this.trigger('create', folder);
		return folder;
	}

	noteGone(path: string): void {
		const file = this.byPath.get(path);
		if (!file) return;
		if (file instanceof TFolder) for (const child of [...file.children]) this.noteGone(child.path);
		this.displace(file);
		this.trigger('delete', file);
	}

	private noteMoved(file: TAbstractFile, path: string): void {
		const oldPath = file.path;
		const text = this.text.get(oldPath);
		this.displace(file);
		this.place(file, path);
		if (text !== undefined) this.text.set(path, text);
		this.trigger('rename', file, oldPath);
		if (!(file instanceof TFolder)) return;
		for (const child of [...file.children]) this.noteMoved(child, `${path}/${child.name}`);
	}

	private place(file: TAbstractFile, path: string): void {
		file.path = path;
		file.name = path.slice(path.lastIndexOf('/') + 1);
		file.parent = this.noteFolder(folderOf(path));
		file.parent.children.push(file);
		this.byPath.set(path, file);
	}

	private displace(file: TAbstractFile): void {
		this.byPath.delete(file.path);
		this.text.delete(file.path);
		if (file.parent) file.parent.children = file.parent.children.filter((one) => one !== file);
	}
}
