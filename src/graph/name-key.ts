/** What two names are compared by: NFC, without case and outer space (format.md §3.1 rule 6). */
export function nameKey(name: string): string {
	const lower = name.trim().toLowerCase();
	// `normalize` costs more than the check, and most names of a large vault are plain ASCII.
	for (let i = 0; i < lower.length; i++) {
		if (lower.charCodeAt(i) > 127) return lower.normalize('NFC');
	}
	return lower;
}

/** The folder that holds a path, '' for the vault's root. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
