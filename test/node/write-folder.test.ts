import * as fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NoteEdit } from '../../src/model/edit';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Disk } from '../../src/node/disk';
import { parseYaml } from '../../src/node/parse-properties';
import { writeFolder } from '../../src/node/write-folder';
import { temporaryVault, type TemporaryVault } from './run-cli';

let vault: TemporaryVault;
beforeEach(() => {
	vault = temporaryVault();
});
afterEach(() => {
	vault.remove();
});

const terms = { settings: DEFAULT_SETTINGS, parseYaml, toggleRecurring: null };
const ON = '2026-10-12';

/** Ticks a line of a note, as it was seen. */
const tick = (note: string, line: number, text: string): NoteEdit => ({
	path: note,
	changes: [{ kind: 'line', at: { line, text }, parts: [{ part: 'box', to: 'done', on: ON }] }],
});

const write = (edits: readonly NoteEdit[], disk: Partial<Disk> = {}) =>
	writeFolder(vault.root, edits, terms, { ...fs, ...disk });
const bytes = (note: string) => fs.readFileSync(path.join(vault.root, note));
const text = (note: string) => bytes(note).toString('utf8');
const files = () => fs.readdirSync(vault.root, { recursive: true }).sort();
const fail = (code: string) => (): never => {
	throw Object.assign(new Error(`${code}: a fault of the test`), { code });
};

describe('writeFolder, on a note that is there', () => {
	test('changes the bytes that were meant, and leaves nothing beside it', () => {
		vault.write('a.md', 'x\r\n- [ ] a\rz');
		expect(write([tick('a.md', 2, '- [ ] a')])).toEqual({ written: ['a.md'], refusal: null });
		expect(text('a.md')).toBe(`x\r\n- [x] a ✅ ${ON}\rz`);
		expect(files()).toEqual(['a.md']);
	});

	test('keeps a byte order mark', () => {
		vault.write('a.md', '\ufeff- [ ] a\n');
		write([tick('a.md', 1, '- [ ] a')]);
		expect([...bytes('a.md').subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x2d]);
	});

	test('keeps the mode of the file', () => {
		vault.write('a.md', '- [ ] a\n');
		fs.chmodSync(path.join(vault.root, 'a.md'), 0o640);
		write([tick('a.md', 1, '- [ ] a')]);
		expect(fs.statSync(path.join(vault.root, 'a.md')).mode & 0o7777).toBe(0o640);
	});

	test('does not touch a note that says so already', () => {
		vault.write('a.md', `- [x] a ✅ ${ON}\n`);
		const before = fs.statSync(path.join(vault.root, 'a.md'));
		expect(write([tick('a.md', 1, `- [x] a ✅ ${ON}`)])).toEqual({ written: [], refusal: null });
		const { ino, mtimeMs } = fs.statSync(path.join(vault.root, 'a.md'));
		expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
	});

	test('refuses bytes that are not UTF-8, and keeps a replacement character that is one', () => {
		vault.write('a.md', Buffer.from([0x2d, 0x20, 0x5b, 0x20, 0x5d, 0x20, 0xff, 0x0a]));
		expect(write([tick('a.md', 1, '- [ ] \ufffd')]).refusal?.code).toBe('note-unreadable');
		vault.write('b.md', '- [ ] \ufffd\n');
		write([tick('b.md', 1, '- [ ] \ufffd')]);
		expect(text('b.md')).toBe(`- [x] \ufffd ✅ ${ON}\n`);
	});

	test('begins nothing when the last of several edits is refused', () => {
		vault.write('a.md', '- [ ] a\n');
		vault.write('b.md', '- [ ] b\n');
		const { written, refusal } = write([tick('a.md', 1, '- [ ] a'), tick('b.md', 1, '- [ ] c')]);
		expect(written).toEqual([]);
		expect(refusal).toMatchObject({ code: 'line-changed', path: 'b.md', line: 1 });
		expect(text('a.md')).toBe('- [ ] a\n');
	});

	test('names a note once that two edits change', () => {
		vault.write('a.md', '- [ ] a\n- [ ] b\n');
		const outcome = write([tick('a.md', 1, '- [ ] a'), tick('a.md', 2, '- [ ] b')]);
		expect(outcome.written).toEqual(['a.md']);
		expect(text('a.md')).toBe(`- [x] a ✅ ${ON}\n- [x] b ✅ ${ON}\n`);
	});

	test('finds the line again in a note that somebody else changes meanwhile', () => {
		vault.write('a.md', '- [ ] a\n');
		let reads = 0;
		const meddling = ((file: string) => {
			// The third look is the one directly before the file is replaced.
			if (++reads === 3) vault.write('a.md', 'one more line\n- [ ] a\n');
			return fs.readFileSync(file);
		}) as Disk['readFileSync'];
		expect(write([tick('a.md', 1, '- [ ] a')], { readFileSync: meddling }).refusal).toBeNull();
		expect(text('a.md')).toBe(`one more line\n- [x] a ✅ ${ON}\n`);
		expect(files()).toEqual(['a.md']);
	});

	test('gives up on a note that never stands still, with what others wrote in place', () => {
		vault.write('a.md', '- [ ] a\n');
		let reads = 0;
		const meddling = ((file: string) => {
			vault.write('a.md', `- [ ] a\n${++reads}\n`);
			return fs.readFileSync(file);
		}) as Disk['readFileSync'];
		const { refusal } = write([tick('a.md', 1, '- [ ] a')], { readFileSync: meddling });
		expect(refusal?.code).toBe('note-changed');
		expect(text('a.md')).toBe(`- [ ] a\n${reads}\n`);
		expect(files()).toEqual(['a.md']);
	});
});

