import path from 'node:path';
import { createIndex } from '../index/create-index';
import type { CivilDate } from '../model/civil-date';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import type { VaultKnowledge } from '../model/vault-knowledge';
import { isFolder, vaultAbove } from './find-vault';
import { folderVault } from './folder-vault';
import { harmlessText } from './harmless-text';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { vaultSettings } from './vault-settings';

/** A vault that was read, and the settings that it was read with. */
export interface OpenVault {
	/** Its folder. */
	readonly root: string;
	readonly settings: Settings;
	readonly snapshot: Snapshot;
	/** What plans to write may ask. */
	readonly knowledge: VaultKnowledge;
}

/**
 * Reads a whole vault. `vault` as given on the command line; null for the nearest one above the
 * current folder, else that folder itself. Throws a {@link UsageError} when it cannot be listed.
 */
export async function openVault(
	vault: string | null,
	today: CivilDate,
	terminal: Terminal,
): Promise<OpenVault> {
	const root =
		vault === null
			? (vaultAbove(terminal.folder) ?? terminal.folder)
			: path.resolve(terminal.folder, vault);
	if (!isFolder(root)) throw new UsageError(`${harmlessText(root)} is no folder.`);
	const settings = settingsOf(root, terminal);
	const port = folderVault(root, settings, {
		onUnreadableFolder: (folder) => {
			terminal.tell(`${harmlessText(folder)} cannot be listed; its notes are left out.`);
		},
		onLook: (count, of) => terminal.progress?.(count, of),
	});
	const index = createIndex({ port, settings, today });
	await index.load();
	return { root, settings, snapshot: index.snapshot(), knowledge: index.knowledge() };
}

/** The settings of the vault at `root`, with a word about files that are no JSON. */
export function settingsOf(root: string, terminal: Terminal): Settings {
	return vaultSettings(root, (file) => {
		terminal.tell(`${harmlessText(file)} is not JSON; it is not used.`);
	});
}
