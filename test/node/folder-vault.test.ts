import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { folderVault } from '../../src/node/folder-vault';

let root: string;

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'folder-vault-'));
});
afterEach(() => {
	rmSync(root, { recursive: true, force: true });
});

function write(file: string, content: string | Buffer): void {
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), content);
}

const looks: string[] = [];
const vault = () =>
	folderVault(root, DEFAULT_SETTINGS, {
		onUnreadableFolder: (folder) => looks.push(folder),
		onLook: (count, of) => looks.push(`${count} of ${of}`),
	});

describe('folderVault', () => {
	test('hands over a note with text, outline and properties', async () => {
		write('a/N.md', '\ufeff---\r\ntype: milestone\r\n---\r\n## Practice\r\n- [ ] x\r\n');
		const port = vault();
		expect(port.list()).toEqual(['a/N.md']);
		expect(port.stub('a/N.md')).toMatchObject({ properties: { type: 'milestone' } });
		const source = await port.read('a/N.md');
		expect(source?.text.startsWith('\ufeff---')).toBe(true);
		expect(source).toMatchObject({
			path: 'a/N.md',
			properties: { type: 'milestone' },
			fault: null,
			outline: { headings: [{ line: 4, text: 'Practice' }], items: [{ line: 5, status: ' ' }] },
		});
	});

	test('gives null for a note that is not UTF-8 or not there, and lets it be tried', async () => {
		write('latin.md', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
		write('utf16.md', Buffer.from('\ufeff# x', 'utf16le'));
		const port = vault();
		for (const note of ['latin.md', 'utf16.md', 'gone.md']) {
			expect(port.stub(note).unknown).toBe(true);
			expect(await port.read(note)).toBeNull();
		}
	});

	test('reads a text anew when it was read before', async () => {
		write('N.md', '---\ntype: objective\n---\n');
		const port = vault();
		port.stub('N.md');
		await port.read('N.md');
		write('N.md', 'changed');
		expect((await port.read('N.md'))?.text).toBe('changed');
	});

	test('counts the notes that it has looked at', () => {
		write('a.md', '');
		write('b.md', '');
		const port = vault();
		looks.length = 0;
		for (const note of port.list()) port.stub(note);
		expect(looks).toEqual(['1 of 2', '2 of 2']);
	});
});
