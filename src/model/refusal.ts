/** Why something is not written. Its sentence is made in `i18n/refusal-message`. */
export type RefusalCode =
	/** The line is neither at its place nor anywhere else in the note. */
	| 'line-changed'
	/** Several lines could be meant; `lines` names them. */
	| 'line-ambiguous'
	/** The line is no task (`what`: task, item, heading). */
	| 'not-a'
	/** The note changed between looking and writing. */
	| 'note-changed'
	| 'note-missing'
	/** A note (or another file) of that name is there already. */
	| 'note-exists'
	/** Text that the app has not saved differs from the note on disk. */
	| 'note-dirty'
	/** Not UTF-8, or its structure could not be read; `reason` says so. */
	| 'note-unreadable'
	/** Unresolved conflict markers. */
	| 'note-conflicted'
	/** A repeated task, which belongs to Tasks. */
	| 'recurring'
	/** A nested step has the stage of its topmost step. */
	| 'nested-step'
	/** The line has another block id or task id (`id`). */
	| 'id-taken'
	| 'properties-broken'
	| 'properties-no-map'
	| 'properties-unclosed'
	/** `key` stands twice. */
	| 'key-repeated'
	/** `key` lies in a flow map or a block scalar, or has a value that is not replaced line by line. */
	| 'key-nested'
	/** Another key than the one meant (`key`) would change. */
	| 'key-other'
	/** There is no notation for this (`what`). */
	| 'no-notation'
	/** Nothing is called `name`. */
	| 'name-unknown'
	/** Several things are called `name`; `places` lists them. */
	| 'name-ambiguous'
	/** The daily note or check-in is missing. */
	| 'no-daily-note'
	/** A path that notes cannot have; `reason` completes "The path …". */
	| 'path-refused'
	/** A value that the format does not know (`what`, `text`). */
	| 'bad-value'
	/** The host could not write; `reason` is its own message. */
	| 'write-failed'
	/** Undo: the note is not as the change left it. */
	| 'changed-since';

/** A doubt: nothing was written. `line` counts from 1, null where the whole note is meant. */
export interface Refusal {
	readonly code: RefusalCode;
	readonly path: string;
	readonly line: number | null;
	readonly values: Readonly<Record<string, string>>;
}
