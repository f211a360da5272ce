import type { Roadmap } from '../model/graph';
import type { Place } from '../model/place';
import type { PaneAct } from './pane-act';

/** A link as a note has it: what it names, without brackets and alias, and the note it stands in. */
export interface NoteLink {
	readonly link: string;
	/** Path of the note, from which the app resolves the link. */
	readonly from: string;
}

/** One thing that a menu offers beside what the app offers for a link. */
export interface MenuEntry {
	/** Entries of one section stand together, in the order in which their sections first come. */
	readonly section: string;
	readonly title: string;
	readonly icon: string;
	readonly choose: () => void;
}

/** What the pane asks of the app around it. The same object for the life of a pane. */
export interface PaneHost {
	/** Opens a note at a line, or what a link means. The event's modifiers choose tab, split or window. */
	readonly open: (target: Place | NoteLink, event: MouseEvent | KeyboardEvent) => void;
	/** The pointer rests on a link to `target`: the app may preview it. */
	readonly hover: (event: MouseEvent, target: Place | NoteLink, element: HTMLElement) => void;
	/**
	 * Shows a menu of `entries`, and below them what the app offers for a link to `target` (nothing
	 * for null): at the pointer, or beside `element` after a key or a press on `element` itself.
	 */
	readonly menu: (
		event: MouseEvent | KeyboardEvent,
		target: Place | NoteLink | null,
		element: HTMLElement,
		entries?: readonly MenuEntry[],
	) => void;
	/** Draws the Lucide icon `name` into an empty element. */
	readonly icon: (element: HTMLElement, name: string) => void;
	readonly tooltip: (element: HTMLElement, text: string) => void;
	/** What a reader sees of a piece of Markdown: `[[Note|alias]]` is "alias". */
	readonly plainText: (source: string) => string;
	readonly createExample: () => void;
	readonly createRoadmap: () => void;
	/** Does something to the notes of a roadmap, as that roadmap is shown. */
	readonly act: (act: PaneAct, roadmap: Roadmap) => void;
	/** What undo would take back, such as `reschedule milestone`; null when there is nothing. */
	readonly undoName: () => string | null;
}
