import { createIndex } from '../../src/index/create-index';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { PaneState } from '../../src/view/pane-state';
import { vaultOfNotes } from '../vault-of-notes';
import { openPane, type OpenPane } from './open-pane';

/** A pane over notes that can be changed. */
export interface NotesPane extends OpenPane {
	readonly read: (path: string) => string;
	/** Replaces a text that stands in the note once; the pane follows. */
	readonly edit: (path: string, before: string, after: string) => void;
}

/** Opens a pane over notes of a vault in memory, on the day of the golden values. */
export async function openNotes(
	notes: Readonly<Record<string, string>>,
	state: Partial<PaneState> = {},
): Promise<NotesPane> {
	const vault = vaultOfNotes(notes);
	const index = createIndex({ port: vault, settings: DEFAULT_SETTINGS, today: '2026-10-12' });
	await index.load();
	const pane = openPane(index.snapshot(), state);
	const read = (path: string): string => vault.files.get(path) ?? '';
	return {
		...pane,
		read,
		edit(path, before, after) {
			const parts = read(path).split(before);
			if (parts.length !== 2) throw new Error(`"${before}" is not once in ${path}`);
			vault.files.set(path, parts.join(after));
			index.change(path, () => vault.source(path));
			pane.update(index.snapshot());
		},
	};
}
