import type { App, EventRef } from 'obsidian';
import { createIndex, type RoadmapIndex } from '../index/create-index';
import type { Settings } from '../model/settings';
import { appVault, noteSource } from './app-vault';
import { localDay } from './local-day';

/** The index over the app's vault. It lives as long as the plugin and reads after layout ready. */
export function roadmapStore(app: App, settings: Settings): RoadmapIndex {
	return createIndex({ port: appVault(app), settings, today: localDay() });
}

/**
 * Tells the index of every change of a note, one by one. Call it after layout ready: before it the
 * vault reports each file that is there as created.
 */
export function watchVault(app: App, index: RoadmapIndex): readonly EventRef[] {
	return [
		app.metadataCache.on('changed', (file, text, cache) => {
			index.change(file.path, () => noteSource(file, text, cache));
		}),
		app.vault.on('create', ({ path }) => {
			if (isNote(path)) index.create(path);
		}),
		app.vault.on('rename', ({ path }, oldPath) => {
			if (isNote(path) || isNote(oldPath)) index.rename(oldPath, path);
		}),
		app.vault.on('delete', ({ path }) => {
			if (isNote(path)) index.remove(path);
		}),
	];
}

function isNote(path: string): boolean {
	return path.toLowerCase().endsWith('.md');
}
