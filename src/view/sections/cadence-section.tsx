import { winsSince } from '../../measure/wins';
import { daysBetween, type CivilDate } from '../../model/civil-date';
import type { RoadmapFigures, Win } from '../../model/figures';
import type { CadenceFigures } from '../../model/relation-figures';
import type { Roadmap } from '../../model/graph';
import { count } from '../../i18n/count';
import { besideToday } from '../../i18n/labels';
import { formatNumber } from '../../i18n/format-number';
import { EMPTY } from '../../i18n/labels-pane';
import { Day } from '../parts/day';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { ShareRow } from '../parts/share-row';
import { ActionList } from './action-list';
import { CadenceStrip } from './cadence-strip';
import type { SectionProps } from './section-props';
import { WinList } from './win-list';
import { isExplained, WhyOf } from './why-of';

/** The next check-in, the rhythm so far, and what was promised in the talks. */
export function CadenceSection(props: SectionProps) {
	const { roadmap, figures } = props.roadmap;
	const { cadence, actions, revisitDue } = figures;
	return (
		<Section name="cadence" state={props.state}>
			<NextCheckIn cadence={cadence} roadmap={roadmap} today={props.today} />
			{cadence.intervalDays === null && <p class="roadmap-note">{EMPTY.noCadence}</p>}
			<CadenceStrip slots={cadence.slots} />
			{cadence.intervalDays !== null && (
				<ShareRow
					label={`Kept ${cadence.filled} of ${cadence.filled + cadence.missed}`}
					share={cadence.adherence}
					kind="share"
					figure="adherence"
					open={isExplained(props, 'adherence')}
				/>
			)}
			<WhyOf {...props} figure="adherence" />
			<p class="roadmap-note">
				{cadence.held === 0 ? EMPTY.noCheckIns : heldWords(cadence)}
				{revisitDue !== null && (
					<>
						{' '}
						Revisit due <Day date={revisitDue} />.
					</>
				)}
			</p>
			<WinList wins={winsSinceCheckIn(figures, props.today)} />
			<ActionList actions={actions} roadmap={roadmap} />
		</Section>
	);
}

/** Before the first check-in there is nothing to look back from. */
function winsSinceCheckIn(figures: RoadmapFigures, today: CivilDate): readonly Win[] {
	const since = figures.cadence.lastHeld;
	return since === null ? [] : winsSince(figures, since, today);
}

function heldWords({ held, minutes }: CadenceFigures): string {
	const hours = minutes === 0 ? '' : `, ${formatNumber(minutes / 60, 1)} h together`;
	return `${count(held, 'check-in')} held${hours}.`;
}

interface NextProps {
	readonly cadence: CadenceFigures;
	readonly roadmap: Roadmap;
	readonly today: CivilDate;
}

function NextCheckIn({ cadence, roadmap, today }: NextProps) {
	const { planned, nextDue, plannedLateDays, overdue } = cadence;
	if (planned !== null) {
		const note = roadmap.checkIns.find(({ date, counts }) => date === planned && counts);
		const day = <Day date={planned} />;
		return (
			<p class="roadmap-next">
				<strong>
					Next {note ? <PlaceLink place={{ path: note.path, ...note.at }}>{day}</PlaceLink> : day}
				</strong>
				, {besideToday(daysBetween(today, planned))}
				{plannedLateDays !== null &&
					`, ${count(plannedLateDays, 'day')} later than the rhythm asks`}
			</p>
		);
	}
	if (nextDue === null) return null;
	return (
		<p class="roadmap-next">
			<strong>
				{overdue ? 'Next was due' : 'Next due'} <Day date={nextDue} />
			</strong>
			, {besideToday(daysBetween(today, nextDue))}, none planned
		</p>
	);
}
