import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/model/read-settings';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { SETTING_FIELDS } from '../../../src/obsidian/settings/setting-fields';

function changed(key: string, value: string | number): unknown {
	const field = SETTING_FIELDS.get(key);
	if (field === undefined) throw new Error(`no setting ${key}`);
	return field.set(DEFAULT_SETTINGS, value);
}

describe('a field of the settings', () => {
	it.each([...SETTING_FIELDS])('%s gives back what it shows', (_key, field) => {
		const shown = field.get(DEFAULT_SETTINGS);
		expect(field.get(field.set(DEFAULT_SETTINGS, shown))).toBe(shown);
	});

	it('takes words parted by commas, tags without their sign', () => {
		expect(changed('tags.objective', '#goal, ziel ,')).toMatchObject({
			tags: { objective: ['goal', 'ziel'] },
		});
		expect(changed('ignoredFolders', 'Archive\n\n Old ')).toMatchObject({
			ignoredFolders: ['Archive', 'Old'],
		});
		expect(changed('headings', 'Objectives: Ziele, Ziel\nnonsense')).toMatchObject({
			headings: { Objectives: ['Ziele', 'Ziel'] },
		});
	});

	it('of a few words takes no other', () => {
		expect(changed('notation', 'runes')).toBe(DEFAULT_SETTINGS);
	});

	it('is stored so that it reads back the same', () => {
		for (const [key, value] of [
			['owner', 'Jonas'],
			['startedCounts', 0.25],
			['stage.practice', 'Üben'],
			['band.closure.high', 0.8],
			['tolerance', 0.2],
			['decimal', 'comma'],
			['notation', 'dataview'],
			['ledgerTarget', 'daily'],
			['dailyFormat', 'YYYY/MM-DD'],
			['typeValues.mentorship', 'plan'],
		] as const) {
			const settings = changed(key, value);
			expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
		}
	});
});
