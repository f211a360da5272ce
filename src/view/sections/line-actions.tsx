import { ACT_LABEL } from '../../i18n/labels-acts';
import type { Roadmap } from '../../model/graph';
import { menuEntries } from '../acts/menu-entries';
import type { Offer } from '../acts/offer';
import { usePaneTools } from '../pane-tools';
import { IconButton } from '../parts/icon-button';

interface LineActionsProps {
	readonly roadmap: Roadmap;
	/** The first is a button, the others a menu. */
	readonly offers: readonly Offer[];
}

/** What can be done to a line of a section, beside it. */
export function LineActions({ roadmap, offers }: LineActionsProps) {
	const { host } = usePaneTools();
	const [first, ...others] = offers;
	if (first === undefined) return null;
	return (
		<span class="roadmap-line-actions">
			<button type="button" onClick={() => host.act(first.act, roadmap)}>
				{first.title}
			</button>
			{others.length > 0 && (
				<IconButton
					icon="more-vertical"
					label={ACT_LABEL.more}
					press={(event) => {
						const entries = menuEntries(host, roadmap, others);
						host.menu(event, null, event.currentTarget as HTMLElement, entries);
					}}
				/>
			)}
		</span>
	);
}
