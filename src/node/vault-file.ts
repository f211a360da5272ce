import path from 'node:path';
import { refuse, type Refused } from '../edit/refuse';
import type { ReadingDisk } from './disk';

/**
 * The file that a note's path (from the vault's root, with `/`) leads to. A link is followed as long
 * as it stays in the vault; one that leads out of it, or into a folder that begins with a dot, is
 * refused, and so is a path that is no file.
 */
export function vaultFile(
	root: string,
	note: string,
	disk: ReadingDisk,
): { readonly file: string } | Refused {
	const parts = note.split('/');
	if (parts.some(isHidden)) return refusePath(note, 'begins with a dot');
	let file: string;
	try {
		file = disk.realpathSync(path.join(root, ...parts));
		if (!disk.statSync(file).isFile()) return refuse('note-missing', note);
	} catch {
		return refuse('note-missing', note);
	}
	const within = partsWithin(root, file, disk);
	if (within === null) return refusePath(note, 'leads out of the vault');
	return within.some(isHidden) ? refusePath(note, 'begins with a dot') : { file };
}

/** The names that lead from the vault's root to a real path; null when it lies outside. */
export function partsWithin(
	root: string,
	real: string,
	disk: ReadingDisk,
): readonly string[] | null {
	const relative = path.relative(disk.realpathSync(root), real);
	const parts = relative === '' ? [] : relative.split(path.sep);
	return parts[0] === '..' || path.isAbsolute(relative) ? null : parts;
}

/** A path that notes cannot have; `reason` completes "The path …". */
export function refusePath(note: string, reason: string): Refused {
	return refuse('path-refused', note, null, { reason });
}

/** Files and folders that the app does not show. */
export function isHidden(part: string): boolean {
	return part.startsWith('.');
}
