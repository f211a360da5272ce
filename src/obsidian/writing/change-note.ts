import type { App, MarkdownView, TextFileView, TFile } from 'obsidian';
import { refuse, type Refused } from '../../edit/refuse';
import { changeInEditor } from './change-in-editor';
import { changeOnDisk } from './change-on-disk';
import type { Changed, Find } from './note-trace';
import { editingView, viewsOf } from './open-views';
import { readNote } from './read-note';
import { haveSameLines } from './same-lines';
import { saveView } from './vault-gate';
import { watchNote } from './watch-note';

/** The first look and three more. */
const MOST_LOOKS = 4;

/**
 * Changes one note where it is: in the editor that it is open in, else on disk. A note that changes
 * under our hands is looked at again when the app has read it; so is one with text that the app has
 * not saved. After some looks the doubt is handed back, and nothing was written.
 */
export async function changeNote(app: App, file: TFile, find: Find): Promise<Changed> {
	const watch = watchNote(app, file);
	try {
		for (let look = 1; ; look++) {
			watch.begin();
			const changed = await changeOnce(app, file, find, look);
			if (look === MOST_LOOKS || !mayPass(changed)) return changed;
			await watch.news();
		}
	} finally {
		watch.stop();
	}
}

function mayPass(changed: Changed): changed is Refused {
	if (changed === null || !('refusal' in changed)) return false;
	const { code } = changed.refusal;
	return code === 'note-changed' || code === 'note-dirty';
}

async function changeOnce(app: App, file: TFile, find: Find, look: number): Promise<Changed> {
	const disk = await readNote(app, file);
	if ('refusal' in disk) return disk;
	// from here to the change of the editor nothing is waited for
	const views = viewsOf(app, file);
	const editing = editingView(app, views);
	const doubt = unsavedElsewhere(views, editing, disk.text);
	if (doubt !== null) {
		if (look > 1 && doubt.mayBeSaved) await saveQuietly(doubt.view);
		return refuse('note-dirty', file.path);
	}
	if (editing === null) return changeOnDisk(app, file, find);
	const changed = await changeInEditor(app, editing, file, disk.text, find);
	// the app can only tell the structure of what is saved
	if (mayPass(changed)) await saveQuietly(editing);
	return changed;
}

interface Unsaved {
	readonly view: TextFileView;
	readonly mayBeSaved: boolean;
}

/**
 * A view with another text than the one that would be changed. It may have text that is not saved,
 * or not have read the note yet: an empty one is never saved over a note, nor is one of two that a
 * person typed different things into.
 */
function unsavedElsewhere(
	views: readonly TextFileView[],
	editing: MarkdownView | null,
	disk: string,
): Unsaved | null {
	const base = editing?.getViewData() ?? disk;
	if (editing !== null && base === '' && disk !== '') return { view: editing, mayBeSaved: false };
	const isSaved = haveSameLines(base, disk);
	for (const view of views) {
		const text = view.getViewData();
		if (view === editing || haveSameLines(text, base) || haveSameLines(text, disk)) continue;
		return { view, mayBeSaved: isSaved && text !== '' };
	}
	return null;
}

/** What the app could not save it tells itself, and tries again. */
async function saveQuietly(view: TextFileView): Promise<void> {
	try {
		await saveView(view);
	} catch (error) {
		console.warn('A note could not be saved.', view.file?.path, error);
	}
}
