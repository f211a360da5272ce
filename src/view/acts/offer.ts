import type { PaneAct } from '../pane-act';
import type { MenuEntry } from '../pane-host';

/** An entry of a menu by what it does to the notes. */
export interface Offer extends Omit<MenuEntry, 'choose'> {
	readonly act: PaneAct;
}

/** An entry among what is done most. */
export function offer(title: string, icon: string, act: PaneAct): Offer {
	return { section: 'action', title, icon, act };
}

/** An entry in a section of its own. */
export function offerIn(section: string, title: string, icon: string, act: PaneAct): Offer {
	return { section, title, icon, act };
}
