import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/model/read-settings';
import { DEFAULT_SETTINGS } from '../../src/model/settings';

describe('readSettings', () => {
	test.each([[null], [undefined], [{}], [[]], ['text'], [7]])(
		'gives the defaults for %j',
		(stored) => {
			expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
		},
	);

	test('reads every key that changes figures', () => {
		const settings = readSettings({
			owner: ' [[Jonas Weber]] ',
			templateFolder: '/Templates/',
			ignoredFolders: ['Archive\\Old', '', 3],
			typeKey: 'kind',
			startedCounts: 0.25,
			typeValues: { objective: 'Ziel', milestone: ['Etappe', ' '], nonsense: 'x' },
			tags: { objective: ['#ziel'] },
			headings: { Given: 'Gegeben', Received: ['Erhalten', 4] },
			decimal: 'comma',
			numbers: { tolerance: 0.2, bands: { closure: [0.4, 0.6], ended: [0.9, 0.1] } },
			somethingElse: true,
		});
		expect(settings).toEqual({
			...DEFAULT_SETTINGS,
			owner: '[[Jonas Weber]]',
			templateFolder: 'Templates',
			ignoredFolders: ['Archive/Old'],
			typeKey: 'kind',
			startedCounts: 0.25,
			typeValues: { objective: ['Ziel'], milestone: ['Etappe'] },
			tags: { objective: ['ziel'] },
			headings: { Given: ['Gegeben'], Received: ['Erhalten'] },
			decimal: 'comma',
			numbers: {
				...DEFAULT_SETTINGS.numbers,
				tolerance: 0.2,
				bands: { ...DEFAULT_SETTINGS.numbers.bands, closure: [0.4, 0.6] },
			},
		});
	});

	test('never ignores the whole vault', () => {
		expect(readSettings({ ignoredFolders: ['/', '.', ' '] }).ignoredFolders).toEqual([]);
	});

	test('takes stages as { id, name }, in the order given', () => {
		const stages = [
			{ id: 'practice', name: 'Üben' },
			{ id: 'discovery', name: 'Suchen' },
			{ id: 'mastery', name: '' },
			{ id: 'practice', name: 'Twice' },
		];
		expect(readSettings({ stages }).stages).toEqual([
			{ id: 'practice', name: 'Üben' },
			{ id: 'discovery', name: 'Suchen' },
			{ id: 'mastery', name: 'Mastery' },
			{ id: 'feedback', name: 'Feedback' },
		]);
	});

	test('gives bare stage names to the stages in turn', () => {
		expect(readSettings({ stages: ['Explore', 'Try', 'feedback', 'Own'] }).stages).toEqual([
			{ id: 'discovery', name: 'Explore' },
			{ id: 'practice', name: 'Try' },
			{ id: 'feedback', name: 'feedback' },
			{ id: 'mastery', name: 'Own' },
		]);
	});

	test('refuses numbers out of their range, one by one', () => {
		const { numbers } = readSettings({
			numbers: { halfLifeDays: 0, priorDays: -1, windowDays: '56', tolerance: 2 },
		});
		expect(numbers).toEqual(DEFAULT_SETTINGS.numbers);
		expect(readSettings({ startedCounts: 1.5 }).startedCounts).toBe(0.5);
	});

	test('takes anything that JSON can hold, and always has four stages', () => {
		const keys = Object.keys(DEFAULT_SETTINGS).map((key) => [key, fc.jsonValue()] as const);
		fc.assert(
			fc.property(fc.record(Object.fromEntries(keys)), (stored) => {
				const settings = readSettings(stored);
				expect(new Set(settings.stages.map((stage) => stage.id)).size).toBe(4);
				expect(settings.numbers.halfLifeDays).toBeGreaterThan(0);
			}),
		);
	});
});
