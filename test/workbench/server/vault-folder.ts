import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Stat } from '../data-adapter';
import { inTurn } from '../in-turn';

let temporaryFiles = 0;

interface ListedFile {
	readonly path: string;
	readonly stat: Stat;
	readonly text?: string;
}

/** A real folder, reached by paths relative to it; a path that leads out of it is refused. */
export class VaultFolder {
	readonly root: string;
	private readonly onPath = inTurn();

	constructor(root: string) {
		this.root = path.resolve(root);
	}

	/** The vault's path of a file of the machine, with `/` between names. */
	relative(file: string): string {
		return path.relative(this.root, file).split(path.sep).join('/');
	}

	async stat(relative: string): Promise<Stat | null> {
		const found = await stat(this.within(relative)).catch(() => null);
		if (!found) return null;
		return {
			type: found.isDirectory() ? 'folder' : 'file',
			ctime: Math.round(found.birthtimeMs),
			mtime: Math.round(found.mtimeMs),
			size: found.size,
		};
	}

	read(relative: string): Promise<Buffer> {
		return readFile(this.within(relative));
	}

	/** Writes beside the file and renames, so that nobody ever reads half of it. */
	write(relative: string, data: Buffer): Promise<Stat | null> {
		const file = this.within(relative);
		return this.onPath(file, async () => {
			const name = `.${path.basename(file)}.${String(process.pid)}-${String(++temporaryFiles)}.tmp`;
			const temporary = path.join(path.dirname(file), name);
			try {
				await writeFile(temporary, data);
				await rename(temporary, file);
			} catch (error) {
				await rm(temporary, { force: true });
				throw error;
			}
			return this.stat(relative);
		});
	}

	async mkdir(relative: string): Promise<void> {
		await mkdir(this.within(relative), { recursive: true });
	}

	remove(relative: string): Promise<void> {
		const file = this.within(relative);
		if (file === this.root) throw coded('EPERM', 'the vault itself stays');
		return this.onPath(file, () => rm(file, { recursive: true }));
	}

	async rename(relative: string, to: string): Promise<void> {
		const target = this.within(to);
		const sameButCase = relative.toLowerCase() === to.toLowerCase();
		if (!sameButCase && (await this.stat(to))) throw coded('EEXIST', `${to} is there already`);
		await rename(this.within(relative), target);
	}

	async list(relative: string): Promise<{ files: string[]; folders: string[] }> {
		const entries = await readdir(this.within(relative), { withFileTypes: true });
		const prefix = relative === '' || relative === '/' ? '' : `${relative}/`;
		const named = (wanted: boolean): string[] =>
			entries.filter((one) => one.isDirectory() === wanted).map((one) => prefix + one.name);
		return { files: named(false), folders: named(true) };
	}

	/** All files and folders but hidden ones, a folder's files before its folders; notes with text. */
	async listAll(): Promise<{ files: ListedFile[]; folders: string[] }> {
		const files: ListedFile[] = [];
		const folders: string[] = [];
		const walk = async (folder: string): Promise<void> => {
			const entries = await this.list(folder);
			for (const file of entries.files.filter((one) => !isHidden(one)).sort()) {
				const found = await this.stat(file);
				if (!found) continue;
				const text = file.endsWith('.md') ? { text: (await this.read(file)).toString() } : {};
				files.push({ path: file, stat: found, ...text });
			}
			for (const inner of entries.folders.filter((one) => !isHidden(one)).sort()) {
				folders.push(inner);
				await walk(inner);
			}
		};
		await walk('');
		return { files, folders };
	}

	private within(relative: string): string {
		const file = path.resolve(this.root, relative.replace(/^\/+/, ''));
		if (file !== this.root && !file.startsWith(this.root + path.sep)) {
			throw coded('EPERM', `${relative} is outside the vault`);
		}
		return file;
	}
}

/** True when a name on the way begins with a dot: the app shows no such file. */
export function isHidden(relative: string): boolean {
	return relative.split('/').some((name) => name.startsWith('.'));
}

function coded(code: string, message: string): Error {
	return Object.assign(new Error(`${code}: ${message}`), { code });
}
