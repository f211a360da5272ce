import { TFile, TFolder, type Vault } from 'obsidian';
import { inTurn } from '../workbench/in-turn';
import type { FakeClock } from './fake-clock';

/** Points at which the host fails. Each fault strikes once, at the next chance. */
export type Fault =
	| 'read-fails'
	| 'read-empty'
	| 'read-slow'
	| 'vanishes-before-read'
	| 'vanishes-before-process'
	| 'vanishes-in-process'
	| 'swapped-before-process'
	| 'process-read-fails'
	| 'process-read-empty'
	| 'write-fails'
	| 'disk-full'
	| 'write-truncated'
	| 'write-truncated-to-nothing'
	| 'write-done-but-fails'
	| 'save-fails'
	| 'create-fails'
	| 'create-truncated'
	| 'create-done-but-fails'
	| 'folder-fails'
	| 'trash-fails';

/** A write to the disk as the vault saw it. */
export interface Written {
	readonly by: 'process' | 'create' | 'save' | 'trash' | 'others';
	readonly path: string;
	readonly before: string | null;
	readonly after: string | null;
}

type Listener = (file: TFile) => void;

/** Milliseconds that the disk takes. */
export type Latency = () => number;

/**
 * A vault in memory that behaves as the app's: one writer at a time for each note, which reads and
 * writes in its turn; other programs that write when they like; a disk that takes time and fails.
 */
export class FakeVault implements Pick<
	Vault,
	'getFileByPath' | 'getRoot' | 'read' | 'process' | 'createFolder'
