import { existsSync } from 'node:fs';
import path from 'node:path';
import { watch } from 'chokidar';
import type { ServerNews } from '../boot';
import { isHidden, type VaultFolder } from './vault-folder';

const SETTINGS = /^\.obsidian\/plugins\/([^/]+)\/data\.json$/;

/** True for the one hidden file that counts, a plugin's settings, and for the folders above it. */
function leadsToSettings(relative: string): boolean {
	return SETTINGS.test(relative) || /^\.obsidian(?:\/plugins(?:\/[^/]+)?)?$/.test(relative);
}

/** Tells of every change in the vault and of plugins built anew, until what it gives is called. */
export async function watchForNews(
	vault: VaultFolder,
	plugins: readonly string[],
	tell: (news: ServerNews) => void,
): Promise<() => Promise<void>> {
	const notes = watch(vault.root, {
		ignoreInitial: true,
		ignored: (file) => isHidden(vault.relative(file)) && !leadsToSettings(vault.relative(file)),
		awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 },
	});
	notes.on('all', (event, file) => {
		const relative = vault.relative(file);
		const settingsOf = SETTINGS.exec(relative)?.[1];
		if (settingsOf !== undefined) {
			if (event !== 'unlink') tell({ type: 'settings', plugin: settingsOf });
			return;
		}
		if (relative === '' || isHidden(relative)) return;
		if (event === 'addDir') tell({ type: 'folder', path: relative });
		else if (event === 'unlink' || event === 'unlinkDir') tell({ type: 'gone', path: relative });
		else {
			void vault.stat(relative).then((stat) => {
				if (stat) tell({ type: 'file', path: relative, stat });
			});
		}
	});
	const code = plugins
		.flatMap((folder) =>
			['main.js', 'manifest.json', 'styles.css'].map((name) => path.join(folder, name)),
		)
		.filter((file) => existsSync(file));
	const built = watch(code, {
		ignoreInitial: true,
		awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 },
	});
	built.on('all', () => {
		tell({ type: 'reload' });
	});
	// one that watches nothing never says that it is ready
	const starting = code.length > 0 ? [notes, built] : [notes];
	await Promise.all(
		starting.map((watcher) => new Promise<void>((resolve) => watcher.once('ready', resolve))),
	);
	return async () => {
		await Promise.all([notes.close(), built.close()]);
	};
}
