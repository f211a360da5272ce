import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { outlineFromCache } from '../../src/markdown/outline-from-cache';
import type { NoteSource, NoteStub, VaultPort } from '../../src/model/vault-port';
import { parseMetadata } from '../workbench/metadata-parse';
import { millisecondsSince, startWork } from './statistics';
import type { GeneratedNote } from './generate-vault';

/** A vault on disk whose metadata is given, as in the app; and a record of its slices of work. */
export interface MetadataVault {
	readonly port: VaultPort;
	readonly source: (path: string, text: string, cache: CachedMetadata) => NoteSource;
	/** The slices in milliseconds of work, waits left out; empties the record. */
	readonly takeSlices: () => readonly number[];
	readonly startSlice: () => void;
}

/** What the app's cache would hold: whole for our notes, properties and tags for the others. */
export function metadataOf(notes: readonly GeneratedNote[]): ReadonlyMap<string, CachedMetadata> {
	return new Map(
		notes.map(({ path: name, text, isOurs }) => [
			name,
			isOurs ? parseMetadata(text) : foreign(text),
		]),
	);
}

export function metadataVault(
	folder: string,
	metadata: ReadonlyMap<string, CachedMetadata>,
): MetadataVault {
	const paths = [...metadata.keys()];
	const files = new Map(paths.map((name) => [name, path.join(folder, name)]));
	let slices: number[] = [];
	let start = startWork();
	const source = (name: string, text: string, cache: CachedMetadata): NoteSource => ({
		path: name,
		text,
		outline: outlineFromCache(text, cache),
		properties: cache.frontmatter ?? null,
		fault: null,
	});
	return {
		source,
		startSlice: () => {
			start = startWork();
		},
		takeSlices: () => {
			slices.push(millisecondsSince(start));
			const taken = slices;
			slices = [];
			return taken;
		},
		port: {
			list: () => paths,
			stub: (name): NoteStub => {
				const cache = metadata.get(name);
				return {
					path: name,
					properties: cache?.frontmatter ?? null,
					tags: cache?.tags?.map(({ tag }) => tag.slice(1)) ?? [],
					unknown: false,
				};
			},
			read: (name) => {
				const cache = metadata.get(name);
				if (cache === undefined) return Promise.resolve(null);
				const text = readFileSync(files.get(name) ?? name, 'utf8');
				return Promise.resolve(source(name, text, cache));
			},
			pause: async () => {
				slices.push(millisecondsSince(start));
				await new Promise((resolve) => setImmediate(resolve));
				start = startWork();
			},
			clock: () => performance.now(),
		},
	};
}

function foreign(text: string): CachedMetadata {
	if (!text.startsWith('---')) return {};
	const position = {
		start: { line: 0, col: 0, offset: 0 },
		end: { line: 3, col: 3, offset: 60 },
	};
	return { frontmatter: { tags: ['area/work', 'log'] }, frontmatterPosition: position };
}
