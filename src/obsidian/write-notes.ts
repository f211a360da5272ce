import { TFolder, type App, type TAbstractFile } from 'obsidian';

/** A note to be made: path from the vault's root (see `edit/vault-path`) and its whole text. */
export interface NewNote {
	readonly path: string;
	readonly text: string;
}

/** Why notes were not made; `path` is what stands in the way. */
export interface WriteRefusal {
	readonly path: string;
	readonly reason: 'exists' | 'failed';
}

/** What was written, in order, and the refusal that stopped it. */
export interface WriteResult {
	readonly written: readonly string[];
	readonly refusal: WriteRefusal | null;
}

/**
 * Makes notes, and the folders that they need. This is the only module of the app that writes to
 * the vault. It never writes over anything: when one of the paths is taken, in whatever case,
 * nothing is written at all. Called only on somebody's gesture.
 */
export async function createNotes(app: App, notes: readonly NewNote[]): Promise<WriteResult> {
	const { vault } = app;
	const taken = notes.find(({ path }) => entryAt(vault.getRoot(), path) !== null);
	if (taken !== undefined) return { written: [], refusal: { path: taken.path, reason: 'exists' } };
	const written: string[] = [];
	for (const { path, text } of notes) {
		try {
			await createFolders(app, path.split('/').slice(0, -1));
			await vault.create(path, text);
			written.push(path);
		} catch (error) {
			console.error('Mentorship Roadmap could not create a note.', path, error);
			return { written, refusal: { path, reason: 'failed' } };
		}
	}
	return { written, refusal: null };
}

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

async function createFolders({ vault }: App, parts: readonly string[]): Promise<void> {
	for (let count = 1; count <= parts.length; count++) {
		const path = parts.slice(0, count).join('/');
		if (entryAt(vault.getRoot(), path) === null) await vault.createFolder(path);
	}
}
