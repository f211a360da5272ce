import type { Position, Span } from './place';

/** A heading outside lists and quotes. `text` is its source without `#` marks, trimmed. */
export interface OutlineHeading extends Span {
	readonly line: number;
	readonly level: number;
	readonly text: string;
	/** Offset of `text` in the note. */
	readonly textFrom: number;
}

/**
 * The first line of a list item. `from` is the offset of its marker, `to` the end of that line
 * without its ending.
 */
export interface OutlineItem extends Span {
	readonly line: number;
	/** Columns before the marker, a tab reaching the next multiple of 4; quote marks not counted. */
	readonly indent: number;
	/** Index in `items` of the parent: the nearest item above in the list with 2 columns less. */
	readonly parent: number | null;
	/** The single character in the box, or null when the item has no box. */
	readonly status: string | null;
	/** Offset where the text begins: after the marker, or after the box. */
	readonly textFrom: number;
	/** Where it stands. Plain quotes are listed by `inspect`, no figure counts them. */
	readonly container: 'body' | 'callout' | 'quote';
}

/** Why a note's body was not read: hostile nesting or size (linear guard before the parser). */
export interface OutlineRefusal extends Position {
	readonly reason: 'too-deep' | 'too-large';
}

/**
 * The block structure of one note, positions into its text, everything in the order of the text.
 * One type, two makers (`markdown/outline-from-text`, `markdown/outline-from-cache`), which agree.
 */
export interface Outline {
	/** The YAML between the fences, without them; null when there is no closed block at the top. */
	readonly frontmatter: Span | null;
	/** Offset of the first line after the frontmatter; 0, or 1 after a BOM, without one. */
	readonly bodyFrom: number;
	readonly headings: readonly OutlineHeading[];
	readonly items: readonly OutlineItem[];
	/** Paragraphs outside lists and quotes, from the first to the last character. */
	readonly paragraphs: readonly Span[];
	/** Tables outside lists and quotes. They hold no fields, but a section with one is not empty. */
	readonly tables: readonly Span[];
	/** What is not read: code, math blocks, comments, HTML. Also stretches inside lists. */
	readonly hidden: readonly Span[];
	readonly refusal: OutlineRefusal | null;
}
