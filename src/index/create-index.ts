import type { CivilDate } from '../model/civil-date';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import type { VaultKnowledge } from '../model/vault-knowledge';
import type { NoteSource, VaultPort } from '../model/vault-port';
import { VaultIndex } from './vault-index';

/**
 * Keeps what the notes of one vault say, and gives it as snapshots. It knows no host but its port
 * and no time but the port's clock. Changes are computed after a pause of the host, many together,
 * in slices; `snapshot` does at once what is still waiting.
 */
export interface RoadmapIndex {
	/** Reads the vault. Changes that are told before are of no use, those told meanwhile count. */
	readonly load: () => Promise<void>;
	/** A note's text or properties changed. `take` is called only when the note can matter. */
	readonly change: (path: string, take: () => NoteSource | null) => void;
	readonly create: (path: string) => void;
	readonly rename: (from: string, to: string) => void;
	readonly remove: (path: string) => void;
	/** Reads the vault again where the settings decide how notes are read. */
	readonly setSettings: (settings: Settings) => Promise<void>;
	readonly setToday: (today: CivilDate) => void;
	/** What is known now; while the vault is loading what was known before, at first nothing. */
	readonly snapshot: () => Snapshot;
	/** Names, records and ids as they are now, for plans to write. */
	readonly knowledge: () => VaultKnowledge;
	/** Called back when there is a new snapshot, once for changes that come together. */
	readonly subscribe: (listener: () => void) => () => void;
	/** Resolves when nothing waits to be read or computed. */
	readonly settled: () => Promise<void>;
}

export function createIndex(options: {
	readonly port: VaultPort;
	readonly settings: Settings;
	readonly today: CivilDate;
}): RoadmapIndex {
	const index = new VaultIndex(options.port, options.settings, options.today);
	return {
		load: () => index.load(),
		change: (path, take) => {
			index.change(path, take);
		},
		create: (path) => {
			index.create(path);
		},
		rename: (from, to) => {
			index.rename(from, to);
		},
		remove: (path) => {
			index.remove(path);
		},
		setSettings: (settings) => index.setSettings(settings),
		setToday: (today) => {
			index.setToday(today);
		},
		snapshot: () => index.snapshot(),
		knowledge: () => index.knowledge(),
		subscribe: (listener) => index.subscribe(listener),
		settled: () => index.settled(),
	};
}
