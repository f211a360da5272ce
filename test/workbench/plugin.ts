import type { CliFlags, CliHandler, PluginManifest } from 'obsidian';
import type { App } from './app';
import type { Command } from './commands';
import { Component } from './core';
import { notImplemented } from './not-implemented';
import type { HoverLinkSource } from './page-preview';
import type { ViewCreator } from './view-registry';
import type { PluginSettingTab } from './widgets/plugin-setting-tab';

/** The base of a plugin. What it registers goes when it is unloaded; its open views stay. */
export abstract class Plugin extends Component {
	readonly app: App;
	readonly manifest: PluginManifest;
	declare settings?: unknown;
	/** Called when `data.json` was changed by something else than this page. */
	declare onExternalSettingsChange?: () => unknown;
	private savedData: string | null = null;

	constructor(app: App, manifest: PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
	}

	onUserEnable(): void {
		// for the subclass
	}

	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => {
			this.app.commands.removeCommand(command.id);
		});
		return command;
	}

	removeCommand(id: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
	}

	addRibbonIcon(
		icon: string,
		title: string,
		callback: (event: MouseEvent) => unknown,
	): HTMLElement {
		const action = this.app.shell.addRibbonAction(icon, title, callback);
		this.register(() => {
			action.detach();
		});
		return action;
	}

	addStatusBarItem(): HTMLElement {
		const item = this.app.shell.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.register(() => {
			item.detach();
		});
		return item;
	}

	addSettingTab(tab: PluginSettingTab): void {
		this.app.setting.addTab(tab);
		this.register(() => {
			this.app.setting.removeTab(tab);
		});
	}

	registerView(type: string, create: ViewCreator): void {
		this.app.viewRegistry.register(type, create);
		this.register(() => {
			this.app.viewRegistry.unregister(type);
		});
	}

	registerHoverLinkSource(id: string, source: HoverLinkSource): void {
		this.app.pagePreview.sources.set(id, source);
		this.register(() => this.app.pagePreview.sources.delete(id));
	}

	registerCliHandler(
		command: string,
		description: string,
		flags: CliFlags | null,
		handler: CliHandler,
	): void {
		this.app.cliHandlers.set(command, { description, flags, handler });
		this.register(() => this.app.cliHandlers.delete(command));
	}

	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.dataPath))) return null;
		return JSON.parse(await adapter.read(this.dataPath)) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		const { adapter } = this.app.vault;
		this.savedData = JSON.stringify(data, null, 2);
		await adapter.mkdir(this.folder);
		await adapter.write(this.dataPath, this.savedData);
	}

	/** Told of each change of `data.json` on disk, our own ones too. */
	async noteDataChanged(): Promise<void> {
		const data = await this.app.vault.adapter.read(this.dataPath);
		if (data === this.savedData) return;
		this.savedData = data;
		this.onExternalSettingsChange?.();
	}

	registerExtensions(): never {
		return notImplemented('Plugin.registerExtensions');
	}

	registerMarkdownPostProcessor(): never {
		return notImplemented('Plugin.registerMarkdownPostProcessor');
	}

	registerMarkdownCodeBlockProcessor(): never {
		return notImplemented('Plugin.registerMarkdownCodeBlockProcessor');
	}

	registerBasesView(): never {
		return notImplemented('Plugin.registerBasesView');
	}

	registerEditorExtension(): never {
		return notImplemented('Plugin.registerEditorExtension');
	}

	registerEditorSuggest(): never {
		return notImplemented('Plugin.registerEditorSuggest');
	}

	registerObsidianProtocolHandler(): never {
		return notImplemented('Plugin.registerObsidianProtocolHandler');
	}

	private get folder(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
	}

	private get dataPath(): string {
		return `${this.folder}/data.json`;
	}
}
