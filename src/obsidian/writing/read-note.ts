import type { App, TFile } from 'obsidian';
import { refuse, type Refused } from '../../edit/refuse';

/**
 * What stands on disk, in a note that may be changed. Refused is what cannot be read, or came back
 * otherwise than it stands there: empty, as from a cloud that has not fetched it yet, or with bytes
 * that are no UTF-8.
 */
export async function readNote(
	app: App,
	file: TFile,
): Promise<{ readonly text: string } | Refused> {
	try {
		const text = await app.vault.read(file);
		return unreadable(file, text) ?? { text };
	} catch (error) {
		return failed(app, file, 'note-unreadable', error);
	}
}

/** Why a text is not what stands on disk, so that nothing may be made of it. */
export function unreadable(file: TFile, text: string): Refused | null {
	const { size } = file.stat;
	if (text === '' && size > 0) {
		return refuse('note-unreadable', file.path, null, { reason: 'it came back empty' });
	}
	if (!text.includes('\uFFFD')) return null;
	const bytes = new TextEncoder().encode(text).length;
	// the app may drop a byte order mark
	if (bytes === size || bytes + 3 === size) return null;
	return refuse('note-unreadable', file.path, null, { reason: 'it is no UTF-8' });
}

/** The doubt that an error of the app leaves: a note that is gone, or its message. */
export function failed(
	app: App,
	file: TFile,
	code: 'note-unreadable' | 'write-failed',
	error: unknown,
): Refused {
	if (app.vault.getFileByPath(file.path) !== file) return refuse('note-missing', file.path);
	return refuse(code, file.path, null, { reason: failureText(error) });
}

/** The app's own words for what went wrong. */
export function failureText(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
