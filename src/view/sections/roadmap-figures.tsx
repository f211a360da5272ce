import { FLAG_LABEL, FLAG_MEANING } from '../../i18n/labels';
import { FIGURE_LABEL } from '../../i18n/labels-figures';
import { formatPercent } from '../../i18n/format-number';
import { Bar } from '../parts/bar';
import { Known } from '../parts/known';
import { WhyButton } from '../parts/why-button';
import type { SectionProps } from './section-props';
import { isExplained, WhyOf } from './why-of';

/** The roadmap's two figures side by side, never blended into one. */
export function RoadmapFigures(props: SectionProps) {
	const { activity, outcome, flags } = props.roadmap.figures;
	return (
		<div class="roadmap-summary">
			<div class="roadmap-pair">
				<Figure {...props} name="roadmap-activity" kind="activity" share={activity} />
				<Figure {...props} name="roadmap-outcome" kind="outcome" share={outcome} />
			</div>
			{flags.map((flag) => (
				<p key={flag} class="roadmap-note">
					<span class="roadmap-flag">{FLAG_LABEL[flag]}</span> {FLAG_MEANING[flag]}
				</p>
			))}
			<WhyOf {...props} figure="roadmap-activity" />
			<WhyOf {...props} figure="roadmap-outcome" />
		</div>
	);
}

interface FigureProps extends SectionProps {
	readonly name: 'roadmap-activity' | 'roadmap-outcome';
	readonly kind: 'activity' | 'outcome';
	readonly share: number | null;
}

function Figure({ name, kind, share, state }: FigureProps) {
	const value = formatPercent(share);
	return (
		<div class="roadmap-figure" role="group" aria-label={FIGURE_LABEL[name]}>
			<span class="roadmap-figure-name">{FIGURE_LABEL[name]}</span>
			<span class="roadmap-figure-value">
				<Known value={value} />
			</span>
			<Bar share={share} kind={kind} />
			<WhyButton
				figure={name}
				value={share === null ? 'not known' : value}
				open={isExplained({ state }, name)}
				class="mod-question"
			/>
		</div>
	);
}
