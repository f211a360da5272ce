import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listNotes } from '../../src/node/list-notes';

let root: string;

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'list-notes-'));
});
afterEach(() => {
	rmSync(root, { recursive: true, force: true });
});

function write(...files: readonly string[]): void {
	for (const file of files) {
		mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		writeFileSync(path.join(root, file), '');
	}
}

function list(ignored: readonly string[] = []): readonly string[] {
	return listNotes(root, ignored, (folder) => {
		throw new Error(`cannot list ${folder}`);
	});
}

describe('listNotes', () => {
	test('lists notes at any depth in the order of their paths', () => {
		write('b.md', 'a/z.md', 'a/deep/er/n.md', 'Z.md', 'a b.md');
		expect(list()).toEqual(['Z.md', 'a b.md', 'a/deep/er/n.md', 'a/z.md', 'b.md']);
	});

	test('leaves out other files, dot folders, dot files and node_modules', () => {
		write('n.md', 'x.txt', 'y.MD', 'z.md.bak', '.obsidian/p.md', '.trash/t.md', '._n.md');
		write('node_modules/m/README.md', 'sub/node_modules/m.md', 'sub/.git/g.md');
		expect(list()).toEqual(['n.md']);
	});

	test('leaves out ignored folders by their whole path', () => {
		write('Archive/a.md', 'Archive/Deep/b.md', 'Other/Archive/c.md', 'Archive 2/d.md');
		expect(list(['Archive'])).toEqual(['Archive 2/d.md', 'Other/Archive/c.md']);
		expect(list(['Archive/Deep'])).toContain('Archive/a.md');
	});

	test('takes a folder whose name ends in .md as a folder', () => {
		write('folder.md/inside.md');
		expect(list()).toEqual(['folder.md/inside.md']);
	});

	test('follows no link: not in a circle, not out of the vault, not to a note of the vault', () => {
		write('real/n.md');
		symlinkSync(root, path.join(root, 'circle'));
		symlinkSync(tmpdir(), path.join(root, 'out'));
		symlinkSync(path.join(root, 'real/n.md'), path.join(root, 'twin.md'));
		symlinkSync('nowhere.md', path.join(root, 'dangling.md'));
		expect(list()).toEqual(['real/n.md']);
	});

	test('throws when the vault itself cannot be listed', () => {
		write('file.md');
		expect(() => listNotes(path.join(root, 'gone'), [], () => undefined)).toThrow('ENOENT');
		expect(() => listNotes(path.join(root, 'file.md'), [], () => undefined)).toThrow('ENOTDIR');
	});
});
