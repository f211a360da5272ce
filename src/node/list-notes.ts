import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';

/**
 * The notes below a folder, as paths from it with `/`, in the order of their code units. What
 * begins with a dot, `node_modules` and the folders named (paths from the root) are left out. Links are not
 * followed: one into the vault would give a note twice, others lead out of it or in circles. Folders
 * that cannot be listed are passed to `onUnreadable`; a root that cannot be listed throws.
 */
export function listNotes(
	root: string,
	ignoredFolders: readonly string[],
	onUnreadable: (folder: string, error: unknown) => void,
): readonly string[] {
	const ignored = new Set(ignoredFolders.map((folder) => folder.normalize()));
	const notes: string[] = [];
	const open = [{ folder: '', entries: entriesOf(root) }];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for (const entry of next.entries) {
			const found = next.folder === '' ? entry.name : `${next.folder}/${entry.name}`;
			if (entry.name.startsWith('.')) continue;
			if (entry.isFile() && entry.name.endsWith('.md')) notes.push(found);
			if (!entry.isDirectory() || entry.name === 'node_modules') continue;
			if (ignored.has(found.normalize())) continue;
			try {
				open.push({ folder: found, entries: entriesOf(path.join(root, found)) });
			} catch (error) {
				onUnreadable(found, error);
			}
		}
	}
	return notes.sort();
}

function entriesOf(folder: string): readonly Dirent[] {
	return readdirSync(folder, { withFileTypes: true });
}
