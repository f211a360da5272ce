import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asFolder, readSettings } from '../model/read-settings';
import type { Settings } from '../model/settings';

/**
 * The settings that a vault's own files hold (cli.md): those of the plugin, and the folder of the
 * Templates core plugin when ours name none. A file that is missing counts as empty; one that is no
 * JSON does too, and `onBroken` hears of it.
 */
export function vaultSettings(root: string, onBroken: (file: string) => void): Settings {
	const stored = (file: string): unknown => readJson(path.join(root, '.obsidian', file), onBroken);
	const settings = readSettings(stored('plugins/mentorship-roadmap/data.json'));
	if (settings.templateFolder !== '') return settings;
	const templates = stored('templates.json');
	const folder =
		typeof templates === 'object' && templates !== null && 'folder' in templates
			? asFolder(templates.folder)
			: null;
	return folder === null ? settings : { ...settings, templateFolder: folder };
}

function readJson(file: string, onBroken: (file: string) => void): unknown {
	if (!existsSync(file)) return undefined;
	try {
		return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
	} catch {
		onBroken(file);
		return undefined;
	}
}
