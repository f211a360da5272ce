import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder from `start` upwards that holds `.obsidian`, else null. */
export function vaultAbove(start: string): string | null {
	const folder = path.resolve(start);
	if (isFolder(path.join(folder, '.obsidian'))) return folder;
	const parent = path.dirname(folder);
	return parent === folder ? null : vaultAbove(parent);
}

/** Whether a path leads to a folder, links followed. */
export function isFolder(folder: string): boolean {
	return existsSync(folder) && statSync(folder).isDirectory();
}

/** Whether a path leads to a file, links followed. */
export function isFile(file: string): boolean {
	return existsSync(file) && statSync(file).isFile();
}

/** A file's path from a folder, with `/`; null when it lies outside, links resolved on both sides. */
export function pathWithin(folder: string, file: string): string | null {
	const relative = path.relative(realpathSync(folder), realpathSync(file));
	const outside = relative === '' || /^\.\.($|[\\/])/.test(relative) || path.isAbsolute(relative);
	return outside ? null : relative.split(path.sep).join('/');
}
