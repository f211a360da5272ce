import type { App } from 'obsidian';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../src/model/settings';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { dailyNote } from '../../src/obsidian/daily-note';

vi.mock('obsidian', async () => ({
	moment: (await import('moment')).default,
	normalizePath: (path: string) => path,
}));

const CORE = 'config/daily-notes.json';

/** An app whose settings folder holds these files; null is a file that cannot be read. */
function appWith(files: Readonly<Record<string, string | null>>): App {
	const adapter = {
		exists: (path: string) => Promise.resolve(path in files),
		read: (path: string) => {
			const text = files[path];
			return typeof text === 'string' ? Promise.resolve(text) : Promise.reject(new Error('locked'));
		},
	};
	return { vault: { adapter, configDir: 'config' } } as unknown as App;
}

async function pathIn(
	files: Readonly<Record<string, string | null>>,
	settings: Partial<Settings> = {},
): Promise<string> {
	const pathOf = await dailyNote(appWith(files), { ...DEFAULT_SETTINGS, ...settings });
	return pathOf('2026-10-12');
}

describe('the daily note of a day', () => {
	afterEach(() => {
		vi.restoreAllMocks();
	});

	test('lies in the root and is named by its day where nothing is set', async () => {
		expect(await pathIn({})).toBe('2026-10-12.md');
		expect(await pathIn({ [CORE]: '{}' })).toBe('2026-10-12.md');
		expect(await pathIn({ [CORE]: 'null' })).toBe('2026-10-12.md');
	});

	test('is where the core plugin makes it', async () => {
		const core = { folder: '/Journal/', format: 'YYYY/MM/YYYY-MM-DD dddd', template: 'x' };
		expect(await pathIn({ [CORE]: JSON.stringify(core) })).toBe(
			'Journal/2026/10/2026-10-12 Monday.md',
		);
	});

	test('is where our settings say, each of them before the core plugin’s', async () => {
		const files = { [CORE]: '{ "folder": "Journal", "format": "DD-MM-YYYY" }' };
		expect(await pathIn(files, { dailyFolder: 'Days' })).toBe('Days/12-10-2026.md');
		expect(await pathIn(files, { dailyFormat: 'YYYYMMDD' })).toBe('Journal/20261012.md');
		expect(await pathIn(files, { dailyFolder: 'Days', dailyFormat: '[Day] DDDD' })).toBe(
			'Days/Day 285.md',
		);
	});

	test.each([['no JSON'], [null]])('falls back when the core plugin’s file is %j', async (text) => {
		const warn = vi.spyOn(console, 'warn').mockReturnValue();
		expect(await pathIn({ [CORE]: text })).toBe('2026-10-12.md');
		expect(warn).toHaveBeenCalledOnce();
	});
});
