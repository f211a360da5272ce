import type { ComponentChildren } from 'preact';
import type { Place } from '../../model/place';
import type { MenuEntry, NoteLink } from '../pane-host';
import { usePaneTools } from '../pane-tools';

interface PlaceLinkProps {
	readonly place: Place | NoteLink;
	readonly children: ComponentChildren;
	readonly class?: string;
	/** -1 where another element takes the focus for it. */
	readonly tabIndex?: number | undefined;
	readonly label?: string;
	/** What its menu offers beside what the app does. */
	readonly entries?: () => readonly MenuEntry[];
}

const MIDDLE_BUTTON = 1;

/** A link to a line of a note, or as a note has it: click, middle click, preview and menu are the host's. */
export function PlaceLink({ place, children, label, tabIndex, entries, ...props }: PlaceLinkProps) {
	const { host } = usePaneTools();
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		event.stopPropagation();
		host.open(place, event);
	};
	return (
		<a
			// The address is never followed; without one it would be no link to the keyboard.
			href="#"
			class={`roadmap-link ${props.class ?? ''}`.trimEnd()}
			aria-label={label}
			tabIndex={tabIndex}
			onClick={open}
			onAuxClick={(event) => {
				if (event.button === MIDDLE_BUTTON) open(event);
			}}
			onMouseOver={(event) => host.hover(event, place, event.currentTarget)}
			onContextMenu={(event) => {
				event.preventDefault();
				event.stopPropagation();
				host.menu(event, place, event.currentTarget, entries?.());
			}}
		>
			{children}
		</a>
	);
}
