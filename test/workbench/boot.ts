import type { PluginManifest } from 'obsidian';
import { App } from './app';
import { installDom } from './dom';
import { HttpAdapter } from './http-adapter';
import { setPageDay } from './page-clock';
import { fetchPlugin, type LoadedPlugin, startPlugin } from './plugin-loader';
import type { FileStats } from './vault-files';
import { Notice } from './widgets/notice';
import { installTooltips } from './widgets/tooltip';
import type { Layout } from './workspace-layout';

/** What the server says of the vault and of the plugins that it serves. */
export interface VaultListing {
	readonly name: string;
	readonly folders: readonly string[];
	/** Notes come with their text: one request for each would take minutes in a large vault. */
	readonly files: readonly {
		readonly path: string;
		readonly stat: FileStats;
		readonly text?: string;
	}[];
	readonly plugins: readonly PluginManifest[];
}

/** What the server tells of later: a change on disk, of settings too, or a plugin built anew. */
export type ServerNews =
	| { readonly type: 'folder' | 'gone'; readonly path: string }
	| { readonly type: 'file'; readonly path: string; readonly stat: FileStats }
	| { readonly type: 'settings'; readonly plugin: string }
	| { readonly type: 'reload' };

/**
 * Starts the page. In its address: `open` a note, `line` in it (from 0), `theme=dark`, `phone`,
 * `today=YYYY-MM-DD`, `popout` for a window of one note, `cold` to read the notes only after the layout is ready, as a first start does.
 */
async function boot(): Promise<void> {
	const params = new URLSearchParams(window.location.search);
	const today = params.get('today');
	if (today !== null) setPageDay(today);
	installDom(window);
	installTooltips(document);
	const listing = (await (await fetch('/vault')).json()) as VaultListing;
	const app = new App(new HttpAdapter(listing.name), document.body);
	app.setDarkMode(params.get('theme') === 'dark');
	const session = sessionOf(listing.name, params.has('popout'));
	const enabled = session.enabled();
	const started: LoadedPlugin[] = [];
	// as in the app, plugins load before the vault: a note read in `onload` is not there yet
	for (const manifest of listing.plugins) {
		try {
			const code = await fetchPlugin(manifest.id);
			started.push(await startPlugin(app, manifest, code));
		} catch (error) {
			console.error(error);
			new Notice(`Failed to load plugin ${manifest.name}: ${String(error)}`, 0);
		}
	}
	for (const path of listing.folders) app.vault.noteFolder(path);
	for (const { path, stat, text } of listing.files) app.vault.noteFile(path, stat, text);
	if (!params.has('cold')) await app.metadataCache.indexAll(false);
	await openLayout(app, session.layout(), params);
	app.workspace.store = session.storeLayout;
	window.addEventListener('pagehide', () => {
		app.workspace.saveLayout();
	});
	listen(app, started);
	app.workspace.setLayoutReady();
	if (params.has('cold')) await app.metadataCache.indexAll(true);
	app.metadataCache.follow();
	app.metadataCache.resolveAll();
	for (const { plugin } of started) {
		const isNew = !enabled.includes(plugin.manifest.id) && !params.has('popout');
		if (isNew) plugin.onUserEnable();
	}
	session.storeEnabled(listing.plugins.map(({ id }) => id));
	window.workbench = {
		setDay: setPageDay,
		evaluated: Object.fromEntries(started.map((one) => [one.plugin.manifest.id, one.evaluated])),
		plugins: Object.fromEntries(started.map((one) => [one.plugin.manifest.id, one.plugin])),
	};
	document.body.dataset.ready = 'true';
}

async function openLayout(app: App, layout: Layout | null, params: URLSearchParams): Promise<void> {
	const { workspace, vault } = app;
	if (layout) await workspace.changeLayout(layout);
	else {
		await workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });
		workspace.getLeaf(true);
		const bare = params.has('popout') || document.body.hasClass('is-phone');
		if (!bare) workspace.leftSplit.expand();
	}
	const file = vault.getFileByPath(params.get('open') ?? '');
	if (!file || layout) return;
	const line = params.get('line');
	const eState = line === null ? {} : { line: Number(line) };
	await workspace.getLeaf(false).openFile(file, { eState });
}

function listen(app: App, started: readonly LoadedPlugin[]): void {
	const socket = new WebSocket(`ws://${window.location.host}/news`);
	socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
		const news = JSON.parse(data) as ServerNews;
		switch (news.type) {
			case 'reload':
				window.location.reload();
				break;
			case 'folder':
				app.vault.noteFolder(news.path);
				break;
			case 'gone':
				app.vault.noteGone(news.path);
				break;
			case 'file':
				app.vault.noteFile(news.path, news.stat);
				break;
			case 'settings':
				for (const { plugin } of started) {
					if (plugin.manifest.id === news.plugin) void plugin.noteDataChanged();
				}
				break;
		}
	});
}

interface Session {
	readonly layout: () => Layout | null;
	readonly storeLayout: (layout: Layout) => void;
	/** Ids of the plugins that this page has had before. */
	readonly enabled: () => readonly string[];
	readonly storeEnabled: (ids: readonly string[]) => void;
}

/**
 * What outlives a reload of the page, and nothing more: a vault keeps no trace of the workbench.
 * A second window gets a copy of the first one's session from the browser, but is to start bare.
 */
function sessionOf(vault: string, popout: boolean): Session {
	const keyOf = (key: string): string => `${vault}-${popout ? 'popout-' : ''}${key}`;
	const read = (key: string): unknown =>
		JSON.parse(window.sessionStorage.getItem(keyOf(key)) ?? 'null');
	const store = (key: string, value: unknown): void => {
		window.sessionStorage.setItem(keyOf(key), JSON.stringify(value));
	};
	return {
		layout: () => read('layout') as Layout | null,
		storeLayout: (layout) => {
			store('layout', layout);
		},
		enabled: () => (read('enabled') ?? []) as string[],
		storeEnabled: (ids) => {
			store('enabled', ids);
		},
	};
}

declare global {
	interface Window {
		/** For tests: the page's clock, the plugins, and how long each took to evaluate (ms). */
		workbench: {
			readonly setDay: (day: string) => void;
			readonly evaluated: Readonly<Record<string, number>>;
			readonly plugins: Readonly<Record<string, unknown>>;
		};
	}
}

boot().catch((error: unknown) => {
	document.body.dataset.ready = 'failed';
	console.error(error);
});
