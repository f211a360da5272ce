import path from 'node:path';
import { nameKey } from '../graph/name-key';
import { refuse, type Refused } from '../edit/refuse';
import { toVaultPath } from '../edit/vault-path';
import type { ReadingDisk } from './disk';
import { isHidden, partsWithin, refusePath } from './vault-file';

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
 * the vault, one that is taken, and new names that some system cannot store; folders that are there
 * may be called as they are. Names are compared as the least careful file system does.
 */
export function placeForNote(root: string, note: string, disk: ReadingDisk): NotePlace | Refused {
	const parts = note.split('/');
	let folder = disk.realpathSync(root);
	while (parts.length > 1) {
		const [part = ''] = parts;
		const alike = part.startsWith('.') ? null : entryAlike(folder, part, disk);
		if (alike === null) break;
		folder = disk.realpathSync(path.join(folder, alike));
		if (!disk.statSync(folder).isDirectory()) return refuse('note-exists', note);
		const within = partsWithin(root, folder, disk);
		if (within === null) return refusePath(note, 'leads out of the vault');
		if (within.some(isHidden)) return refusePath(note, 'begins with a dot');
		parts.shift();
	}
	const { path: named, refusal } = toVaultPath(parts.join('/'));
	if (named === null) return refusePath(note, refusal);
	const missing = named.split('/');
	const name = missing.pop() ?? '';
	const isTaken = missing.length === 0 && entryAlike(folder, name, disk) !== null;
	return isTaken ? refuse('note-exists', note) : { folder, missing, name };
}

/** The entry of exactly this name, else one that differs in case and composition only. */
function entryAlike(folder: string, name: string, disk: ReadingDisk): string | null {
	const entries = disk.readdirSync(folder);
	if (entries.includes(name)) return name;
	const wanted = nameKey(name);
	return entries.find((entry) => nameKey(entry) === wanted) ?? null;
}
