import type { App, TFile } from 'obsidian';
import { refuse } from '../../edit/refuse';
import { applySplices } from '../../edit/splices';
import type { Changed, Find } from './note-trace';
import { editingView, viewsOf } from './open-views';
import { presentStructure } from './present-structure';
import { failed, unreadable } from './read-note';
import { haveSameLines } from './same-lines';
import { rewriteNote } from './vault-gate';

/**
 * Changes a note that no editor holds, in one turn with reading it. A view that turns out to have
 * other text at that moment is a doubt.
 */
export async function changeOnDisk(app: App, file: TFile, find: Find): Promise<Changed> {
	const turn: { step: 'reading' | 'finding' | 'writing'; changed: Changed } = {
		step: 'reading',
		changed: null,
	};
	try {
		await rewriteNote(app, file, (text) => {
			turn.step = 'finding';
			turn.changed = changeOf(app, file, text, find);
			turn.step = 'writing';
			const { changed } = turn;
			return changed !== null && 'after' in changed ? changed.after : null;
		});
		return turn.changed;
	} catch (error) {
		const { step, changed } = turn;
		if (step === 'finding') throw error;
		if (changed === null || !('after' in changed)) {
			return failed(app, file, 'note-unreadable', error);
		}
		const isWritten = await mend(app, file, changed.before, changed.after);
		return isWritten ? changed : failed(app, file, 'write-failed', error);
	}
}

function changeOf(app: App, file: TFile, before: string, find: Find): Changed {
	const doubt = unreadable(file, before);
	if (doubt !== null) return doubt;
	const views = viewsOf(app, file);
	if (editingView(app, views) !== null) return refuse('note-changed', file.path);
	if (views.some((view) => !haveSameLines(view.getViewData(), before))) {
		return refuse('note-dirty', file.path);
	}
	const structure = (): ReturnType<typeof presentStructure> =>
		presentStructure(app, file, before, before);
	const located = find({ path: file.path, text: before, structure });
	if ('refusal' in located) return located;
	const { splices } = located;
	const after = applySplices(before, splices);
	return after === before ? null : { file, before, after, splices };
}

/**
 * After a write that the app could not finish: true when the new text stands there all the same. A
 * first part of it is replaced by the old text; anything else is somebody's, and is left.
 */
async function mend(app: App, file: TFile, before: string, after: string): Promise<boolean> {
	let isWritten = false;
	try {
		await rewriteNote(app, file, (text) => {
			isWritten = text === after;
			const isBrokenOff = text !== before && !isWritten && after.startsWith(text);
			return isBrokenOff ? before : null;
		});
	} catch (error) {
		console.error('A note could not be restored.', file.path, error);
	}
	return isWritten;
}
