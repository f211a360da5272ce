import path from 'node:path';
import type { Settings } from '../model/settings';
import type { NoteStub, VaultPort } from '../model/vault-port';
import { listNotes } from './list-notes';
import { noteSource } from './note-source';
import { noteStub } from './note-stub';
import { readNoteText } from './read-note-text';

/** What a run over a folder tells while it goes on. */
export interface FolderVaultEvents {
	/** A folder could not be listed: its notes are missing. */
	readonly onUnreadableFolder: (folder: string) => void;
	/** A note was looked at, the n-th from 1. */
	readonly onLook: (count: number, of: number) => void;
}

/**
 * A folder of notes as the index reads it. Every note is opened for the cheap look, a candidate
 * again to be read: that costs a hundredth of reading it, and no text is kept. A root that cannot be listed throws.
 */
export function folderVault(
	root: string,
	settings: Settings,
	{ onUnreadableFolder, onLook }: FolderVaultEvents,
): VaultPort {
	let listed = 0;
	let looked = 0;

	const textOf = (note: string): string | null => readNoteText(path.join(root, note));

	const stub = (note: string): NoteStub => {
		onLook(++looked, listed);
		const text = textOf(note);
		if (text === null) return { path: note, properties: null, tags: [], unknown: true };
		return noteStub(note, text);
	};

	return {
		list: () => {
			const notes = listNotes(root, settings.ignoredFolders, onUnreadableFolder);
			listed = notes.length;
			looked = 0;
			return notes;
		},
		stub,
		read: (note) => {
			const text = textOf(note);
			return Promise.resolve(text === null ? null : noteSource(note, text));
		},
		pause: () => Promise.resolve(),
		clock: () => performance.now(),
	};
}