describe('writeFolder, where something fails', () => {
	const FAULTS: readonly (keyof Disk)[] = [
		'accessSync',
		'openSync',
		'writeFileSync',
		'fchmodSync',
		'fsyncSync',
		'renameSync',
	];

	test.each(FAULTS)('leaves the old bytes and no other file when %s fails', (call) => {
		vault.write('a.md', '- [ ] a\r\n');
		const { written, refusal } = write([tick('a.md', 1, '- [ ] a')], { [call]: fail('ENOSPC') });
		expect(written).toEqual([]);
		expect(refusal).toMatchObject({ code: 'write-failed', path: 'a.md' });
		expect(refusal?.values.reason).toContain('a fault of the test');
		expect(text('a.md')).toBe('- [ ] a\r\n');
		expect(files()).toEqual(['a.md']);
	});

	test('leaves the old bytes when only a part of the new ones was kept', () => {
		vault.write('a.md', '- [ ] a\n');
		const short = ((file: number, content: Buffer) => {
			fs.writeFileSync(file, content.subarray(0, 5));
		}) as Disk['writeFileSync'];
		expect(write([tick('a.md', 1, '- [ ] a')], { writeFileSync: short }).refusal?.code).toBe(
			'write-failed',
		);
		expect(text('a.md')).toBe('- [ ] a\n');
		expect(files()).toEqual(['a.md']);
	});

	test.each([1, 2, 3])('refuses when reading fails, the %ith time', (nth) => {
		vault.write('a.md', '- [ ] a\n');
		let reads = 0;
		const failing = ((file: string) =>
			++reads === nth ? fail('EIO')() : fs.readFileSync(file)) as Disk['readFileSync'];
		expect(write([tick('a.md', 1, '- [ ] a')], { readFileSync: failing }).refusal).not.toBeNull();
		expect(text('a.md')).toBe('- [ ] a\n');
		expect(files()).toEqual(['a.md']);
	});

	test('does not bring a note back that vanished', () => {
		vault.write('a.md', '- [ ] a\n');
		let looks = 0;
		const vanishing = ((file: string) => {
			if (++looks === 3) fs.rmSync(path.join(vault.root, 'a.md'));
			return fs.readFileSync(file);
		}) as Disk['readFileSync'];
		const { refusal } = write([tick('a.md', 1, '- [ ] a')], { readFileSync: vanishing });
		expect(refusal).toMatchObject({ path: 'a.md' });
		expect(files()).toEqual([]);
	});

	test('is content with a folder that cannot be synchronised', () => {
		vault.write('a.md', '- [ ] a\n');
		const folders = ((file: string, flags: string) =>
			flags === 'r' ? fail('EISDIR')() : fs.openSync(file, flags)) as Disk['openSync'];
		expect(write([tick('a.md', 1, '- [ ] a')], { openSync: folders }).written).toEqual(['a.md']);
	});

	test('tells what was written before a later note failed', () => {
		vault.write('a.md', '- [ ] a\n');
		vault.write('b.md', '- [ ] b\n');
		let renames = 0;
		const failing = ((from: string, to: string) => {
			if (++renames === 2) fail('EIO')();
			fs.renameSync(from, to);
		}) as Disk['renameSync'];
		const edits = [tick('a.md', 1, '- [ ] a'), tick('b.md', 1, '- [ ] b')];
		const { written, refusal } = write(edits, { renameSync: failing });
		expect(written).toEqual(['a.md']);
		expect(refusal).toMatchObject({ code: 'write-failed', path: 'b.md' });
		expect(text('b.md')).toBe('- [ ] b\n');
	});
});

