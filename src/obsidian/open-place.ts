import { Notice, type App, type PaneType } from 'obsidian';
import type { Place } from '../model/place';

/** Opens a note with the cursor on a line; a note that is gone is told, not thrown. */
export async function openPlace(
	app: App,
	{ path, line }: Place,
	target: PaneType | boolean,
): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) {
		new Notice(`The note "${path}" is no longer there.`);
		return;
	}
	const leaf = app.workspace.getLeaf(target);
	await leaf.openFile(file, { active: true, eState: { line: line - 1 } });
}
