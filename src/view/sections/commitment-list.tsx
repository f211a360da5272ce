import type { CommitmentFigures } from '../../model/relation-figures';
import { usePaneTools } from '../pane-tools';
import { PlaceLink } from '../parts/place-link';
import { UserText } from '../parts/user-text';
import { WhyButton } from '../parts/why-button';
import type { SectionProps } from './section-props';
import { isExplained, WhyOf } from './why-of';

/** Recurring commitments with the periods in which they were kept. */
export function CommitmentList(props: SectionProps) {
	const { commitments } = props.roadmap.figures.reciprocity;
	if (commitments.length === 0) return null;
	return (
		<>
			<h4 class="roadmap-subhead">Commitments</h4>
			{commitments.map((figures) => {
				const key = `${figures.commitment.path}#${figures.commitment.text}`;
				return <CommitmentLine key={key} {...props} of={key} figures={figures} />;
			})}
		</>
	);
}

interface CommitmentLineProps extends SectionProps {
	readonly of: string;
	readonly figures: CommitmentFigures;
}

function CommitmentLine({ of, figures, ...props }: CommitmentLineProps) {
	const { shown } = usePaneTools();
	const { commitment, kept, complete } = figures;
	const value = kept === null || complete === null ? null : `kept ${kept} of ${complete}`;
	return (
		<div>
			<div class="roadmap-fact">
				<PlaceLink place={{ path: commitment.path, ...commitment.at }}>
					<UserText text={shown(commitment.text)} />
				</PlaceLink>
				{value !== null && (
					<WhyButton
						figure="commitment-kept"
						of={of}
						value={value}
						open={isExplained(props, 'commitment-kept', of)}
					>
						{value}
					</WhyButton>
				)}
			</div>
			<WhyOf {...props} figure="commitment-kept" of={of} subject={figures} />
		</div>
	);
}
