import { TFolder, type TAbstractFile } from 'obsidian';
import { nameKey } from '../../graph/name-key';

/** What stands at a path, names compared as the least careful file system does. */
export function entryAt(root: TFolder, path: string): TAbstractFile | null {
	let entry: TAbstractFile | null = root;
	for (const part of path.split('/')) {
		if (!(entry instanceof TFolder)) return null;
		const wanted = nameKey(part);
		entry = entry.children.find(({ name }) => nameKey(name) === wanted) ?? null;
	}
	return entry;
}
