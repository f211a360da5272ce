import type { Win } from '../../model/figures';
import { WIN_LABEL } from '../../i18n/labels';
import { usePaneTools } from '../pane-tools';
import { Day } from '../parts/day';
import { PlaceLink } from '../parts/place-link';
import { UserText } from '../parts/user-text';

const SHOWN = 5;

/** What went well since the last check-in, the newest first: something to begin the next with. */
export function WinList({ wins }: { readonly wins: readonly Win[] }) {
	const { shown } = usePaneTools();
	if (wins.length === 0) return null;
	return (
		<>
			<h4 class="roadmap-subhead">
				Won since the last check-in <span class="roadmap-quiet">{wins.length}</span>
			</h4>
			<ul class="roadmap-lines">
				{wins
					.toReversed()
					.slice(0, SHOWN)
					.map(({ kind, title, date, path, line }) => (
						<li key={`${kind}:${path}:${line}:${title}`} class="roadmap-line">
							<PlaceLink place={{ path, line, column: 1 }}>
								<UserText text={shown(title)} />
							</PlaceLink>
							<span class="roadmap-quiet">
								<span class="roadmap-dot">{WIN_LABEL[kind]}</span>
								<span class="roadmap-dot">
									<Day date={date} />
								</span>
							</span>
						</li>
					))}
			</ul>
		</>
	);
}
