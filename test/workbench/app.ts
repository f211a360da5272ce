import type { CliFlags, CliHandler } from 'obsidian';
import { addAppCommands } from './app-commands';
import { AppSettings } from './app-settings';
import { Commands } from './commands';
import { Keymap, Scope } from './core';
import type { DataAdapter } from './data-adapter';
import { FileExplorer } from './file-explorer';
import { FileManager } from './file-manager';
import { MarkdownView } from './markdown-view';
import { MetadataCache } from './metadata-cache';
import { strict } from './not-implemented';
import { PagePreview } from './page-preview';
import { Shell } from './shell';
import { Vault } from './vault';
import { EmptyView } from './view';
import { ViewRegistry } from './view-registry';

import { Workspace } from './workspace';

/** A command of the app's command line that a plugin answers. */
export interface CliCommand {
	readonly description: string;
	readonly flags: CliFlags | null;
	readonly handler: CliHandler;
}

/** The host as plugins see it: `app`. Reading a member that is not here throws. */
export class App {
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly viewRegistry = new ViewRegistry();
	readonly cliHandlers = new Map<string, CliCommand>();
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly commands: Commands;
	readonly setting: AppSettings;
	readonly pagePreview: PagePreview;
	readonly shell: Shell;

	constructor(adapter: DataAdapter, parent: HTMLElement) {
		const app = strict<App>(this, 'App');
		window.app = app;
		this.vault = strict(new Vault(adapter), 'Vault');
		this.metadataCache = strict(new MetadataCache(this.vault), 'MetadataCache');
		this.fileManager = strict(new FileManager(app), 'FileManager');
		this.workspace = strict(new Workspace(app), 'Workspace');
		this.commands = new Commands(app);
		this.setting = new AppSettings(app);
		this.pagePreview = new PagePreview(app);
		this.shell = new Shell(app, parent);
		this.keymap.viewScope = () => this.workspace.activeLeaf?.view.scope ?? null;
		this.viewRegistry.register('markdown', (leaf) => new MarkdownView(leaf));
		this.viewRegistry.register('file-explorer', (leaf) => new FileExplorer(leaf));
		this.viewRegistry.register('empty', (leaf) => new EmptyView(leaf));
		addAppCommands(app);
		return app;
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	setDarkMode(dark: boolean): void {
		document.body.toggleClass('theme-dark', dark);
		document.body.toggleClass('theme-light', !dark);
		this.workspace.trigger('css-change');
	}

	loadLocalStorage(key: string): unknown {
		const stored = window.localStorage.getItem(this.storageKey(key));
		return stored === null ? null : (JSON.parse(stored) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null) window.localStorage.removeItem(this.storageKey(key));
		else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
	}

	private storageKey(key: string): string {
		return `${this.vault.getName()}-${key}`;
	}
}

declare global {
	interface Window {
		app: App;
	}
}
