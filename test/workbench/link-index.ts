import { type TFile, folderOf } from './vault-files';
import type { Vault } from './vault';

/** Finds the file that a link means, as the app does: full path, relative, then shortest path. */
export class LinkIndex {
	private readonly vault: Vault;
	private byName: Map<string, TFile[]> | null = null;

	constructor(vault: Vault) {
		this.vault = vault;
		for (const event of ['create', 'delete', 'rename']) {
			vault.on(event, () => {
				this.byName = null;
			});
		}
	}

	/** Files of that name, with or without `.md`, in lower case. */
	named(name: string): readonly TFile[] {
		this.byName ??= this.build();
		const key = name.toLowerCase();
		return [...(this.byName.get(key) ?? []), ...(this.byName.get(`${key}.md`) ?? [])];
	}

	/** The file a link path means in a note; an empty path is the note itself. */
	find(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		const folder = folderOf(sourcePath);
		const relative = /^\.\.?\//.test(linkpath);
		const wanted = (relative ? join(folder, linkpath) : linkpath.replace(/^\//, '')).toLowerCase();
		const is = (file: TFile): boolean => ['', '.md'].includes(tailAfter(file.path, wanted) ?? '?');
		const candidates = this.named(wanted.slice(wanted.lastIndexOf('/') + 1));
		const exact = candidates.find(is);
		if (exact || relative) return exact ?? null;
		const ending = candidates.filter((file) => {
			const path = `/${file.path.toLowerCase()}`;
			return path.endsWith(`/${wanted}`) || path.endsWith(`/${wanted}.md`);
		});
		return ending.sort((a, b) => nearest(a, b, folder))[0] ?? null;
	}

	private build(): Map<string, TFile[]> {
		const names = new Map<string, TFile[]>();
		for (const file of this.vault.getFiles()) {
			const key = file.name.toLowerCase();
			const same = names.get(key);
			if (same) same.push(file);
			else names.set(key, [file]);
		}
		return names;
	}
}

function tailAfter(path: string, start: string): string | null {
	return path.toLowerCase().startsWith(start) ? path.slice(start.length) : null;
}

function nearest(a: TFile, b: TFile, folder: string): number {
	const within = (file: TFile): number => Number(folderOf(file.path).startsWith(folder));
	const depth = (file: TFile): number => file.path.split('/').length;
	return within(b) - within(a) || depth(a) - depth(b) || (a.path < b.path ? -1 : 1);
}

function join(folder: string, relative: string): string {
	const names = folder === '/' ? [] : folder.split('/');
	for (const name of relative.split('/')) {
		if (name === '..') names.pop();
		else if (name !== '.') names.push(name);
	}
	return names.join('/');
}
