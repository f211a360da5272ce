import { App } from './app';
import { installDom } from './dom';
import { MemoryAdapter } from './memory-adapter';

/** The host without a browser: for tests in happy-dom, which lays nothing out. */
export interface HostInMemory {
	readonly app: App;
	/** What is "on disk". */
	readonly disk: MemoryAdapter;
}

/**
 * Opens the host in the test's document over notes given by path, the layout ready. `start` runs
 * before the notes are there, as a plugin's `onload` does.
 */
export async function openInMemory(
	files: Readonly<Record<string, string>>,
	start: (app: App) => unknown = () => undefined,
): Promise<HostInMemory> {
	installDom(window);
	document.body.replaceChildren();
	const disk = new MemoryAdapter(files);
	const app = new App(disk, document.body);
	await start(app);
	for (const path of Object.keys(files)) {
		const stat = await disk.stat(path);
		if (stat) app.vault.noteFile(path, stat);
	}
	await app.metadataCache.indexAll(false);
	app.metadataCache.follow();
	app.workspace.getLeaf(true);
	app.workspace.setLayoutReady();
	app.metadataCache.resolveAll();
	return { app, disk };
}
