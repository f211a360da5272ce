// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MemoryAdapter } from './memory-adapter';
import { Vault } from './vault';
import { type TAbstractFile, normalizePath } from './vault-files';

interface Opened {
	readonly vault: Vault;
	readonly disk: MemoryAdapter;
	readonly events: string[];
}

async function open(files: Record<string, string>): Promise<Opened> {
	const disk = new MemoryAdapter(files);
	const vault = new Vault(disk);
	for (const path of Object.keys(files)) {
		const stat = await disk.stat(path);
		if (stat) vault.noteFile(path, stat);
	}
	const events: string[] = [];
	for (const name of ['create', 'modify', 'delete', 'rename']) {
		vault.on(name, (file: TAbstractFile, old?: string) => {
			events.push(`${name} ${old === undefined ? '' : `${old} > `}${file.path}`);
		});
	}
	return { vault, disk, events };
}

async function fileIn({ vault }: Opened, path: string): Promise<Parameters<Vault['read']>[0]> {
	const file = vault.getFileByPath(path);
	if (!file) throw new Error(`${path} is not there`);
	return Promise.resolve(file);
}

describe('a vault', () => {
	it('lets changes of one note wait for each other', async () => {
		const opened = await open({ 'a.md': '' });
		const file = await fileIn(opened, 'a.md');
		const digits = ['1', '2', '3', '4', '5'];
		await Promise.all(digits.map((one) => opened.vault.process(file, (text) => text + one)));
		expect(opened.disk.files.get('a.md')).toBe('12345');
	});

	it('writes nothing when a change throws, and goes on', async () => {
		const opened = await open({ 'a.md': 'kept' });
		const file = await fileIn(opened, 'a.md');
		const refused = opened.vault.process(file, () => {
			throw new Error('no');
		});
		await expect(refused).rejects.toThrow('no');
		expect(opened.disk.files.get('a.md')).toBe('kept');
		expect(await opened.vault.process(file, (text) => `${text}!`)).toBe('kept!');
	});

	it('tells of a write once, though the disk tells of it again', async () => {
		const opened = await open({ 'a.md': '1' });
		await opened.vault.modify(await fileIn(opened, 'a.md'), '2');
		const stat = await opened.disk.stat('a.md');
		if (stat) opened.vault.noteFile('a.md', stat);
		expect(opened.events).toEqual(['modify a.md']);
	});

	it('reads anew what was changed on disk', async () => {
		const opened = await open({ 'a.md': '1' });
		const file = await fileIn(opened, 'a.md');
		await opened.vault.cachedRead(file);
		const stat = await opened.disk.write('a.md', '2');
		opened.vault.noteFile('a.md', stat);
		expect(await opened.vault.cachedRead(file)).toBe('2');
	});

	it('refuses to make a note that is there, or in a folder that is not', async () => {
		const { vault } = await open({ 'a.md': '' });
		await expect(vault.create('a.md', '')).rejects.toThrow('File already exists.');
		await expect(vault.create('b/c.md', '')).rejects.toThrow('ENOENT');
		await vault.createFolder('b');
		expect((await vault.create('b/c.md', 'x')).parent?.path).toBe('b');
	});

	it('moves what is in a folder along with it, the same objects', async () => {
		const opened = await open({ 'a/b/c.md': 'x' });
		const file = await fileIn(opened, 'a/b/c.md');
		const folder = opened.vault.getFolderByPath('a');
		if (folder) await opened.vault.rename(folder, 'z');
		expect(opened.events).toEqual([
			'rename a > z',
			'rename a/b > z/b',
			'rename a/b/c.md > z/b/c.md',
		]);
		expect(opened.vault.getFileByPath('z/b/c.md')).toBe(file);
		expect(await opened.vault.read(file)).toBe('x');
	});

	it('tells of all that goes with a folder', async () => {
		const { vault, events } = await open({ 'a/b.md': '' });
		vault.noteGone('a');
		expect(events).toEqual(['delete a/b.md', 'delete a']);
		expect(vault.getAllLoadedFiles()).toEqual([vault.getRoot()]);
	});
});

describe('a normal path', () => {
	it.each([
		['/a//b/', 'a/b'],
		['a\\b', 'a/b'],
		['a\u00a0b', 'a b'],
		['', '/'],
		['e\u0301', '\u00e9'],
	])('of %j is %j', (path, normal) => {
		expect(normalizePath(path)).toBe(normal);
	});
});
