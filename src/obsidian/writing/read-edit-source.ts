import type { App } from 'obsidian';
import type { EditSource } from '../../edit/edit-source';
import { editingView, viewsOf } from './open-views';
import { presentStructure } from './present-structure';
import { readNote } from './read-note';

/** A note as an edit would find it now, to show what would be written; null for one that is not there. */
export async function readEditSource(app: App, path: string): Promise<EditSource | null> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return null;
	const disk = await readNote(app, file);
	if ('refusal' in disk) return null;
	const text = editingView(app, viewsOf(app, file))?.getViewData() ?? disk.text;
	return { path, text, structure: () => presentStructure(app, file, text, disk.text) };
}
