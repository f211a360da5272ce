import type { SettingDefinitionItem } from 'obsidian';
import type { HostApp } from './host-app';
import { SettingDefinitionsView } from './setting-definitions-view';

/** The tabs that are on the screen, and their rows. */
const views = new WeakMap<SettingTab, SettingDefinitionsView>();

/** A tab of the settings window, described by definitions or painted by `display`. */
export abstract class SettingTab {
	readonly app: HostApp;
	id = '';
	name = '';
	icon = '';
	containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];

	constructor(app: HostApp) {
		this.app = app;
	}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	update(): void {
		this.settingItems = this.getSettingDefinitions();
		views.get(this)?.show(this.settingItems);
	}

	refreshDomState(): void {
		views.get(this)?.refresh();
	}

	abstract getControlValue(key: string): unknown;
	abstract setControlValue(key: string, value: unknown): void | Promise<void>;

	/** Only for tabs without definitions. */
	display(): void {
		throw new Error(`workbench: the settings tab "${this.name}" has nothing to show`);
	}

	hide(): void {
		this.containerEl.empty();
	}
}

/** Paints a tab with fresh definitions, on the page that `path` leads to. */
export function showTab(tab: SettingTab, path: readonly string[] = []): void {
	tab.update();
	if (tab.settingItems.length === 0) {
		tab.display();
		return;
	}
	const view =
		views.get(tab) ??
		new SettingDefinitionsView(tab.containerEl, {
			app: tab.app,
			get: (key) => tab.getControlValue(key),
			set: (key, value) => tab.setControlValue(key, value),
		});
	views.set(tab, view);
	view.show(tab.settingItems, path);
}

export function hideTab(tab: SettingTab): void {
	views.get(tab)?.dispose();
	views.delete(tab);
	tab.hide();
}
