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
 * A folder of notes as the index reads it. Every note is opened once for the cheap look; the text
 * is kept only while it is a candidate that waits to be read. A root that cannot be listed throws.
 */
export function folderVault(
	root: string,
	settings: Settings,
	{ onUnreadableFolder, onLook }: FolderVaultEvents,
): VaultPort {
	const waiting = new Map<string, string>();
	let listed = 0;
	let looked = 0;

	const textOf = (note: string): string | null => readNoteText(path.join(root, note));

	const stub = (note: string): NoteStub => {
		onLook(++looked, listed);
		const text = textOf(note);
		if (text === null) return { path: note, properties: null, tags: [], unknown: true };
		const found = noteStub(note, text, settings);
		if (found.properties !== null) waiting.set(note, text);
		return found;
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
			const text = waiting.get(note) ?? textOf(note);
			waiting.delete(note);
			return Promise.resolve(text === null ? null : noteSource(note, text));
		},
		pause: () => Promise.resolve(),
		clock: () => performance.now(),
	};
}
