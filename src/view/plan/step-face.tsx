import { count } from '../../i18n/count';
import { Day } from '../parts/day';
import { Icon } from '../parts/icon';
import { PlaceLink } from '../parts/place-link';
import type { StepRow } from './plan-row';
import { RowTitle } from './row-title';
import type { TextPiece } from './text-pieces';

/** What stands in a step's row: its words with their links, then its state and days. */
export function StepFace({ row }: { readonly row: StepRow }) {
	const { pieces, links } = row;
	return (
		<>
			{pieces.every(({ link }) => link === null) ? (
				<RowTitle row={row} />
			) : (
				<span class="roadmap-title" dir="auto">
					{pieces.map((piece, index) => (
						<Piece key={index} row={row} piece={piece} />
					))}
				</span>
			)}
			<Facts row={row} />
			{links.length > 0 && (
				<div class="roadmap-meta">
					<span dir="auto">
						{links.map((piece, index) => (
							<span key={index}>
								{index > 0 && ', '}
								<Piece row={row} piece={piece} />
							</span>
						))}
					</span>
				</div>
			)}
		</>
	);
}

function Facts({ row }: { readonly row: StepRow }) {
	const { state, due, lateDays, done } = row;
	const isLeft = state !== 'done' && state !== 'cancelled';
	if (state !== 'started' && state !== 'cancelled' && done === null && (due === null || !isLeft)) {
		return null;
	}
	return (
		<div class="roadmap-meta">
			<span>
				{state === 'started' && <State icon="play" words="Started" />}
				{state === 'cancelled' && <State icon="x" words="Cancelled" />}
				{done !== null && (
					<span class="roadmap-dot">
						done <Day date={done} />
					</span>
				)}
				{isLeft && due !== null && (
					<span class="roadmap-dot">
						due <Day date={due} />
						{lateDays !== null && (
							<>
								, <strong>{count(lateDays, 'day')} late</strong>
							</>
						)}
					</span>
				)}
			</span>
		</div>
	);
}

function State({ icon, words }: { readonly icon: string; readonly words: string }) {
	return (
		<span class="roadmap-dot roadmap-step-state">
			<Icon name={icon} /> {words}
		</span>
	);
}

interface PieceProps {
	readonly row: StepRow;
	readonly piece: TextPiece;
}

/** Words lead to the step's line, as a title does; a link leads to its own note. */
function Piece({ row, piece: { text, link } }: PieceProps) {
	if (link === null) return <span data-opens="">{text}</span>;
	return (
		<PlaceLink
			place={{ link, from: row.place.path }}
			class="mod-evidence"
			tabIndex={row.active ? 0 : -1}
		>
			{text}
		</PlaceLink>
	);
}
