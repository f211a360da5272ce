/** A place in a note's text, both counted from 1; `column` in UTF-16 units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** A place in the vault. `path` is a note's path from the vault's root, with `/`. */
export interface Place extends Position {
	readonly path: string;
}

/** A half-open stretch of a note's text, `[from, to)`, in UTF-16 units from 0. */
export interface Span {
	readonly from: number;
	readonly to: number;
}
