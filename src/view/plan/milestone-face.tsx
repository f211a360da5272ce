import { FLAG_LABEL, FLAG_MEANING } from '../../i18n/labels';
import { formatPercent } from '../../i18n/format-number';
import { Bar } from '../parts/bar';
import { PlaceLink } from '../parts/place-link';
import { UserText } from '../parts/user-text';
import { WhyButton } from '../parts/why-button';
import { WhyPanel } from '../parts/why-panel';
import type { MilestoneRow } from './plan-row';
import { RowTitle } from './row-title';
import { StageBar } from './stage-bar';
import { StateLine } from './state-line';

/** What stands in a milestone's row. */
export function MilestoneFace({ row }: { readonly row: MilestoneRow }) {
	const tabIndex = row.active ? 0 : -1;
	const progress = formatPercent(row.progress);
	return (
		<>
			<RowTitle row={row} />
			<div class="roadmap-meta">
				<StateLine row={row} />
				<span class="roadmap-progress">
					{row.stage !== null && row.state !== 'achieved' && (
						<span class="roadmap-stage-name">{row.stage}</span>
					)}
					{row.stages.length > 0 ? (
						<StageBar stages={row.stages} />
					) : (
						<Bar share={row.progress} kind="activity" />
					)}
					<WhyButton
						figure="milestone-progress"
						of={row.key}
						value={progress}
						open={row.explained.some(({ figure }) => figure === 'milestone-progress')}
						tabIndex={tabIndex}
					>
						{progress}
					</WhyButton>
				</span>
			</div>
			<Remarks row={row} />
			{row.explained.map((explanation) => (
				<WhyPanel key={explanation.figure} explanation={explanation} tabIndex={tabIndex} />
			))}
		</>
	);
}

function Remarks({ row }: { readonly row: MilestoneRow }) {
	const { flags, blockedBy, objective } = row;
	if (flags.length === 0 && blockedBy.length === 0 && objective === null) return null;
	return (
		<div class="roadmap-meta">
			{objective !== null && (
				<span>
					of <UserText text={objective} />
				</span>
			)}
			{flags.map((flag) => (
				<span key={flag} class="roadmap-flag" title={FLAG_MEANING[flag]}>
					{FLAG_LABEL[flag]}
				</span>
			))}
			{blockedBy.length > 0 && (
				<span>
					Blocked by{' '}
					{blockedBy.map(({ title, place }, index) => (
						<span key={title}>
							{index > 0 && ', '}
							<PlaceLink place={place} tabIndex={row.active ? 0 : -1}>
								<UserText text={title} />
							</PlaceLink>
						</span>
					))}
				</span>
			)}
		</div>
	);
}
