/** A note's name: the last part of its path, without `.md`. */
export function noteName(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const isNote = name.endsWith('.md') || name.toLowerCase().endsWith('.md');
	return isNote ? name.slice(0, -'.md'.length) : name;
}

/** A note's path without `.md`, as links name it. */
export function pathWithoutEnding(path: string): string {
	return path.toLowerCase().endsWith('.md') ? path.slice(0, -'.md'.length) : path;
}
