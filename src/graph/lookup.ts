import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { Names, Resolution } from './names';

/** What linking asks of the vault: where a link leads, and what a note says. */
export interface Lookup {
	readonly resolve: (reference: Reference, from: string) => Resolution;
	/** Null for a note that is not there, or that was not read. */
	readonly record: (path: string) => NoteRecord | null;
}

/** Everything that a roadmap was built from outside its own notes: what must not change. */
export interface Dependencies {
	/** Notes whose records were asked for. */
	readonly paths: Set<string>;
	/** Names that were resolved ({@link Resolution.key}). */
	readonly names: Set<string>;
	/** 🆔 ids that were looked up. */
	readonly ids: Set<string>;
}

export function createLookup(names: Names, records: ReadonlyMap<string, NoteRecord>): Lookup {
	return {
		resolve: (reference, from) => names.resolve(reference.path, from),
		record: (path) => records.get(path) ?? null,
	};
}

/** The same lookup, which notes down what it is asked. */
export function noteDown(lookup: Lookup, dependencies: Dependencies): Lookup {
	return {
		resolve: (reference, from) => {
			const found = lookup.resolve(reference, from);
			dependencies.names.add(found.key);
			return found;
		},
		record: (path) => {
			dependencies.paths.add(path);
			return lookup.record(path);
		},
	};
}
