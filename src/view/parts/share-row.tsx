import type { FigureName } from '../../model/explanation';
import { formatPercent } from '../../i18n/format-number';
import { Bar } from './bar';
import { Known } from './known';
import { WhyButton } from './why-button';

interface ShareRowProps {
	readonly label: string;
	readonly share: number | null;
	readonly kind: 'activity' | 'outcome' | 'share';
	readonly figure: FigureName;
	/** Key of what the figure belongs to; left out for the roadmap's own. */
	readonly of?: string;
	readonly open: boolean;
	/** "≈" before a value that rests on estimates. */
	readonly estimated?: boolean;
	readonly band?: readonly [number, number];
	readonly tabIndex?: number | undefined;
}

/** A labelled bar with its percentage, which opens the explanation. */
export function ShareRow({ label, share, estimated, ...props }: ShareRowProps) {
	const value = formatPercent(share);
	const { kind, band, figure, of, open, tabIndex } = props;
	return (
		<div class="roadmap-share">
			<span class="roadmap-share-label">{label}</span>
			<Bar share={share} kind={kind} {...(band && { band })} />
			<WhyButton
				figure={figure}
				{...(of !== undefined && { of })}
				value={value}
				open={open}
				tabIndex={tabIndex}
			>
				{estimated === true && share !== null && '≈ '}
				<Known value={value} />
			</WhyButton>
		</div>
	);
}