> {
	readonly disk = new Map<TFile, string>();
	readonly written: Written[] = [];
	/** Notes of which the disk kept a part only, and that others wrote to before it was mended. */
	readonly spoiled = new Set<TFile>();
	readonly #broken = new Set<TFile>();
	readonly faults = new Set<Fault>();
	/** Looked at when the plugin is about to write. */
	onProcess: (file: TFile, before: string, after: string) => void = () => undefined;
	/** Told when it has. */
	onProcessed: (file: TFile) => void = () => undefined;
	readonly #root = new TFolder();
	readonly #onPath = inTurn();
	readonly #clock: FakeClock;
	readonly #latency: Latency;
	readonly #modified = new Set<Listener>();
	readonly #gone = new Set<Listener>();

	constructor(clock: FakeClock, latency: Latency) {
		this.#clock = clock;
		this.#latency = latency;
		this.#root.path = '/';
	}

	follow(modified: Listener, gone: Listener): void {
		this.#modified.add(modified);
		this.#gone.add(gone);
	}

	/** Strikes a fault that was set, and takes it away. */
	strikes(fault: Fault): boolean {
		return this.faults.delete(fault);
	}

	getRoot(): TFolder {
		return this.#root;
	}

	getFileByPath(path: string): TFile | null {
		return [...this.disk.keys()].find((file) => file.path === path) ?? null;
	}

	async read(file: TFile): Promise<string> {
		await this.#clock.wait(this.#latency() + (this.strikes('read-slow') ? 3000 : 0));
		if (this.strikes('vanishes-before-read')) this.remove(file);
		if (this.strikes('read-fails')) throw new Error('EIO: i/o error, read');
		if (this.strikes('read-empty')) return '';
		return this.textOf(file);
	}

	process(file: TFile, change: (data: string) => string): Promise<string> {
		return this.#onPath(file.path, async () => {
			await this.#clock.wait(this.#latency());
			if (this.strikes('vanishes-before-process')) this.remove(file);
			if (this.strikes('swapped-before-process')) this.put(file, 'Another note.\n', 'others');
			if (this.strikes('process-read-fails')) throw new Error('EIO: i/o error, read');
			const before = this.strikes('process-read-empty') ? '' : this.textOf(file);
			const after = change(before);
			this.onProcess(file, before, after);
			// the app's own read and write are a turn: what others do between them is the app's loss
			if (this.strikes('vanishes-in-process')) this.remove(file);
			this.write(file, after, 'process');
			await this.#clock.wait(this.#latency());
			return after;
		});
	}

	/** How a view's text gets to the disk; `text` is asked for at the moment of writing. */
	save(file: TFile, text: (disk: string) => string): Promise<void> {
		return this.#onPath(file.path, async () => {
			await this.#clock.wait(this.#latency());
			if (!this.disk.has(file)) return;
			if (this.strikes('save-fails')) throw new Error('ENOSPC: no space left on device, write');
			const next = text(this.textOf(file));
			if (next !== this.textOf(file)) this.put(file, next, 'save');
		});
	}

	async create(path: string, text: string): Promise<TFile> {
		await this.#clock.wait(this.#latency());
		if (this.getFileByPath(path) !== null) throw new Error('File already exists.');
		if (this.strikes('create-fails')) throw new Error('EACCES: permission denied, open');
		if (this.strikes('create-truncated')) {
			this.add(path, text.slice(0, text.length >> 1));
			throw new Error('ENOSPC: no space left on device, write');
		}
		const file = this.add(path, text);
		this.written.push({ by: 'create', path, before: null, after: text });
		if (this.strikes('create-done-but-fails')) throw new Error('EIO: i/o error, close');
		return file;
	}

	async createFolder(path: string): Promise<TFolder> {
		await this.#clock.wait(this.#latency());
		if (this.strikes('folder-fails')) throw new Error('EACCES: permission denied, mkdir');
		return this.#folder(path);
	}

	async trashFile(file: TFile): Promise<void> {
		await this.#clock.wait(this.#latency());
		if (this.strikes('trash-fails')) throw new Error('EPERM: operation not permitted');
		this.written.push({ by: 'trash', path: file.path, before: this.textOf(file), after: null });
		this.remove(file);
	}

	/** A note comes to be, by whoever. */
	add(path: string, text: string): TFile {
		const file = new TFile();
		this.#place(file, path);
		this.#keep(file, text);
		this.#tell(this.#modified, file);
		return file;
	}

	/** Another program, or a view, writes: at once, and asking nobody. */
	put(file: TFile, text: string, by: Written['by']): void {
		this.written.push({ by, path: file.path, before: this.textOf(file), after: text });
		if (by === 'others' && this.#broken.has(file)) this.spoiled.add(file);
		this.#keep(file, text);
		this.#tell(this.#modified, file);
	}

	rename(file: TFile, path: string): void {
		this.#displace(file);
		this.#place(file, path);
	}

	remove(file: TFile): void {
		if (!this.disk.delete(file)) return;
		this.#displace(file);
		this.#tell(this.#gone, file);
	}

	textOf(file: TFile): string {
		const text = this.disk.get(file);
		if (text === undefined)
			throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
		return text;
	}

	private write(file: TFile, text: string, by: Written['by']): void {
		this.textOf(file);
		if (this.strikes('write-fails')) throw new Error('EACCES: permission denied, open');
		if (this.strikes('disk-full')) throw new Error('ENOSPC: no space left on device, write');
		if (this.strikes('write-truncated')) this.#breakOff(file, text.slice(0, text.length >> 1));
		if (this.strikes('write-truncated-to-nothing')) this.#breakOff(file, '');
		this.put(file, text, by);
		this.onProcessed(file);
		if (this.strikes('write-done-but-fails')) throw new Error('EIO: i/o error, close');
	}

	#breakOff(file: TFile, part: string): never {
		this.#keep(file, part);
		this.#broken.add(file);
		this.#tell(this.#modified, file);
		throw new Error('ENOSPC: no space left on device, write');
	}

	#keep(file: TFile, text: string): void {
		this.#broken.delete(file);
		this.disk.set(file, text);
		file.stat = { ctime: 0, mtime: this.#clock.now, size: new TextEncoder().encode(text).length };
	}

	#tell(listeners: ReadonlySet<Listener>, file: TFile): void {
		for (const listener of listeners) listener(file);
	}

	#folder(path: string): TFolder {
		let folder = this.#root;
		for (const name of path === '' ? [] : path.split('/')) {
			const known = folder.children.find((child) => child.name === name);
			const next = known instanceof TFolder ? known : new TFolder();
			if (next !== known) {
				next.name = name;
				next.parent = folder;
				folder.children.push(next);
			}
			folder = next;
		}
		return folder;
	}

	#place(file: TFile, path: string): void {
		const slash = path.lastIndexOf('/');
		file.path = path;
		file.name = path.slice(slash + 1);
		file.parent = this.#folder(path.slice(0, Math.max(slash, 0)));
		file.parent.children.push(file);
	}

	#displace(file: TFile): void {
		if (file.parent !== null) {
			file.parent.children = file.parent.children.filter((child) => child !== file);
		}
	}
}
