import { count } from '../../i18n/count';
import { ACT_LABEL } from '../../i18n/labels-acts';
import type { Roadmap } from '../../model/graph';
import type { ActionFigures } from '../../model/relation-figures';
import { menuEntries } from '../acts/menu-entries';
import type { Offer } from '../acts/offer';
import { stepOffers } from '../acts/step-offers';
import { usePaneTools } from '../pane-tools';
import { Day } from '../parts/day';
import { PlaceLink } from '../parts/place-link';
import { UserText } from '../parts/user-text';
import { seenPlace } from '../seen-place';
import { LineActions } from './line-actions';

const SHOWN = 5;

interface ActionListProps {
	readonly actions: readonly ActionFigures[];
	readonly roadmap: Roadmap;
}

/** Open actions of the check-ins, late ones first, then by due day. */
export function ActionList({ actions, roadmap }: ActionListProps) {
	const { host, shown } = usePaneTools();
	const open = actions.filter(({ action: { state } }) => state === 'open' || state === 'started');
	if (open.length === 0) return null;
	const first = open.toSorted(byUrgency).slice(0, SHOWN);
	return (
		<>
			<h4 class="roadmap-subhead">
				Open actions <span class="roadmap-quiet">{open.length}</span>
			</h4>
			<ul class="roadmap-lines">
				{first.map(({ action, overdueDays }) => (
					<li key={`${action.path}:${action.at.line}`} class="roadmap-line">
						<PlaceLink
							place={{ path: action.path, ...action.at }}
							entries={() => menuEntries(host, roadmap, actionOffers(roadmap, action))}
						>
							<UserText text={shown(action.text)} />
						</PlaceLink>
						<span class="roadmap-line-foot">
							<span class="roadmap-quiet">
								{action.ownerPerson !== null && (
									<span class="roadmap-dot">
										<UserText text={action.ownerPerson.name} />
									</span>
								)}
								{overdueDays !== null && (
									<span class="roadmap-dot">{count(overdueDays, 'day')} late</span>
								)}
								{overdueDays === null && action.due !== null && (
									<span class="roadmap-dot">
										due <Day date={action.due} />
									</span>
								)}
							</span>
							<LineActions roadmap={roadmap} offers={actionOffers(roadmap, action)} />
						</span>
					</li>
				))}
			</ul>
			{open.length > SHOWN && (
				<p class="roadmap-note">And {open.length - SHOWN} more in the check-in notes.</p>
			)}
		</>
	);
}

function actionOffers(roadmap: Roadmap, action: ActionFigures['action']): readonly Offer[] {
	const at = seenPlace(roadmap, { path: action.path, line: action.at.line });
	if (at === null) return [];
	const { state, due } = action;
	const task = { state, due, stage: null, nested: true };
	return stepOffers(task, at, [], ACT_LABEL.cancelAction);
}

function byUrgency(a: ActionFigures, b: ActionFigures): number {
	const late = (b.overdueDays ?? -1) - (a.overdueDays ?? -1);
	if (late !== 0) return late;
	const [left, right] = [a.action.due ?? '9999', b.action.due ?? '9999'];
	return left < right ? -1 : left > right ? 1 : 0;
}
