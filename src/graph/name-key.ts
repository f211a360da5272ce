/** What two names are compared by: NFC, without case and outer space (format.md §3.1 rule 6). */
export function nameKey(name: string): string {
	const lower = name.trim().toLowerCase();
	// `normalize` costs more than the check, and most names of a large vault are plain ASCII.
	for (let i = 0; i < lower.length; i++) {
		if (lower.charCodeAt(i) > 127) return lower.normalize('NFC');
	}
	return lower;
}

/** A note's name: the last part of its path, without `.md`. */
export function noteName(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const isNote = name.endsWith('.md') || name.toLowerCase().endsWith('.md');
	return isNote ? name.slice(0, -'.md'.length) : name;
}

/** The folder that holds a path, '' for the vault's root. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
