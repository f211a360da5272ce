import type { App } from 'obsidian';
import { refuse, type Refused } from '../../edit/refuse';
import { invertSplices } from '../../edit/splices';
import { changeNote } from './change-note';
import type { Find, NoteTrace } from './note-trace';
import { editingView, viewsOf } from './open-views';
import { failed, readNote } from './read-note';
import { haveSameLines, splicesInto } from './same-lines';
import { trashNote } from './vault-gate';

/** Why a trace cannot be taken back: the note is not as the change left it. Null when it can. */
export async function undoDoubt(app: App, trace: NoteTrace): Promise<Refused | null> {
	const { file } = trace;
	if (app.vault.getFileByPath(file.path) !== file) return refuse('changed-since', file.path);
	const disk = await readNote(app, file);
	if ('refusal' in disk) return disk;
	if ('made' in trace) return isUntouched(app, trace, disk.text);
	const views = viewsOf(app, file);
	const text = editingView(app, views)?.editor.getValue() ?? disk.text;
	const found = takeBack(trace)({ path: file.path, text, structure: () => null });
	return 'refusal' in found ? found : null;
}

/** Takes back what a gesture did to a note; to its very bytes, or not at all. */
export async function undoNote(app: App, trace: NoteTrace): Promise<Refused | null> {
	if ('made' in trace) return undoMade(app, trace);
	const changed = await changeNote(app, trace.file, takeBack(trace));
	return changed !== null && 'refusal' in changed ? changed : null;
}

type ChangeTrace = Exclude<NoteTrace, { readonly made: string }>;
type MadeTrace = Extract<NoteTrace, { readonly made: string }>;

/** An editor and the note on disk may have line endings of their own for the same lines. */
function takeBack({ before, after, splices }: ChangeTrace): Find {
	return ({ path, text }) => {
		const back = invertSplices(before, splices);
		if (text === after) return { splices: back };
		if (!haveSameLines(text, after)) return refuse('changed-since', path);
		return { splices: splicesInto(after, text, back) };
	};
}

async function undoMade(app: App, trace: MadeTrace): Promise<Refused | null> {
	const doubt = await undoDoubt(app, trace);
	if (doubt !== null) return doubt;
	try {
		await trashNote(app, trace.file);
		return null;
	} catch (error) {
		return failed(app, trace.file, 'write-failed', error);
	}
}

function isUntouched(app: App, { file, made }: MadeTrace, disk: string): Refused | null {
	const texts = [disk, ...viewsOf(app, file).map((view) => view.getViewData())];
	const isSame = texts.every((text) => haveSameLines(text, made));
	return isSame ? null : refuse('changed-since', file.path);
}
