import type { DataAdapter, Stat } from './data-adapter';
import { folderOf } from './vault-files';

/** A vault's folder in memory, for tests without a server. `files` is what is "on disk". */
export class MemoryAdapter implements DataAdapter {
	readonly files = new Map<string, string>();
	private readonly folders = new Set<string>(['/']);
	private readonly times = new Map<string, number>();
	private clock = 1;

	constructor(files: Readonly<Record<string, string>>) {
		for (const [path, text] of Object.entries(files)) {
			this.addFolder(folderOf(path));
			this.put(path, text);
		}
	}

	getName(): string {
		return 'memory';
	}

	getResourcePath(path: string): string {
		return `memory:${path}`;
	}

	exists(path: string): Promise<boolean> {
		return Promise.resolve(this.files.has(path) || this.folders.has(path));
	}

	stat(path: string): Promise<Stat | null> {
		return Promise.resolve(this.statOf(path));
	}

	list(path: string): Promise<{ files: string[]; folders: string[] }> {
		const within = (name: string): boolean => folderOf(name) === path && name !== '/';
		return Promise.resolve({
			files: [...this.files.keys()].filter(within),
			folders: [...this.folders].filter(within),
		});
	}

	read(path: string): Promise<string> {
		const text = this.files.get(path);
		return text === undefined ? Promise.reject(missing(path)) : Promise.resolve(text);
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return new TextEncoder().encode(await this.read(path)).buffer;
	}

	write(path: string, data: string | ArrayBuffer): Promise<Stat> {
		if (!this.folders.has(folderOf(path))) return Promise.reject(missing(path));
		this.put(path, typeof data === 'string' ? data : new TextDecoder().decode(data));
		const stat = this.statOf(path);
		return stat ? Promise.resolve(stat) : Promise.reject(missing(path));
	}

	mkdir(path: string): Promise<void> {
		this.addFolder(path);
		return Promise.resolve();
	}

	remove(path: string): Promise<void> {
		for (const name of this.below(path)) {
			this.files.delete(name);
			this.folders.delete(name);
		}
		return Promise.resolve();
	}

	rename(path: string, newPath: string): Promise<void> {
		for (const name of this.below(path)) {
			const renamed = newPath + name.slice(path.length);
			const text = this.files.get(name);
			if (text === undefined) this.folders.add(renamed);
			else this.put(renamed, text);
			this.files.delete(name);
			this.folders.delete(name);
		}
		return Promise.resolve();
	}

	private below(path: string): string[] {
		const names = [...this.files.keys(), ...this.folders];
		return names.filter((name) => name === path || name.startsWith(`${path}/`));
	}

	private put(path: string, text: string): void {
		this.files.set(path, text);
		this.times.set(path, this.clock++);
	}

	private statOf(path: string): Stat | null {
		const text = this.files.get(path);
		const mtime = this.times.get(path) ?? 0;
		if (text !== undefined) return { type: 'file', ctime: 0, mtime, size: text.length };
		return this.folders.has(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
	}

	private addFolder(path: string): void {
		if (this.folders.has(path)) return;
		this.folders.add(path);
		this.addFolder(folderOf(path));
	}
}

function missing(path: string): Error {
	return Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), {
		code: 'ENOENT',
	});
}
