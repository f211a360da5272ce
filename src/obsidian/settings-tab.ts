import {
	PluginSettingTab,
	type App,
	type Plugin,
	type SettingDefinition,
	type SettingDefinitionItem,
	type SettingDefinitionPage,
} from 'obsidian';
import { PHASE_LABEL } from '../i18n/labels';
import { NOTE_TYPES } from '../model/note-type';
import type { Settings } from '../model/settings';
import { SETTING_FIELDS } from './setting-fields';

/** What the tab needs of the plugin: the settings as they are, and a way to change them. */
export interface SettingsAccess {
	readonly get: () => Settings;
	readonly set: (settings: Settings) => Promise<void>;
}

/** The plugin's settings as data; the app draws, searches and saves them (declarative, 1.13). */
export class RoadmapSettingTab extends PluginSettingTab {
	readonly #access: SettingsAccess;

	constructor(app: App, plugin: Plugin, access: SettingsAccess) {
		super(app, plugin);
		this.#access = access;
	}

	override getControlValue(key: string): unknown {
		return SETTING_FIELDS.get(key)?.get(this.#access.get());
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const field = SETTING_FIELDS.get(key);
		if (field === undefined || (typeof value !== 'string' && typeof value !== 'number')) return;
		await this.#access.set(field.set(this.#access.get(), value));
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{
				name: 'Your name',
				desc: 'The name or the note of the person this vault belongs to.',
				control: { type: 'text', key: 'owner', placeholder: 'Jonas Weber' },
			},
			{
				name: 'Type property',
				desc: 'The property that tells what kind of note a note is.',
				control: { type: 'text', key: 'typeKey', validate: propertyName },
			},
			wordsPage('Type values', 'typeValues', 'More values of the type property, parted by commas.'),
			wordsPage('Tags', 'tags', 'More tags that make a note one of ours, parted by commas.'),
			{
				name: 'Templates folder',
				desc: 'Notes in it are not read.',
				control: { type: 'folder', key: 'templateFolder' },
			},
			{
				name: 'Folders to ignore',
				desc: 'One folder on each line.',
				control: { type: 'textarea', key: 'ignoredFolders', rows: 3 },
			},
			this.#stages(),
			{
				type: 'group',
				heading: 'Reading',
				items: [
					{
						name: 'A started step counts',
						desc: 'The share of a step that is started and not done.',
						control: { type: 'slider', key: 'startedCounts', min: 0, max: 1, step: 0.05 },
					},
					{
						name: 'Decimal sign',
						desc: 'How a number such as 1,2 is read.',
						control: {
							type: 'dropdown',
							key: 'decimal',
							options: { point: 'Point: 1.2', comma: 'Comma: 1,2' },
						},
					},
					{
						name: 'Words for headings',
						desc: 'One heading on each line, its other names behind a colon: "Objectives: Ziele".',
						control: { type: 'textarea', key: 'headings', rows: 4, validate: headingLines },
					},
				],
			},
			writingGroup(),
			numbersPage(),
		];
	}

	#stages(): SettingDefinitionItem {
		const { stages } = this.#access.get();
		return {
			type: 'list',
			heading: 'Stages of a milestone',
			items: stages.map(({ id }) => ({
				name: `Stage "${id}"`,
				control: { type: 'text', key: `stage.${id}`, validate: notEmpty },
			})),
			onReorder: (from, to) => {
				const order = [...this.#access.get().stages];
				const [moved] = order.splice(from, 1);
				if (moved !== undefined) order.splice(to, 0, moved);
				void this.#access.set({ ...this.#access.get(), stages: order });
				this.update();
			},
		};
	}
}

function wordsPage(name: string, key: 'typeValues' | 'tags', desc: string): SettingDefinitionPage {
	return {
		type: 'page',
		name,
		desc,
		items: NOTE_TYPES.map((type) => ({
			name: type.charAt(0).toUpperCase() + type.slice(1),
			control: { type: 'text', key: `${key}.${type}` },
		})),
	};
}

function writingGroup(): SettingDefinitionItem {
	return {
		type: 'group',
		heading: 'Writing',
		items: [
			{
				name: 'Task dates',
				desc: 'How a date is written on a line that has none yet. Other lines keep what they have.',
				control: {
					type: 'dropdown',
					key: 'notation',
					options: { emoji: 'Signs: 📅 2026-11-30', dataview: 'Fields: [due:: 2026-11-30]' },
				},
			},
			{
				name: 'What is given and received',
				desc: 'The note that a new line of the ledger goes to.',
				control: {
					type: 'dropdown',
					key: 'ledgerTarget',
					options: {
						roadmap: 'Roadmap note',
						'check-in': "The day's check-in",
						daily: 'Daily note',
					},
				},
			},
			{
				name: 'Daily notes folder',
				desc: 'Empty for that of the daily notes core plugin.',
				control: { type: 'folder', key: 'dailyFolder' },
			},
			{
				name: 'Daily notes names',
				desc: 'The pattern of their dates. Empty for that of the daily notes core plugin.',
				control: { type: 'text', key: 'dailyFormat', placeholder: 'YYYY-MM-DD' },
			},
			{
				name: 'Check-ins folder',
				desc: 'Empty for the folder of the newest check-in.',
				control: { type: 'folder', key: 'checkInFolder' },
			},
		],
	};
}

function numbersPage(): SettingDefinitionPage {
	return {
		type: 'page',
		name: 'Numbers',
		desc: 'The numbers in the figures that have no source but our own judgement.',
		items: [
			numberSetting('Tolerance', 'tolerance', 'How far progress may lag behind time, 0 to 1.', 1),
			numberSetting(
				'Half-life',
				'halfLifeDays',
				'Days in which something given loses half its weight.',
			),
			numberSetting('Days of planned pace', 'priorDays', 'What a forecast trusts the plan for.'),
			numberSetting('Days of history', 'windowDays', 'How far back a forecast looks.'),
			...(['selection', 'alignment', 'cultivation', 'closure', 'ended'] as const).flatMap(
				(phase) => [
					numberSetting(
						`${PHASE_LABEL[phase]}: lowest share`,
						`band.${phase}.low`,
						'Below it: mostly received.',
						1,
					),
					numberSetting(
						`${PHASE_LABEL[phase]}: highest share`,
						`band.${phase}.high`,
						'Above it: mostly given.',
						1,
					),
				],
			),
		],
	};
}

function numberSetting(name: string, key: string, desc: string, max?: number): SettingDefinition {
	const limit = max === undefined ? { min: 1, step: 1 } : { min: 0, max, step: 'any' as const };
	return { name, desc, control: { type: 'number', key, ...limit } };
}

function propertyName(value: string): string | undefined {
	return value.trim() === '' || value.includes(':') ? 'Write the name of a property.' : undefined;
}

function notEmpty(value: string): string | undefined {
	return value.trim() === '' ? 'Write a name.' : undefined;
}

function headingLines(value: string): string | undefined {
	const wrong = value.split('\n').find((line) => line.trim() !== '' && !/^[^:]+:\s*\S/.test(line));
	return wrong === undefined ? undefined : `"${wrong.trim()}" needs a colon and a name behind it.`;
}
