import { folderOf } from './name-key';

/**
 * Finds the roadmap in whose folder a note lies (format.md §3.1 rule 8): the folder that holds the
 * roadmap note, with its subfolders, the nearest of nested ones; not the vault's root, and not a
 * folder that holds two roadmaps.
 */
export function roadmapFolders(roadmaps: readonly string[]): (path: string) => string | null {
	const roadmapIn = new Map<string, string | null>();
	for (const path of roadmaps) {
		const folder = folderOf(path);
		if (folder !== '') roadmapIn.set(folder, roadmapIn.has(folder) ? null : path);
	}
	return (path) => {
		if (roadmapIn.size === 0) return null;
		for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
			const roadmap = roadmapIn.get(folder) ?? null;
			if (roadmap !== null) return roadmap;
		}
		return null;
	};
}
