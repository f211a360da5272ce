// @vitest-environment happy-dom
import type { SettingDefinitionItem } from 'obsidian';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixtureApp, press, type } from './fixture-app';
import { PluginSettingTab } from './plugin-setting-tab';
import { openSettings, type SettingsWindow } from './settings-window';

const app = fixtureApp(['Templates', 'People']);

interface Settings {
	owner: string;
	weeks: number;
	strict: boolean;
	mode: string;
	stages: string[];
}

class Plugin {
	readonly manifest = { id: 'example', name: 'Example' };
	readonly settings: Settings = {
		owner: 'Priya',
		weeks: 3,
		strict: false,
		mode: 'all',
		stages: ['Learn', 'Do', 'Teach'],
	};
	readonly saved: Settings[] = [];
	saveData(data: unknown): Promise<void> {
		this.saved.push(structuredClone(data as Settings));
		return Promise.resolve();
	}
}

class Tab extends PluginSettingTab {
	readonly own: Plugin;
	constructor(plugin: Plugin) {
		super(app, plugin);
		this.own = plugin;
	}
	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { settings } = this.own;
		return [
			{
				name: "Owner's name",
				control: {
					type: 'text',
					key: 'owner',
					validate: (value) => (value.includes('/') ? 'A name has no slash.' : undefined),
				},
			},
			{ name: 'Strict', aliases: ['severe'], control: { type: 'toggle', key: 'strict' } },
			{
				name: 'Weeks',
				visible: () => settings.strict,
				control: { type: 'number', key: 'weeks', min: 1, max: 12 },
			},
			{
				name: 'Mode',
				control: {
					type: 'dropdown',
					key: 'mode',
					options: { all: 'All', some: 'Some' },
					disabled: () => !settings.strict,
				},
			},
			{
				type: 'page',
				name: 'Stages',
				items: [
					{
						type: 'list',
						heading: 'Stages in order',
						emptyState: 'No stages yet.',
						addItem: { name: 'Add stage', action: () => this.change((it) => it.push('New')) },
						onReorder: (from, to) => {
							settings.stages.splice(to, 0, ...settings.stages.splice(from, 1));
						},
						onDelete: (index) => this.change((it) => it.splice(index, 1)),
						items: settings.stages.map((name) => ({ name, searchable: false })),
					},
				],
			},
		];
	}
	private change(edit: (stages: string[]) => unknown): void {
		edit(this.own.settings.stages);
		this.update();
	}
}

let plugin: Plugin;
let tab: Tab;
let shown: SettingsWindow;
beforeEach(() => {
	plugin = new Plugin();
	tab = new Tab(plugin);
	shown = openSettings(app, [tab]);
});
afterEach(() => {
	shown.close();
	document.body.empty();
});

function row(name: string): HTMLElement {
	const found = tab.containerEl
		.findAll('.setting-item')
		.find((el) => el.querySelector('.setting-item-name')?.textContent === name);
	if (!found) throw new Error(`no row "${name}"`);
	return found;
}
const field = (name: string): HTMLInputElement => row(name).find('input') as HTMLInputElement;
const names = (): string[] =>
	tab.containerEl.findAll('.setting-items .setting-item-name').map((el) => el.getText());

test('what is typed into a control is kept in the settings and saved', async () => {
	type(field("Owner's name"), 'Jonas');
	await vi.waitFor(() => expect(plugin.saved.at(-1)?.owner).toBe('Jonas'));
	expect(plugin.settings.owner).toBe('Jonas');
});

test('what validate complains of is shown and not saved', async () => {
	type(field("Owner's name"), 'a/b');
	await vi.waitFor(() =>
		expect(row("Owner's name").find('.setting-item-error').getText()).toBe('A name has no slash.'),
	);
	expect(plugin.saved).toEqual([]);
	type(field("Owner's name"), 'ab');
	await vi.waitFor(() => expect(plugin.saved).toHaveLength(1));
	expect(row("Owner's name").querySelector('.setting-item-error')).toBeNull();
});

test('a stored value that validate refuses is shown with its complaint and left alone', async () => {
	plugin.settings.owner = 'x/y';
	tab.update();
	await vi.waitFor(() =>
		expect(row("Owner's name").querySelector('.setting-item-error')).not.toBeNull(),
	);
	expect(field("Owner's name").value).toBe('x/y');
	expect(plugin.saved).toEqual([]);
});

test('a change shows and enables the rows that depend on it', async () => {
	expect(row('Weeks').isShown()).toBe(false);
	expect((row('Mode').find('select') as HTMLSelectElement).disabled).toBe(true);
	row('Strict').find('input').click();
	await vi.waitFor(() => expect(row('Weeks').isShown()).toBe(true));
	expect((row('Mode').find('select') as HTMLSelectElement).disabled).toBe(false);
	expect(plugin.saved.at(-1)?.strict).toBe(true);
});

test('a number is taken when the field is left, and refused out of range', async () => {
	const weeks = field('Weeks');
	weeks.value = '40';
	weeks.trigger('change');
	expect(row('Weeks').find('.setting-item-error').getText()).toBe('Enter 12 or less.');
	weeks.value = '4';
	weeks.trigger('change');
	await vi.waitFor(() => expect(plugin.saved.at(-1)?.weeks).toBe(4));
});

test('a page opens by the keyboard, stays open over an update, and leads back', () => {
	row('Stages').focus();
	press('Enter');
	expect(names()).toEqual(['Learn', 'Do', 'Teach']);
	tab.update();
	expect(names()).toEqual(['Learn', 'Do', 'Teach']);
	tab.containerEl.find('.setting-page-back').click();
	expect(names()).toContain('Stages');
});

test('rows of a list are added, moved and deleted by the keyboard', () => {
	row('Stages').click();
	row('Learn').focus();
	press('ArrowDown', { altKey: true });
	expect(plugin.settings.stages).toEqual(['Do', 'Learn', 'Teach']);
	expect(names()).toEqual(['Do', 'Learn', 'Teach']);
	press('Delete');
	expect(plugin.settings.stages).toEqual(['Do', 'Teach']);
	tab.containerEl.find('[aria-label="Add stage"]').click();
	expect(names()).toEqual(['Do', 'Teach', 'New']);
});

test('an empty list says so', () => {
	plugin.settings.stages = [];
	tab.update();
	row('Stages').click();
	expect(tab.containerEl.find('.setting-list-empty').getText()).toBe('No stages yet.');
});

test('the search finds settings by alias, also on pages, but no hidden ones', () => {
	const search = shown.modalEl.find('.search-input-container input') as HTMLInputElement;
	const found = (): string[] =>
		shown.modalEl.findAll('.setting-search-result-name').map((el) => el.getText());
	type(search, 'severe');
	expect(found()).toEqual(['Strict']);
	type(search, 'weeks');
	expect(found()).toEqual([]);
	type(search, 'stages');
	expect(found()).toEqual(['Stages']);
});

test('a tab without definitions paints itself', () => {
	class Painted extends PluginSettingTab {
		override display(): void {
			this.containerEl.setText('By hand');
		}
	}
	shown.openTab(new Painted(app, plugin));
	expect(shown.modalEl.find('.vertical-tab-content').getText()).toBe('By hand');
});
