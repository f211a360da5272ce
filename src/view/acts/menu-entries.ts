import type { Roadmap } from '../../model/graph';
import type { MenuEntry, PaneHost } from '../pane-host';
import type { Offer } from './offer';

/** The entries of a menu that do what is offered to a roadmap, as it is shown now. */
export function menuEntries(
	host: PaneHost,
	roadmap: Roadmap,
	offers: readonly Offer[],
): readonly MenuEntry[] {
	return offers.map(({ act, ...entry }) => ({ ...entry, choose: () => host.act(act, roadmap) }));
}
