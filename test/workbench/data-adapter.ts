import type { FileStats } from './vault-files';

export interface Stat extends FileStats {
	readonly type: 'file' | 'folder';
}

/**
 * The folder behind the vault: over HTTP in the browser, in memory in tests. Paths are relative to
 * the vault. Reading what is not there is refused with an error whose code is ENOENT.
 */
export interface DataAdapter {
	getName(): string;
	getResourcePath(path: string): string;
	exists(path: string): Promise<boolean>;
	stat(path: string): Promise<Stat | null>;
	list(path: string): Promise<{ files: string[]; folders: string[] }>;
	read(path: string): Promise<string>;
	readBinary(path: string): Promise<ArrayBuffer>;
	/** The folder must exist. Gives the new stats. */
	write(path: string, data: string | ArrayBuffer): Promise<Stat>;
	/** Makes the folders above it as well. */
	mkdir(path: string): Promise<void>;
	/** Removes a file, or a folder with all that is in it. */
	remove(path: string): Promise<void>;
	rename(path: string, newPath: string): Promise<void>;
}
