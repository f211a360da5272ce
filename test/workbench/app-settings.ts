import type { App } from './app';
import type { SettingTab } from './widgets/setting-tab';
import { openSettings, type SettingsWindow } from './widgets/settings-window';

/** The tabs of the plugins, and the window that shows them. */
export class AppSettings {
	private readonly app: App;
	private tabs: readonly SettingTab[] = [];
	private shown: SettingsWindow | null = null;

	constructor(app: App) {
		this.app = app;
	}

	addTab(tab: SettingTab): void {
		this.tabs = [...this.tabs, tab];
	}

	removeTab(tab: SettingTab): void {
		this.tabs = this.tabs.filter((one) => one !== tab);
	}

	open(): void {
		this.openTabById();
	}

	/** Opens the window on a plugin's tab, or on the first one. */
	openTabById(id?: string): void {
		this.close();
		this.shown = openSettings(this.app, this.tabs, id);
	}

	close(): void {
		this.shown?.close();
		this.shown = null;
	}
}
