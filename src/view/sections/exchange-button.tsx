import { ACT_LABEL } from '../../i18n/labels-acts';
import type { Roadmap } from '../../model/graph';
import { menuEntries } from '../acts/menu-entries';
import { offer } from '../acts/offer';
import { usePaneTools } from '../pane-tools';

const SIDES = [
	offer(ACT_LABEL.gave, 'arrow-up-right', { kind: 'give' }),
	offer(ACT_LABEL.received, 'arrow-down-left', { kind: 'receive' }),
];

/** Asks which side gave, then writes an offer or what was delivered. */
export function ExchangeButton({ roadmap }: { readonly roadmap: Roadmap }) {
	const { host } = usePaneTools();
	return (
		<span class="roadmap-line-actions">
			<button
				type="button"
				aria-haspopup="menu"
				onClick={(event) =>
					host.menu(event, null, event.currentTarget, menuEntries(host, roadmap, SIDES))
				}
			>
				{ACT_LABEL.offer}
			</button>
		</span>
	);
}
