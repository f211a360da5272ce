import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { pathWithin, vaultAbove } from '../../src/node/find-vault';
import { vaultSettings } from '../../src/node/vault-settings';

let root: string;

beforeEach(() => {
	root = realpathSync(mkdtempSync(path.join(tmpdir(), 'vault-settings-')));
});
afterEach(() => {
	rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): void {
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
}

function settings() {
	const broken: string[] = [];
	const found = vaultSettings(root, (file) => broken.push(path.relative(root, file)));
	return { found, broken };
}

describe('vaultSettings', () => {
	test('gives the defaults to a folder without settings', () => {
		expect(settings()).toEqual({ found: DEFAULT_SETTINGS, broken: [] });
	});

	test('reads the data of the plugin, with a byte order mark too', () => {
		write('.obsidian/plugins/mentorship-roadmap/data.json', '\ufeff{"startedCounts": 0.3}');
		expect(settings().found.startedCounts).toBe(0.3);
	});

	test('takes the folder of the Templates core plugin when ours names none', () => {
		write('.obsidian/templates.json', '{"folder": "Extras/Templates/"}');
		expect(settings().found.templateFolder).toBe('Extras/Templates');
		write('.obsidian/plugins/mentorship-roadmap/data.json', '{"templateFolder": "Mine"}');
		expect(settings().found.templateFolder).toBe('Mine');
	});

	test('goes on without a file that is no JSON, and says so', () => {
		write('.obsidian/plugins/mentorship-roadmap/data.json', '{"startedCounts": ');
		write('.obsidian/templates.json', '[]');
		expect(settings()).toEqual({
			found: DEFAULT_SETTINGS,
			broken: ['.obsidian/plugins/mentorship-roadmap/data.json'],
		});
	});
});

describe('vaultAbove', () => {
	test('finds the nearest folder that holds .obsidian', () => {
		write('.obsidian/app.json', '{}');
		write('inner/.obsidian/app.json', '{}');
		write('inner/deep/n.md', '');
		write('other/n.md', '');
		expect(vaultAbove(path.join(root, 'inner/deep'))).toBe(path.join(root, 'inner'));
		expect(vaultAbove(path.join(root, 'other'))).toBe(root);
	});

	test('does not take a file of that name for a vault', () => {
		write('.obsidian', '');
		expect(vaultAbove(root)).not.toBe(root);
	});
});

describe('pathWithin', () => {
	test('is the path from the folder, null outside of it', () => {
		write('a/..b.md', '');
		expect(pathWithin(path.join(root, 'a'), path.join(root, 'a/..b.md'))).toBe('..b.md');
		expect(pathWithin(root, path.join(root, 'a/..b.md'))).toBe('a/..b.md');
		write('c/n.md', '');
		expect(pathWithin(path.join(root, 'a'), path.join(root, 'c/n.md'))).toBeNull();
	});

	test('sees through a link to the vault', () => {
		write('real/n.md', '');
		symlinkSync(path.join(root, 'real'), path.join(root, 'link'));
		expect(pathWithin(path.join(root, 'link'), path.join(root, 'real/n.md'))).toBe('n.md');
	});
});
