import type { App, MarkdownView, TFile } from 'obsidian';
import { refuse } from '../../edit/refuse';
import { applySplices, invertSplices } from '../../edit/splices';
import type { Changed, Find } from './note-trace';
import { presentStructure } from './present-structure';
import { failed } from './read-note';
import { changeEditor, saveView } from './vault-gate';

/**
 * Changes what an editor holds, and lets the app save it, so that it is read again at once. When that
 * fails the change is taken back; after further typing it stays with that.
 */
export async function changeInEditor(
	app: App,
	view: MarkdownView,
	file: TFile,
	disk: string,
	find: Find,
): Promise<Changed> {
	const { editor } = view;
	const before = editor.getValue();
	const structure = (): ReturnType<typeof presentStructure> =>
		presentStructure(app, file, before, disk);
	const located = find({ path: file.path, text: before, structure });
	if ('refusal' in located) return located;
	const { splices } = located;
	const after = applySplices(before, splices);
	if (after === before) return null;
	changeEditor(editor, splices);
	if (editor.getValue() === before) {
		return refuse('write-failed', file.path, null, { reason: 'The editor took no change.' });
	}
	try {
		await saveView(view);
	} catch (error) {
		// typed on, or turned to reading: then it is the view's, which saves it as soon as it can
		if (view.getMode() === 'source' && editor.getValue() === after) {
			changeEditor(editor, invertSplices(before, splices));
			return failed(app, file, 'write-failed', error);
		}
	}
	return { file, before, after, splices };
}
