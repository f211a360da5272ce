import { count } from '../../i18n/count';
import { Day } from '../parts/day';
import { Icon } from '../parts/icon';
import { PlaceLink } from '../parts/place-link';
import type { StepRow } from './plan-row';
import type { TextPiece } from './text-pieces';

/** What stands in a step's row: its words with their links, then its state and days. */
export function StepFace({ row }: { readonly row: StepRow }) {
	const { pieces, links } = row;
	return (
		<>
			<span class="roadmap-title" dir="auto">
				{pieces.map((piece, index) =>
					piece.link === null ? (
						<a key={index} href="#" class="roadmap-link" tabIndex={-1} data-opens="">
							{piece.text}
						</a>
					) : (
						<PieceLink key={index} row={row} text={piece.text} link={piece.link} />
					),
				)}
			</span>
			<Facts row={row} />
			{links.length > 0 && (
				<div class="roadmap-meta">
					<span dir="auto">
						{links.map((piece, index) => (
							<OtherLink key={index} row={row} piece={piece} isFirst={index === 0} />
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
						Done <Day date={done} />
					</span>
				)}
				{isLeft && due !== null && (
					<span class="roadmap-dot">
						Due <Day date={due} />
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

interface PieceLinkProps {
	readonly row: StepRow;
	readonly text: string;
	readonly link: string;
}

function PieceLink({ row, text, link }: PieceLinkProps) {
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

interface OtherLinkProps {
	readonly row: StepRow;
	readonly piece: TextPiece;
	readonly isFirst: boolean;
}

function OtherLink({ row, piece: { text, link }, isFirst }: OtherLinkProps) {
	return (
		<>
			{!isFirst && ', '}
			{link !== null && <PieceLink row={row} text={text} link={link} />}
		</>
	);
}
