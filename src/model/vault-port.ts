import type { Outline } from './outline';

/** What the host knows of a note without reading it. */
export interface NoteStub {
	readonly path: string;
	/** Parsed properties; null when there are none or the host does not know them yet. */
	readonly properties: Readonly<Record<string, unknown>> | null;
	/** Tags of properties and text, without `#`, as written. */
	readonly tags: readonly string[];
	/** The text has a link to a block: a box in it may answer feedback. False when left out. */
	readonly linksBlock?: boolean;
	/** The host cannot tell: the note must be read. */
	readonly unknown: boolean;
}

/** Why a properties block could not be read; `line` and `column` count in the file, from 1. */
export interface PropertiesFault {
	readonly line: number;
	readonly column: number;
	readonly reason: string;
}

/** A note as a host hands it over. */
export interface NoteSource {
	readonly path: string;
	readonly text: string;
	readonly outline: Outline;
	/** Parsed properties; null without a block, or with one that is broken. */
	readonly properties: Readonly<Record<string, unknown>> | null;
	readonly fault: PropertiesFault | null;
}

/** What the index needs of a host. */
export interface VaultPort {
	/** Paths of all notes of the vault, dot folders and `node_modules` left out. */
	readonly list: () => readonly string[];
	readonly stub: (path: string) => NoteStub;
	/** Null when the note cannot be opened or is not UTF-8: it is counted as skipped. */
	readonly read: (path: string) => Promise<NoteSource | null>;
	/** Lets the host breathe; resolves when the next slice may begin. */
	readonly pause: () => Promise<void>;
	/** Milliseconds of a clock that only rises, to measure slices. */
	readonly clock: () => number;
}
