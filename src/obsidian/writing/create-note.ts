import type { App, TFile } from 'obsidian';
import { refuse, type Refused } from '../../edit/refuse';
import type { NoteTrace } from './note-trace';
import { entryAt } from './entry-at';
import { failureText } from './read-note';
import { makeFolder, makeNote, trashNote } from './vault-gate';

/**
 * Makes a note, and the folders that it needs, over nothing that is there in whatever case. One that
 * has exactly this text already need not be made: null.
 */
export async function createNote(
	app: App,
	path: string,
	text: string,
): Promise<NoteTrace | Refused | null> {
	if (entryAt(app.vault.getRoot(), path) !== null) {
		const there = await noteAt(app, path);
		return there?.text === text ? null : refuse('note-exists', path);
	}
	try {
		await makeFolders(app, path.split('/').slice(0, -1));
		return { file: await makeNote(app, path, text), made: text };
	} catch (error) {
		return afterFailure(app, path, text, failureText(error));
	}
}

/** The app may have made the note all the same, or a part of it; or somebody else was faster. */
async function afterFailure(
	app: App,
	path: string,
	text: string,
	reason: string,
): Promise<NoteTrace | Refused> {
	const there = await noteAt(app, path);
	if (there?.text === text) return { file: there.file, made: text };
	const isOthers = there !== null && (/exists/i.test(reason) || !text.startsWith(there.text));
	if (isOthers) return refuse('note-exists', path);
	if (there !== null) await takeAway(app, there.file);
	return refuse('write-failed', path, null, { reason });
}

async function noteAt(app: App, path: string): Promise<{ file: TFile; text: string } | null> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return null;
	try {
		return { file, text: await app.vault.read(file) };
	} catch {
		return null;
	}
}

async function makeFolders(app: App, parts: readonly string[]): Promise<void> {
	for (let count = 1; count <= parts.length; count++) {
		const path = parts.slice(0, count).join('/');
		if (entryAt(app.vault.getRoot(), path) === null) await makeFolder(app, path);
	}
}

async function takeAway(app: App, file: TFile): Promise<void> {
	try {
		await trashNote(app, file);
	} catch (error) {
		console.error('A note that could not be written stayed.', file.path, error);
	}
}
