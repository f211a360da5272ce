import type { CompetencyFigures } from '../../model/relation-figures';
import { formatNumber, formatPercent } from '../../i18n/format-number';
import { usePaneTools } from '../pane-tools';
import { Bar } from '../parts/bar';
import { Known } from '../parts/known';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { UserText } from '../parts/user-text';
import { ShareRow } from '../parts/share-row';
import type { SectionProps } from './section-props';
import { isExplained, WhyOf } from './why-of';

/** How far the gaps are closed, competency by competency. */
export function CompetencySection(props: SectionProps) {
	const { competencies, competencyClosure } = props.roadmap.figures;
	if (competencies.length === 0) return null;
	const { value, assessed, of } = competencyClosure;
	return (
		<Section
			name="competencies"
			state={props.state}
			summary={value === null ? undefined : `${formatPercent(value)} closed`}
		>
			<ShareRow
				label={`Rated again ${assessed} of ${of}`}
				share={value}
				kind="share"
				figure="competency-closure"
				open={isExplained(props, 'competency-closure')}
			/>
			<WhyOf {...props} figure="competency-closure" />
			<ul class="roadmap-lines">
				{competencies.map((figures) => (
					<CompetencyLine key={figures.competency.name} {...figures} />
				))}
			</ul>
		</Section>
	);
}

function CompetencyLine(figures: CompetencyFigures) {
	const { shown } = usePaneTools();
	const { competency, closure, effective } = figures;
	const remarks = remarksOn(figures);
	return (
		<li class="roadmap-line">
			<span class="roadmap-level">
				<PlaceLink place={{ path: competency.path, ...competency.at }}>
					<UserText text={shown(competency.name)} />
				</PlaceLink>
				<Bar share={closure} kind="share" />
				<span class="roadmap-level-value">
					<Known value={formatNumber(effective, 1)} /> of{' '}
					<Known value={formatNumber(competency.target, 1)} />
				</span>
			</span>
			{remarks.length > 0 && (
				<span class="roadmap-quiet">
					{remarks.map((remark) => (
						<span key={remark} class="roadmap-dot">
							{remark}
						</span>
					))}
				</span>
			)}
		</li>
	);
}

function remarksOn(figures: CompetencyFigures): readonly string[] {
	const { assessed, blindSpot, self, mentor, unaddressed, stale } = figures;
	return [
		...(assessed ? [] : ['not rated again yet']),
		...(blindSpot !== null && blindSpot >= 1
			? [`self ${formatNumber(self, 1)}, mentor ${formatNumber(mentor, 1)}: talk about it`]
			: []),
		...(unaddressed ? ['no open objective works on it'] : []),
		...(assessed && stale ? ['rated long ago'] : []),
	];
}
