import path from 'node:path';
import { refuse, type Refused } from '../edit/refuse';
import { toVaultPath } from '../edit/vault-path';
import type { ReadingDisk } from './disk';
import { partsWithin, refusePath } from './vault-file';

/** Where a new note goes. */
export interface NotePlace {
	/** The deepest folder of its path that is there. */
	readonly folder: string;
	/** Folders to be made below that one. */
	readonly missing: readonly string[];
	readonly name: string;
}

/**
 * Where a note of this path (from the vault's root) can be made. Refused is a path that leads out of
 * the vault or that some system cannot store, and one that is taken: names are compared as the least
 * careful file system does, and a folder that is there in another case serves.
 */
export function placeForNote(root: string, note: string, disk: ReadingDisk): NotePlace | Refused {
	const { path: inVault, refusal } = toVaultPath(note);
	if (inVault === null) return refusePath(note, refusal);
	const folders = inVault.split('/');
	const name = folders.pop() ?? '';
	let folder = disk.realpathSync(root);
	for (const [index, part] of folders.entries()) {
		const alike = entryAlike(folder, part, disk);
		if (alike === null) return { folder, missing: folders.slice(index), name };
		folder = disk.realpathSync(path.join(folder, alike));
		if (!disk.statSync(folder).isDirectory()) return refuse('note-exists', note);
		if (partsWithin(root, folder, disk) === null) return refusePath(note, 'leads out of the vault');
	}
	if (entryAlike(folder, name, disk) !== null) return refuse('note-exists', note);
	return { folder, missing: [], name };
}

/** The entry of exactly this name, else one that differs in case and composition only. */
function entryAlike(folder: string, name: string, disk: ReadingDisk): string | null {
	const entries = disk.readdirSync(folder);
	if (entries.includes(name)) return name;
	const wanted = plainName(name);
	return entries.find((entry) => plainName(entry) === wanted) ?? null;
}

function plainName(name: string): string {
	return name.normalize('NFC').toLowerCase();
}
