import { moment, normalizePath, type App } from 'obsidian';
import { DAILY_FORMAT, dailyNotePath } from '../edit/plan/daily-note-path';
import type { CivilDate } from '../model/civil-date';
import { asFolder } from '../model/read-settings';
import type { Settings } from '../model/settings';

/**
 * Names the daily note of a day, whether it is there or not: by our settings, else by those that the
 * Daily notes core plugin has at this moment (cli.md, `dailyFolder`), else in the vault's root. The
 * plugin's file is only looked at; one that cannot be read counts as empty.
 */
export async function dailyNote(
	app: App,
	{ dailyFolder, dailyFormat }: Settings,
): Promise<(day: CivilDate) => string> {
	const core = dailyFolder === '' || dailyFormat === '' ? await coreSettings(app) : NOTHING;
	const folder = dailyFolder || (asFolder(core.folder) ?? '');
	const set = typeof core.format === 'string' ? core.format.trim() : '';
	const format = dailyFormat || set || DAILY_FORMAT;
	return (day) => dailyNotePath(folder, moment.utc(day, DAILY_FORMAT, true).format(format));
}

const NOTHING: Readonly<Record<string, unknown>> = {};

async function coreSettings({ vault }: App): Promise<Readonly<Record<string, unknown>>> {
	const { adapter, configDir } = vault;
	const file = normalizePath(`${configDir}/daily-notes.json`);
	try {
		if (!(await adapter.exists(file))) return NOTHING;
		const stored: unknown = JSON.parse(await adapter.read(file));
		return typeof stored === 'object' && stored !== null ? { ...stored } : NOTHING;
	} catch (error) {
		console.warn(`Mentorship Roadmap could not read ${file}.`, error);
		return NOTHING;
	}
}
