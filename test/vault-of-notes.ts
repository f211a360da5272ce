import { noteSource } from '../src/node/note-source';
import { noteStub } from '../src/node/note-stub';
import type { NoteSource, VaultPort } from '../src/model/vault-port';

/** A vault in memory. Change `files`, then tell the index. */
export interface TestVault extends VaultPort {
	readonly files: Map<string, string>;
	/** A note as it is now; null when it is gone or listed in `unreadable`. */
	readonly source: (path: string) => NoteSource | null;
	readonly unreadable: Set<string>;
	/** Paths in the order in which they were read. */
	readonly readings: string[];
}

/** A vault of notes given by path; a reading takes a turn of the event loop, as in a host. */
export function vaultOfNotes(notes: Readonly<Record<string, string>>): TestVault {
	const files = new Map(Object.entries(notes));
	const unreadable = new Set<string>();
	const readings: string[] = [];
	const source = (path: string): NoteSource | null => {
		const text = files.get(path);
		return text === undefined || unreadable.has(path) ? null : noteSource(path, text);
	};
	return {
		files,
		unreadable,
		readings,
		source,
		list: () => [...files.keys()],
		stub: (path) => {
			const text = files.get(path) ?? '';
			return { ...noteStub(path, text), linksBlock: text.includes('#^') };
		},
		read: async (path) => {
			readings.push(path);
			const found = source(path);
			await Promise.resolve();
			return found;
		},
		pause: () => Promise.resolve(),
		clock: () => 0,
	};
}
