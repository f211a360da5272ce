import { normalizePath, type App } from 'obsidian';
import { asFolder } from '../../model/read-settings';
import type { Settings } from '../../model/settings';

/**
 * The settings that count: without a templates folder of ours, that of the Templates core plugin,
 * as the command line reads it (cli.md). Its file is only looked at; when it cannot be read there
 * is no templates folder.
 */
export async function effectiveSettings(app: App, settings: Settings): Promise<Settings> {
	if (settings.templateFolder !== '') return settings;
	const { adapter, configDir } = app.vault;
	const file = normalizePath(`${configDir}/templates.json`);
	try {
		if (!(await adapter.exists(file))) return settings;
		const stored: unknown = JSON.parse(await adapter.read(file));
		const folder =
			typeof stored === 'object' && stored !== null && 'folder' in stored
				? asFolder(stored.folder)
				: null;
		return folder === null ? settings : { ...settings, templateFolder: folder };
	} catch (error) {
		console.warn(`Mentorship Roadmap could not read ${file}.`, error);
		return settings;
	}
}
