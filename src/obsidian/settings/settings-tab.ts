import {
	PluginSettingTab,
	type App,
	type Plugin,
	type SettingDefinitionItem,
	type SettingDefinitionPage,
} from 'obsidian';
import { NOTE_TYPES } from '../../model/note-type';
import type { Settings } from '../../model/settings';
import { numbersPage } from './numbers-page';
import { SETTING_FIELDS } from './setting-fields';
import { writingGroup } from './writing-group';

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
