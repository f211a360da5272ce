import { daysBetween, type CivilDate } from '../model/civil-date';
import type { Person } from '../model/graph';
import type { RoadmapSnapshot } from '../model/snapshot';
import { besideToday, PHASE_LABEL, PHASE_MEANING } from '../i18n/labels';
import { EMPTY } from '../i18n/labels-pane';
import { PaneActions } from './pane-actions';
import { usePaneTools } from './pane-tools';
import { Day } from './parts/day';
import { IconButton } from './parts/icon-button';
import { PlaceLink } from './parts/place-link';
import { useTooltip } from './parts/tooltip';
import { UserText } from './parts/user-text';
import { RoadmapSwitch } from './roadmap-switch';

interface PaneHeaderProps {
	readonly roadmaps: readonly RoadmapSnapshot[];
	readonly chosen: RoadmapSnapshot;
	readonly today: CivilDate;
}

/** Which roadmap this is: title or switch, statement, phase, the other side, the end. */
export function PaneHeader({ roadmaps, chosen, today }: PaneHeaderProps) {
	const { host, shown } = usePaneTools();
	const { roadmap, figures } = chosen;
	const { end, statement } = roadmap;
	const phase = useTooltip<HTMLSpanElement>(PHASE_MEANING[figures.phase]);
	const place = { path: roadmap.path, line: 1, column: 1 };
	return (
		<header class="roadmap-header">
			{roadmaps.length > 1 ? (
				<div class="roadmap-name">
					<h2 class="roadmap-unseen">{roadmap.title}</h2>
					<RoadmapSwitch roadmaps={roadmaps} chosen={roadmap.path} />
					<IconButton
						icon="file-text"
						label={EMPTY.openRoadmap}
						press={(event) => host.open(place, event)}
					/>
				</div>
			) : (
				<h2 class="roadmap-name">
					<PlaceLink place={place}>
						<UserText text={roadmap.title} />
					</PlaceLink>
				</h2>
			)}
			{statement !== null && (
				<p class="roadmap-statement">
					<UserText text={shown(statement)} />
				</p>
			)}
			<p class="roadmap-facts">
				<span ref={phase} class="roadmap-phase">
					{PHASE_LABEL[figures.phase]}
				</span>
				<OtherSide owner={roadmap.owner} mentors={roadmap.mentors} mentee={roadmap.mentee} />
				{end !== null && (
					<span class="roadmap-dot">
						{figures.phase === 'ended' ? 'ended' : 'ends'} <Day date={end} />
						{`, ${besideToday(daysBetween(today, end))}`}
					</span>
				)}
			</p>
			{figures.phase === 'ended' && <p class="roadmap-note">{EMPTY.ended}</p>}
			<PaneActions roadmap={roadmap} />
		</header>
	);
}

interface OtherSideProps {
	readonly owner: 'mentee' | 'mentor';
	readonly mentors: readonly Person[];
	readonly mentee: Person | null;
}

/** The people on the other side of the vault's owner. */
function OtherSide({ owner, mentors, mentee }: OtherSideProps) {
	const people = owner === 'mentee' ? mentors : mentee === null ? [] : [mentee];
	if (people.length === 0) return null;
	const role = owner === 'mentor' ? 'Mentee' : people.length === 1 ? 'Mentor' : 'Mentors';
	return (
		<span class="roadmap-dot">
			{role}{' '}
			{people.map((person, index) => (
				<span key={person.key}>
					{index > 0 && ', '}
					{person.path === null ? (
						<UserText text={person.name} />
					) : (
						<PlaceLink place={{ path: person.path, line: 1, column: 1 }}>
							<UserText text={person.name} />
						</PlaceLink>
					)}
				</span>
			))}
		</span>
	);
}
