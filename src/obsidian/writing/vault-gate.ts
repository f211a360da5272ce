import type { App, Editor, TextFileView, TFile } from 'obsidian';
import type { Splice } from '../../model/edit';

/**
 * Everything in the app that changes the vault or the text of an editor goes through these few
 * functions; lint and a check of the bundle keep it so. They write what they are given and let the
 * app's errors pass: what may be written is found out by those who call them, on a gesture.
 */

/** Makes a note, which must not be there. Its folder must be. */
export function makeNote(app: App, path: string, text: string): Promise<TFile> {
	return app.vault.create(path, text);
}

/** Makes a folder, which must not be there. That above it must be. */
export async function makeFolder(app: App, path: string): Promise<void> {
	await app.vault.createFolder(path);
}

/**
 * Replaces the text of a note that no editor holds, reading and writing in one turn. `change` gets
 * the text that is about to be replaced; with null nothing is written, not even a time.
 */
export async function rewriteNote(
	app: App,
	file: TFile,
	change: (text: string) => string | null,
): Promise<void> {
	const nothing = new Error('There is nothing to write.');
	try {
		await app.vault.process(file, (text) => {
			const next = change(text);
			if (next === null || next === text) throw nothing;
			return next;
		});
	} catch (error) {
		if (error !== nothing) throw error;
	}
}

/** Changes what an editor holds, as one step of its undo; cursor and folds stay. */
export function changeEditor(editor: Editor, splices: readonly Splice[]): void {
	editor.transaction({
		changes: splices.map(({ from, to, insert }) => ({
			from: editor.offsetToPos(from),
			to: editor.offsetToPos(to),
			text: insert,
		})),
	});
}

/** Lets the app write what a view holds, now; when that fails, once more in two seconds. */
export async function saveView(view: TextFileView): Promise<void> {
	try {
		await view.save();
	} catch (error) {
		view.requestSave();
		throw error;
	}
}

/** Takes a note out of the vault, to where the person has their trash. */
export function trashNote(app: App, file: TFile): Promise<void> {
	return app.fileManager.trashFile(file);
}
