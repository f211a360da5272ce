import type { App, TFile } from 'obsidian';
import { describesText } from '../../markdown/describes-text';
import { outlineFromCache, type CachedStructure } from '../../markdown/outline-from-cache';
import type { NoteSource } from '../../model/vault-port';
import { parsedProperties } from '../app-vault';
import { haveSameLines, offsetsInto } from './same-lines';

/**
 * Outline and properties of exactly this text of a note; null when the app's cache is that of another
 * one, or wrong. `disk` is what stands on disk where the text comes from an editor, which has line
 * endings of its own: the cache is that of the note on disk.
 */
export function presentStructure(
	app: App,
	file: TFile,
	text: string,
	disk: string,
): NoteSource | null {
	const cached = app.metadataCache.getFileCache(file);
	const cache = cached === null ? null : cacheFor(text, disk, cached);
	if (cache === null) return null;
	const outline = outlineFromCache(text, cache);
	// the properties in the cache are not looked at: their values may be older than their places
	return { path: file.path, text, outline, ...parsedProperties(text, outline.frontmatter) };
}

function cacheFor(text: string, disk: string, cache: CachedStructure): CachedStructure | null {
	if (describesText(text, cache)) return cache;
	if (text === disk || !haveSameLines(disk, text) || !describesText(disk, cache)) return null;
	const into = offsetsInto(disk, text);
	const moved = <Part extends NonNullable<CachedStructure['listItems']>[number]>(
		part: Part,
	): Part => ({
		...part,
		position: {
			start: { offset: into(part.position.start.offset) },
			end: { offset: into(part.position.end.offset) },
		},
	});
	const inEditor = { sections: cache.sections?.map(moved), listItems: cache.listItems?.map(moved) };
	return describesText(text, inEditor) ? inEditor : null;
}
