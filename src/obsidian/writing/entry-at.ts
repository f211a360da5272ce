import { TFolder, type TAbstractFile } from 'obsidian';

/** What stands at a path, names compared as the least careful file system does. */
export function entryAt(root: TFolder, path: string): TAbstractFile | null {
	let entry: TAbstractFile | null = root;
	for (const part of path.split('/')) {
		if (!(entry instanceof TFolder)) return null;
		const wanted = plainName(part);
		entry = entry.children.find(({ name }) => plainName(name) === wanted) ?? null;
	}
	return entry;
}

function plainName(name: string): string {
	return name.normalize('NFC').toLowerCase();
}
