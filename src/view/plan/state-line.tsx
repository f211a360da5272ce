import type { PlanState } from '../../model/plan-figures';
import { stateSentence } from '../../i18n/labels';
import { Day } from '../parts/day';
import { WhyButton } from '../parts/why-button';
import type { MilestoneRow, ObjectiveRow } from './plan-row';

/** Icons of the states, beside their words. */
export const STATE_ICON: Readonly<Record<PlanState, string>> = {
	cancelled: 'circle-slash',
	'on-hold': 'circle-pause',
	achieved: 'circle-check',
	unscheduled: 'circle',
	overdue: 'circle-alert',
	upcoming: 'circle-dashed',
	'at-risk': 'triangle-alert',
	'on-track': 'circle-dot',
};

/**
 * "Overdue by 3 days · due 9 Oct 2026": the state in words, then the due day; in a wide pane the day
 * of success too.
 */
export function StateLine({ row }: { readonly row: ObjectiveRow | MilestoneRow }) {
	const { state, due, achieved, weight } = row;
	return (
		<span class={`roadmap-state mod-${state}`}>
			<State row={row} />
			{state === 'achieved' ? (
				achieved !== null && (
					<span class="roadmap-achieved">
						{' · '}
						<Day date={achieved} />
					</span>
				)
			) : (
				<>
					{due !== null && ' · due '}
					{due !== null && <Day date={due} />}
				</>
			)}
			{weight !== null && ` · weight ${weight}`}
		</span>
	);
}

/** States that their words stand out for. */
function isPressing(state: PlanState): boolean {
	return state === 'overdue' || state === 'at-risk';
}

/** For milestones whose progress was compared with time, a button that explains the comparison. */
function State({ row }: { readonly row: ObjectiveRow | MilestoneRow }) {
	const words = stateSentence(row.state, row.kind === 'milestone' ? row.days : row.overdueDays);
	if (row.kind === 'objective' || (row.state !== 'at-risk' && row.state !== 'on-track')) {
		return isPressing(row.state) ? <span class="roadmap-state-words">{words}</span> : <>{words}</>;
	}
	return (
		<WhyButton
			figure="milestone-health"
			of={row.key}
			value={words}
			open={row.explained.some(({ figure }) => figure === 'milestone-health')}
			class="roadmap-state-words"
			tabIndex={row.active ? 0 : -1}
		>
			{words}
		</WhyButton>
	);
}
