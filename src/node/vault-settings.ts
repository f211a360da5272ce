import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asFolder, readSettings } from '../model/read-settings';
import type { Settings } from '../model/settings';

/**
 * The settings that a vault's own files hold (cli.md): those of the plugin, and what they leave open
 * from the core plugins Templates and Daily notes. A file that is missing counts as empty; one that
 * is no JSON does too, and `onBroken` hears of it.
 */
export function vaultSettings(root: string, onBroken: (file: string) => void): Settings {
	const stored = (file: string): unknown => readJson(path.join(root, '.obsidian', file), onBroken);
	const settings = readSettings(stored('plugins/mentorship-roadmap/data.json'));
	const { templateFolder, dailyFolder, dailyFormat } = settings;
	const daily =
		dailyFolder === '' || dailyFormat === '' ? propertiesOf(stored('daily-notes.json')) : {};
	return {
		...settings,
		templateFolder: templateFolder || folderIn(propertiesOf(stored('templates.json'))),
		dailyFolder: dailyFolder || folderIn(daily),
		dailyFormat: dailyFormat || (typeof daily.format === 'string' ? daily.format.trim() : ''),
	};
}

function folderIn(stored: Readonly<Record<string, unknown>>): string {
	return asFolder(stored.folder) ?? '';
}

function propertiesOf(stored: unknown): Readonly<Record<string, unknown>> {
	return typeof stored === 'object' && stored !== null ? { ...stored } : {};
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
