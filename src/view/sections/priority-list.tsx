import { count } from '../../i18n/count';
import { usePaneTools } from '../pane-tools';
import { PlaceLink } from '../parts/place-link';
import { UserText } from '../parts/user-text';
import { WhyButton } from '../parts/why-button';
import type { SectionProps } from './section-props';
import { isExplained, WhyOf } from './why-of';

/** How many of the mentor's priorities the ledger serves, and those to ask about again. */
export function PriorityList(props: SectionProps) {
	const { shown } = usePaneTools();
	const { priorityCoverage, priorities } = props.roadmap.figures.reciprocity;
	if (priorityCoverage === null) return null;
	const value = `${priorityCoverage.covered} of ${priorityCoverage.of}`;
	const stale = priorities.filter((priority) => priority.stale);
	return (
		<>
			<div class="roadmap-fact">
				<h4 class="roadmap-subhead">Mentor priorities with an entry</h4>
				<WhyButton
					figure="priority-coverage"
					value={value}
					open={isExplained(props, 'priority-coverage')}
				>
					{value}
				</WhyButton>
			</div>
			<WhyOf {...props} figure="priority-coverage" />
			{stale.length > 0 && (
				<ul class="roadmap-lines">
					{stale.map(({ priority, ageDays }) => (
						<li key={`${priority.path}:${priority.at.line}`} class="roadmap-line">
							<PlaceLink place={{ path: priority.path, ...priority.at }}>
								<UserText text={shown(priority.text)} />
							</PlaceLink>
							<span class="roadmap-quiet">
								{ageDays !== null && `${count(ageDays, 'day')} old: `}still true?
							</span>
						</li>
					))}
				</ul>
			)}
		</>
	);
}
