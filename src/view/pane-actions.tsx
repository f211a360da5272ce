import { ACT_LABEL, ACTS_LABEL, undoLabel } from '../i18n/labels-acts';
import type { Roadmap } from '../model/graph';
import { menuEntries } from './acts/menu-entries';
import { offer, offerIn, type Offer } from './acts/offer';
import { usePaneTools } from './pane-tools';
import { IconButton } from './parts/icon-button';

const KINDS = ['capture', 'give', 'receive', 'feedback'] as const;

/** What is written most, on buttons; the rest, and undo when there is something to undo, in a menu. */
export function PaneActions({ roadmap }: { readonly roadmap: Roadmap }) {
	const { host } = usePaneTools();
	const openMenu = (event: MouseEvent): void => {
		const entries = menuEntries(host, roadmap, moreOffers(host.undoName()));
		host.menu(event, null, event.currentTarget as HTMLElement, entries);
	};
	return (
		<div class="roadmap-actions" role="group" aria-label={ACTS_LABEL}>
			{KINDS.map((kind) => (
				<button key={kind} type="button" onClick={() => host.act({ kind }, roadmap)}>
					{ACT_LABEL[kind]}
				</button>
			))}
			<IconButton icon="more-horizontal" label={ACT_LABEL.more} press={openMenu} />
		</div>
	);
}

function moreOffers(undoName: string | null): readonly Offer[] {
	const objective = offer(`${ACT_LABEL.newObjective}…`, 'plus', { kind: 'new-objective' });
	if (undoName === null) return [objective];
	return [objective, offerIn('undo', undoLabel(undoName), 'undo-2', { kind: 'undo' })];
}
