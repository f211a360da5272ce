import { count } from '../../i18n/count';
import type { EntryFigures } from '../../model/relation-figures';
import type { Roadmap } from '../../model/graph';
import { menuEntries } from '../acts/menu-entries';
import { promiseOffers } from '../acts/promise-offers';
import { usePaneTools } from '../pane-tools';
import { Day } from '../parts/day';
import { PlaceLink } from '../parts/place-link';
import { UserText } from '../parts/user-text';
import { LineActions } from './line-actions';

interface PromiseListProps {
	readonly entries: readonly EntryFigures[];
	readonly roadmap: Roadmap;
}

/** What was offered or begun and not delivered yet, late ones first. */
export function PromiseList({ entries, roadmap }: PromiseListProps) {
	const { host, shown } = usePaneTools();
	const open = entries
		.filter(({ entry: { state } }) => state === 'offered' || state === 'started')
		.toSorted((a, b) => urgency(b) - urgency(a));
	if (open.length === 0) return null;
	return (
		<>
			<h4 class="roadmap-subhead">
				Open promises <span class="roadmap-quiet">{open.length}</span>
			</h4>
			<ul class="roadmap-lines">
				{open.map((each) => (
					<li key={`${each.entry.path}:${each.entry.line}`} class="roadmap-line">
						<PlaceLink
							place={each.entry}
							entries={() => menuEntries(host, roadmap, promiseOffers(roadmap, each.entry))}
						>
							<UserText text={shown(each.entry.text)} />
						</PlaceLink>
						<span class="roadmap-line-foot">
							<span class="roadmap-quiet">
								{each.entry.side === 'received' && (
									<span class="roadmap-dot">
										<UserText text={mentorsOf(roadmap)} />
									</span>
								)}
								<When {...each} />
							</span>
							<LineActions roadmap={roadmap} offers={promiseOffers(roadmap, each.entry)} />
						</span>
					</li>
				))}
			</ul>
		</>
	);
}

function When({ entry, lateDays, unanswered, ageDays }: EntryFigures) {
	return (
		<>
			{lateDays !== null && <span class="roadmap-dot">{count(lateDays, 'day')} late</span>}
			{lateDays === null && entry.due !== null && (
				<span class="roadmap-dot">
					due <Day date={entry.due} />
				</span>
			)}
			{entry.state === 'started' && <span class="roadmap-dot">begun</span>}
			{lateDays === null && entry.state === 'offered' && ageDays !== null && (
				<span class="roadmap-dot">
					offered {ageDays === 0 ? 'today' : `${count(ageDays, 'day')} ago`}
				</span>
			)}
			{unanswered && <span class="roadmap-dot">no answer yet</span>}
		</>
	);
}

function mentorsOf({ mentors }: Roadmap): string {
	return mentors.map(({ name }) => name).join(', ') || 'Mentor';
}

/** Late ones by their days, then unanswered offers, then the rest as they stand. */
function urgency({ lateDays, unanswered }: EntryFigures): number {
	return lateDays ?? (unanswered ? 0 : -1);
}