describe('writeFolder, of paths', () => {
	test.each([
		['../out.md', 'path-refused'],
		['.obsidian/a.md', 'path-refused'],
		['gone.md', 'note-missing'],
		['folder.md', 'note-missing'],
	])('refuses %s', (note, code) => {
		vault.write('folder.md/inner.md', '- [ ] a\n');
		vault.write('.obsidian/a.md', '- [ ] a\n');
		expect(write([tick(note, 1, '- [ ] a')]).refusal?.code).toBe(code);
	});

	test('replaces a note behind a link at its own place', () => {
		vault.write('real/b.md', '- [ ] b\n');
		fs.symlinkSync(path.join('real', 'b.md'), path.join(vault.root, 'a.md'));
		expect(write([tick('a.md', 1, '- [ ] b')]).written).toEqual(['a.md']);
		expect(fs.lstatSync(path.join(vault.root, 'a.md')).isSymbolicLink()).toBe(true);
		expect(text('real/b.md')).toBe(`- [x] b ✅ ${ON}\n`);
		expect(files()).toEqual(['a.md', 'real', 'real/b.md']);
	});

	test('follows no link out of the vault, of the note or of a folder', () => {
		const outside = temporaryVault();
		try {
			outside.write('b.md', '- [ ] b\n');
			fs.symlinkSync(path.join(outside.root, 'b.md'), path.join(vault.root, 'a.md'));
			fs.symlinkSync(outside.root, path.join(vault.root, 'there'));
			for (const note of ['a.md', 'there/b.md']) {
				expect(write([tick(note, 1, '- [ ] b')]).refusal?.code).toBe('path-refused');
			}
			const { refusal } = write([{ path: 'there/new.md', create: 'x' }]);
			expect(refusal?.code).toBe('path-refused');
			expect(fs.readFileSync(path.join(outside.root, 'b.md'), 'utf8')).toBe('- [ ] b\n');
			expect(fs.readdirSync(outside.root)).toEqual(['b.md']);
		} finally {
			outside.remove();
		}
	});

	test('follows no link into a folder that begins with a dot', () => {
		vault.write('.trash/b.md', '- [ ] b\n');
		fs.symlinkSync(path.join('.trash', 'b.md'), path.join(vault.root, 'a.md'));
		expect(write([tick('a.md', 1, '- [ ] b')]).refusal?.code).toBe('path-refused');
	});
});

describe('writeFolder, of a new note', () => {
	const create = (note: string, disk: Partial<Disk> = {}) =>
		write([{ path: note, create: 'new\r\n' }], disk);

	test('makes it with the folders that it needs', () => {
		expect(create('A/B/c.md')).toEqual({ written: ['A/B/c.md'], refusal: null });
		expect(text('A/B/c.md')).toBe('new\r\n');
	});

	test('takes a folder that is there in another case', () => {
		vault.write('Notes/x.md', '');
		create('notes/c.md');
		expect(text('Notes/c.md')).toBe('new\r\n');
	});

	test('takes folders as they are called', () => {
		vault.write('Q4 [2026]/x.md', '');
		expect(create('Q4 [2026]/New: folder/c.md').refusal?.code).toBe('path-refused');
		expect(create('Q4 [2026]/New folder/c.md').refusal).toBeNull();
		expect(text('Q4 [2026]/New folder/c.md')).toBe('new\r\n');
	});

	test.each(['a.md', 'A.MD', 'cafe\u0301.md', 'Folder.md'])(
		'never writes over what is there: %s',
		(note) => {
			vault.write('a.md', 'old');
			vault.write('caf\u00e9.md', 'old');
			vault.write('Folder.md/x', '');
			const before = files();
			expect(create(note).refusal?.code).toBe('note-exists');
			expect(files()).toEqual(before);
			expect(text('a.md')).toBe('old');
		},
	);

	test('never writes over what appears in the last moment', () => {
		const openSync = ((file: string, flags: string) => {
			if (flags === 'wx') fs.writeFileSync(file, 'theirs');
			return fs.openSync(file, flags);
		}) as Disk['openSync'];
		expect(create('a.md', { openSync }).refusal?.code).toBe('note-exists');
		expect(text('a.md')).toBe('theirs');
	});

	test.each(['openSync', 'writeFileSync', 'fsyncSync'] as const)(
		'leaves nothing when %s fails',
		(call) => {
			expect(create('a.md', { [call]: fail('ENOSPC') }).refusal?.code).toBe('write-failed');
			expect(files()).toEqual([]);
		},
	);

	test.each([
		'../x.md',
		'..\\..\\x.md',
		'/etc/x.md',
		'C:x.md',
		'.. /x.md',
		'.../x.md',
		'.obsidian/x.md',
		'CON.md',
		'a:b.md',
		`${'ä'.repeat(150)}.md`,
	])('refuses the path %s', (note) => {
		expect(create(note).refusal?.code).toBe('path-refused');
		expect(files()).toEqual([]);
	});
});
