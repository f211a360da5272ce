import type { HostApp } from './host-app';
import { SettingTab } from './setting-tab';

/** What a settings tab asks of its plugin. */
export interface SettingsPlugin {
	readonly manifest: { readonly id: string; readonly name: string };
	settings?: unknown;
	saveData(data: unknown): Promise<void>;
}

/** A plugin's tab: keys are those of `plugin.settings`, and a change is saved at once. */
export abstract class PluginSettingTab extends SettingTab {
	readonly plugin: SettingsPlugin;

	constructor(app: HostApp, plugin: SettingsPlugin) {
		super(app);
		this.plugin = plugin;
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	getControlValue(key: string): unknown {
		return settingsOf(this.plugin)[key];
	}

	async setControlValue(key: string, value: unknown): Promise<void> {
		settingsOf(this.plugin)[key] = value;
		await this.plugin.saveData(this.plugin.settings);
	}
}

function settingsOf(plugin: SettingsPlugin): Record<string, unknown> {
	const { settings } = plugin;
	if (typeof settings === 'object' && settings !== null) return settings as Record<string, unknown>;
	throw new Error(`workbench: plugin "${plugin.manifest.id}" has no settings object`);
}
