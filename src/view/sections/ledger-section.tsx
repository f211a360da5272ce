import { RECIPROCITY_LABEL } from '../../i18n/labels';
import { FIGURE_LABEL } from '../../i18n/labels-figures';
import { EMPTY } from '../../i18n/labels-pane';
import { formatPercent } from '../../i18n/format-number';
import type { ReciprocityFigures } from '../../model/relation-figures';
import { Section } from '../parts/section';
import { ShareRow } from '../parts/share-row';
import { CommitmentList } from './commitment-list';
import { ExchangeButton } from './exchange-button';
import { PriorityList } from './priority-list';
import { PromiseList } from './promise-list';
import type { SectionProps } from './section-props';
import { isExplained, WhyOf } from './why-of';

const SHARES = [
	'share-by-count',
	'share-by-hours',
	'share-by-hours-with-sessions',
	'share-by-recency',
] as const;

/** The exchange between mentee and mentor: how it stands, its shares, and what is promised. */
export function LedgerSection(props: SectionProps) {
	const { roadmap, figures } = props.roadmap;
	const { reciprocity } = figures;
	const mentee = roadmap.mentee?.name ?? 'The mentee';
	const [from, to] = reciprocity.band;
	return (
		<Section name="ledger" state={props.state} summary={RECIPROCITY_LABEL[reciprocity.status]}>
			{roadmap.entries.length === 0 ? (
				<p class="roadmap-note">{EMPTY.noLedger}</p>
			) : (
				<>
					<p class="roadmap-next">
						<span dir="auto">{mentee}</span> gave <strong>{reciprocity.given}</strong>, received{' '}
						<strong>{reciprocity.received}</strong>
					</p>
					<h4 class="roadmap-subhead">Share given</h4>
					<div class="roadmap-shares">
						{SHARES.map((figure) => (
							<div key={figure}>
								<ShareRow
									label={FIGURE_LABEL[figure]}
									share={shareOf(reciprocity, figure)}
									kind="share"
									figure={figure}
									open={isExplained(props, figure)}
									estimated={reciprocity.hoursEstimated && figure.startsWith('share-by-hours')}
									{...(figure === 'share-by-count' && { band: reciprocity.band })}
								/>
								<WhyOf {...props} figure={figure} />
							</div>
						))}
					</div>
					<p class="roadmap-note">
						Two-way in this phase: {formatPercent(from)} to {formatPercent(to)} by count.
					</p>
				</>
			)}
			<ExchangeButton roadmap={roadmap} />
			<PromiseList entries={reciprocity.entries} roadmap={roadmap} />
			<PriorityList {...props} />
			<CommitmentList {...props} />
		</Section>
	);
}

function shareOf(figures: ReciprocityFigures, figure: (typeof SHARES)[number]): number | null {
	switch (figure) {
		case 'share-by-count':
			return figures.shareByCount;
		case 'share-by-hours':
			return figures.shareByHours;
		case 'share-by-hours-with-sessions':
			return figures.shareByHoursWithSessions;
		case 'share-by-recency':
			return figures.shareByRecency;
	}
}
