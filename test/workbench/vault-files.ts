import type { Vault } from './vault';

/** What the file system says of a file; times in milliseconds. */
export interface FileStats {
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/** A file or a folder of the vault. The object stays the same when its path changes. */
export abstract class TAbstractFile {
	readonly vault: Vault;
	path = '';
	name = '';
	parent: TFolder | null = null;

	constructor(vault: Vault) {
		this.vault = vault;
	}
}

export class TFile extends TAbstractFile {
	stat: FileStats = { ctime: 0, mtime: 0, size: 0 };

	get extension(): string {
		const dot = this.name.lastIndexOf('.');
		return dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}

	get basename(): string {
		const dot = this.name.lastIndexOf('.');
		return dot > 0 ? this.name.slice(0, dot) : this.name;
	}
}

export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** One slash between names, none at either end, no-break spaces as spaces, NFC; the root is `/`. */
export function normalizePath(path: string): string {
	const names = path
		.replace(/[\u00a0\u202f]/g, ' ')
		.split(/[\\/]/)
		.filter((name) => name !== '');
	return names.length === 0 ? '/' : names.join('/').normalize('NFC');
}

/** The folder part of a path; `/` for a path without one. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash > 0 ? path.slice(0, slash) : '/';
}
