import type { Place } from '../model/place';

/** What the pane asks of the app around it. The same object for the life of a pane. */
export interface PaneHost {
	/** Opens a note at a line. The event's modifiers choose tab, split or window. */
	readonly open: (place: Place, event: MouseEvent | KeyboardEvent) => void;
	/** The pointer rests on a link to `place`: the app may preview it. */
	readonly hover: (event: MouseEvent, place: Place, element: HTMLElement) => void;
	/** Shows the link menu of `place`: at the pointer, or beside `element` after a key. */
	readonly menu: (event: MouseEvent | KeyboardEvent, place: Place, element: HTMLElement) => void;
	/** Draws the Lucide icon `name` into an empty element. */
	readonly icon: (element: HTMLElement, name: string) => void;
	readonly tooltip: (element: HTMLElement, text: string) => void;
	/** What a reader sees of a piece of Markdown: `[[Note|alias]]` is "alias". */
	readonly plainText: (source: string) => string;
	readonly createExample: () => void;
	readonly createRoadmap: () => void;
}
