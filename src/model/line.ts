import type { CivilDate } from './civil-date';
import type { Position, Span } from './place';

/**
 * A link to a note, from `[[path#subpath|alias]]`, `[alias](path.md#subpath)` or a bare name in a
 * property. `path` is decoded, without `.md`, '' for the note itself. `subpath` is a heading, or a
 * block id with `^` before it, or null.
 */
export interface Reference {
	readonly path: string;
	readonly subpath: string | null;
	readonly alias: string | null;
	/** As written, brackets and all. */
	readonly written: string;
	readonly at: Position;
}

/** A reference inside a line; `from` and `to` are offsets in the note. */
export interface LineLink extends Reference, Span {
	readonly embed: boolean;
}

/** `[key:: value]`, `(key:: value)` or a bare `key:: value`. `key` is in lower case. */
export interface Field extends Span {
	readonly key: string;
	readonly value: string;
	readonly at: Position;
}

/** What Tasks' dates mean, in the emoji and in the Dataview notation. */
export type TaskDate = 'due' | 'scheduled' | 'start' | 'created' | 'done' | 'cancelled';

/** The Tasks priorities, highest first. */
export type TaskPriority = 'highest' | 'high' | 'medium' | 'low' | 'lowest';

/** Something in a line that was not understood; the note gives it its path. */
export interface LineFault {
	readonly code: 'invalid-date' | 'two-values';
	readonly at: Position;
	/** The text at fault and, for a date, the day meant when it can be told (`meant`). */
	readonly values: Readonly<Record<string, string>>;
}

/**
 * What one line says (format.md §3.1, §3.3). Code spans, comments and embeds hold no fields, tags,
 * signs or links.
 */
export interface Line {
	/**
	 * The source without box, fields, tags, signs with their dates, an ISO date at its start, ids
	 * and block id, white space collapsed. Links and stage prefixes stay as written.
	 */
	readonly text: string;
	readonly fields: readonly Field[];
	/** Without `#`, as written. */
	readonly tags: readonly string[];
	readonly links: readonly LineLink[];
	/** The first valid value of each kind. */
	readonly dates: Readonly<Partial<Record<TaskDate, CivilDate>>>;
	/** ISO day at the very start of the text. */
	readonly leadingDate: CivilDate | null;
	readonly id: string | null;
	readonly dependsOn: readonly string[];
	readonly priority: TaskPriority | null;
	/** Without `^`. */
	readonly blockId: string | null;
	/** The text is wholly struck through (`~~…~~`). */
	readonly struck: boolean;
	readonly faults: readonly LineFault[];
}
