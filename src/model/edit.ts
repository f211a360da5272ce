import type { CivilDate } from './civil-date';
import type { HeadingMeaning } from './heading-meaning';
import type { Stage } from './note-type';
import type { Span } from './place';
import type { Refusal } from './refusal';

/** One replacement in a text; `from === to` inserts. Offsets count in the text before the edit. */
export interface Splice extends Span {
	readonly insert: string;
}

/** A line as somebody saw it: its number from 1 is a hint, its text (without ending) is binding. */
export interface SeenLine {
	readonly line: number;
	readonly text: string;
}

/** A seen line and the note that it stands in. */
export interface SeenPlace extends SeenLine {
	readonly path: string;
}

/** What a box is set to; `open` is the space. */
export type BoxMark = 'open' | 'started' | 'done' | 'cancelled' | 'on-hold';

/** A piece of one task or list line (edits.md, Lines). */
export type LinePart =
	/** Status character and its tokens. `on` is the day of `done` and `cancelled`, else unused. */
	| { readonly part: 'box'; readonly to: BoxMark; readonly on: CivilDate }
	/** The due token; null takes it away. */
	| { readonly part: 'due'; readonly date: CivilDate | null }
	/** `[key:: value]`, before the first sign of Tasks; null takes it away. */
	| { readonly part: 'field'; readonly key: string; readonly value: string | null }
	/** ` ^id` at the end of a line that has none; a line with another one is refused. */
	| { readonly part: 'block-id'; readonly id: string }
	/** ` 🆔 id`, or `  [id:: id]`, on a line without an id. */
	| { readonly part: 'task-id'; readonly id: string }
	/** One more id that it depends on. */
	| { readonly part: 'depends-on'; readonly id: string };

/** A property's value: bare days and numbers, quoted links, text quoted only where YAML needs it. */
export type PropertyValue =
	| { readonly kind: 'day'; readonly day: CivilDate }
	| { readonly kind: 'number'; readonly number: number }
	| { readonly kind: 'text'; readonly text: string }
	/** The link's inside, such as `Note#Heading`. */
	| { readonly kind: 'link'; readonly link: string };

export type PropertyPart =
	| { readonly part: 'set'; readonly key: string; readonly value: PropertyValue }
	| { readonly part: 'remove'; readonly key: string }
	/** One more link in a list; a single value becomes a list. */
	| { readonly part: 'add'; readonly key: string; readonly link: string }
	/**
	 * The n-th entry of a list (from 0, of those that read as something) goes, the last one with the
	 * key. Where the list has changed, `written` is binding: the entry as it reads, `[[Note]]`.
	 */
	| {
			readonly part: 'drop';
			readonly key: string;
			readonly index: number;
			readonly written?: string;
	  };

/** A new list line: what stands after its marker, and after its box if it has one. */
export interface NewLine {
	readonly text: string;
	readonly box: BoxMark | null;
	/** Lines nested below it, one tab (or the note's own step) deeper. */
	readonly below?: readonly NewLine[];
}

/** The note itself, or the container that a heading opens (an objective, a day's check-in). */
export type SectionHolder = 'note' | SeenLine;

/**
 * A section by what its heading means. One that is missing is made, `title` as its heading, at the
 * end of its holder. `own` is the holder's own text before its first sub-heading.
 */
export type SectionAddress =
	| {
			readonly holder: SectionHolder;
			readonly meaning: HeadingMeaning;
			readonly title: string;
			/** An enclosing section that is taken as the holder when it is there (a ledger's). */
			readonly within?: HeadingMeaning;
			/** Where the section is missing, the holder's own text takes its place. */
			readonly orOwn?: true;
	  }
	| { readonly holder: SectionHolder; readonly meaning: 'own' };

/** One thing to change in one note. All changes of an edit are found in the same text. */
export type NoteChange =
	| { readonly kind: 'line'; readonly at: SeenLine; readonly parts: readonly LinePart[] }
	/** A task's stage: by tag, prefix or, in a milestone note, by moving the line. */
	| { readonly kind: 'stage'; readonly at: SeenLine; readonly stage: Stage }
	/** A field of an objective heading, in the heading or in the paragraph below it. */
	| {
			readonly kind: 'heading-field';
			readonly at: SeenLine;
			readonly key: string;
			readonly value: string | null;
	  }
	| { readonly kind: 'properties'; readonly parts: readonly PropertyPart[] }
	/** New lines at the end of a section; those that stand there already are left out. */
	| { readonly kind: 'append'; readonly to: SectionAddress; readonly lines: readonly NewLine[] }
	/** New lines below an item, after its last child (or its last measurement) and what is below. */
	| {
			readonly kind: 'nest';
			readonly under: SeenLine;
			readonly after: 'last-child' | 'last-measurement';
			readonly lines: readonly NewLine[];
	  }
	/** A heading one level below a section's, with its text, at the end of that section. */
	| {
			readonly kind: 'append-heading';
			readonly to: SectionAddress;
			readonly heading: string;
			readonly body: readonly string[];
	  }
	/** An item with what is below it, or a heading with its section, goes before another; null: last. */
	| { readonly kind: 'reorder'; readonly at: SeenLine; readonly before: SeenLine | null };

/** What becomes of one note: changed in one write, or made. */
export type NoteEdit =
	| { readonly path: string; readonly changes: readonly NoteChange[] }
	| { readonly path: string; readonly create: string };

/**
 * What a gesture does, note by note, in an order in which every beginning is a valid state; or why
 * it does nothing. `name` completes "Undo …" in the person's words, such as `reschedule milestone`.
 */
export type Plan =
	{ readonly name: string; readonly edits: readonly NoteEdit[] } | { readonly refusal: Refusal };

/** The splices that make a change, none when it stands already; or why it is not made. */
export type Located = { readonly splices: readonly Splice[] } | { readonly refusal: Refusal };

/** What was written, in order, and what stopped it. */
export interface WriteOutcome {
	readonly written: readonly string[];
	readonly refusal: Refusal | null;
}
