import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { Names, Resolution } from './names';

/** What linking asks of the vault: where a link leads, and what a note says. */
export interface Lookup {
	readonly resolve: (reference: Reference, from: string) => Resolution;
	/** Null for a note that is not there, or that was not read because it is none of ours. */
	readonly record: (path: string) => NoteRecord | null;
	/** The same for people and resources, whose notes must be read whatever they are. */
	readonly anyRecord: (path: string) => NoteRecord | null;
}

/** Everything that a roadmap was built from outside its own notes: what must not change. */
export interface Dependencies {
	/** Notes whose records were asked for. */
	readonly paths: Set<string>;
	/** Names that were resolved ({@link Resolution.key}). */
	readonly names: Set<string>;
	/** 🆔 ids that were looked up. */
	readonly ids: Set<string>;
	/** Notes that must be read and were not. */
	readonly unread: Set<string>;
}

export function noDependencies(): Dependencies {
	return { paths: new Set(), names: new Set(), ids: new Set(), unread: new Set() };
}

export function createLookup(names: Names, records: ReadonlyMap<string, NoteRecord>): Lookup {
	const record = (path: string): NoteRecord | null => records.get(path) ?? null;
	return {
		resolve: (reference, from) => names.resolve(reference.path, from),
		record,
		anyRecord: record,
	};
}

/** The same lookup, which notes down what it is asked. */
export function noteDown(lookup: Lookup, { paths, names, unread }: Dependencies): Lookup {
	const record = (path: string): NoteRecord | null => {
		paths.add(path);
		return lookup.record(path);
	};
	return {
		resolve: (reference, from) => {
			const found = lookup.resolve(reference, from);
			names.add(found.key);
			return found;
		},
		record,
		anyRecord: (path) => {
			const found = record(path);
			if (found === null) unread.add(path);
			return found;
		},
	};
}
