// @vitest-environment happy-dom
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { MemoryAdapter } from './memory-adapter';
import { MetadataCache } from './metadata-cache';
import { Vault } from './vault';
import type { TFile } from './vault-files';

async function open(
	files: Record<string, string>,
): Promise<{ vault: Vault; cache: MetadataCache }> {
	const disk = new MemoryAdapter(files);
	const vault = new Vault(disk);
	const cache = new MetadataCache(vault);
	for (const path of Object.keys(files)) {
		const stat = await disk.stat(path);
		if (stat) vault.noteFile(path, stat);
	}
	await cache.indexAll(false);
	cache.follow();
	return { vault, cache };
}

describe('the metadata cache', () => {
	it('tells what a note says after it changed, text and all, but not when it is renamed', async () => {
		const { vault, cache } = await open({ 'a.md': '# One' });
		const changed: unknown[] = [];
		cache.on('changed', (file: TFile, data: string, { headings }: CachedMetadata) => {
			changed.push([file.path, data, headings?.[0]?.heading]);
		});
		const file = vault.getFileByPath('a.md');
		if (!file) throw new Error('a.md is not there');
		await vault.modify(file, '# Two');
		await vi.waitFor(() => {
			expect(changed).toEqual([['a.md', '# Two', 'Two']]);
		});
		await vault.rename(file, 'b.md');
		expect(cache.getFileCache(file)?.headings?.[0]?.heading).toBe('Two');
		expect(cache.getCache('a.md')).toBeNull();
		expect(changed).toHaveLength(1);
	});

	it('tells of a deleted note with what it said last', async () => {
		const { vault, cache } = await open({ 'a.md': '#tag' });
		const deleted: unknown[] = [];
		cache.on('deleted', (file: TFile, last: CachedMetadata | null) => {
			deleted.push([file.path, last?.tags?.[0]?.tag]);
		});
		vault.noteGone('a.md');
		expect(deleted).toEqual([['a.md', '#tag']]);
	});

	it('counts links that lead somewhere and links that do not', async () => {
		const { cache } = await open({ 'a.md': '---\nof: "[[b]]"\n---\n[[b]] [[no#x]]', 'x/b.md': '' });
		cache.resolveAll();
		expect(cache.resolvedLinks['a.md']).toEqual({ 'x/b.md': 2 });
		expect(cache.unresolvedLinks['a.md']).toEqual({ no: 1 });
	});
});

describe('a link', () => {
	it.each([
		['Note', 'a.md', 'Note.md', 'at the root before one in a folder'],
		['x/Note', 'a.md', 'x/Note.md', 'by its path'],
		['note', 'x/a.md', 'Note.md', 'in whatever case'],
		['./Note', 'x/a.md', 'x/Note.md', 'relative to its note'],
		['../y/Deep', 'x/a.md', 'y/Deep.md', 'relative and up'],
		['Deep', 'z/a.md', 'y/Deep.md', 'by the shortest path'],
		['Deep', 'x/q/a.md', 'x/q/Deep.md', 'beside its note first'],
		['', 'x/Note.md', 'x/Note.md', 'without a name to its own note'],
		['pic.png', 'a.md', 'y/pic.png', 'to a file that is no note'],
	])('%j in %s leads to %s: %s', async (link, from, to) => {
		const names = ['x/Note.md', 'Note.md', 'y/Deep.md', 'x/q/Deep.md', 'y/pic.png', 'x/a.md'];
		const { cache } = await open(Object.fromEntries(names.map((name) => [name, ''])));
		expect(cache.getFirstLinkpathDest(link, from)?.path).toBe(to);
	});

	it('to the middle of a name leads nowhere', async () => {
		const { cache } = await open({ 'x/My Note.md': '' });
		expect(cache.getFirstLinkpathDest('Note', 'a.md')).toBeNull();
	});
});
