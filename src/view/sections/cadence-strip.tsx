import { stripMonths } from './strip-months';
import type { Slot } from '../../model/relation-figures';
import { formatDay } from '../../i18n/format-day';
import { Icon } from '../parts/icon';
import { PlaceLink } from '../parts/place-link';

const SHOWN = 8;
const MARK: Readonly<Record<Slot['state'], { readonly icon: string; readonly word: string }>> = {
	filled: { icon: 'check', word: 'held' },
	missed: { icon: 'x', word: 'missed' },
	open: { icon: 'circle-dashed', word: 'still open' },
};

/** The last eight slots of the cadence: each a shape, a day, and words for screen readers. */
export function CadenceStrip({ slots }: { readonly slots: readonly Slot[] }) {
	const shown = slots.slice(-SHOWN);
	if (shown.length === 0) return null;
	const months = stripMonths(shown.map(({ date }) => date));
	return (
		<ol class="roadmap-strip" aria-label={`Last ${shown.length} slots of the rhythm`}>
			{shown.map((slot, index) => (
				<li key={slot.date} class={`roadmap-slot mod-${slot.state}`} title={slotWords(slot)}>
					<SlotMark slot={slot} />
					<span class="roadmap-slot-day" aria-hidden="true">
						{Number(slot.date.slice(8))}
					</span>
					<span class="roadmap-slot-month" aria-hidden="true">
						{months[index]}
					</span>
				</li>
			))}
		</ol>
	);
}

function SlotMark({ slot }: { readonly slot: Slot }) {
	const icon = <Icon name={MARK[slot.state].icon} />;
	const words = slotWords(slot);
	if (slot.checkIn === null) {
		return (
			<span class="roadmap-slot-mark">
				{icon}
				<span class="roadmap-unseen">{words}</span>
			</span>
		);
	}
	const { path, at } = slot.checkIn;
	return (
		<PlaceLink place={{ path, ...at }} class="roadmap-slot-mark" label={words}>
			{icon}
		</PlaceLink>
	);
}

/** "20 Jul 2026: held on 27 Jul 2026". */
function slotWords({ date, state, checkIn }: Slot): string {
	const held =
		checkIn?.date == null || checkIn.date === date ? '' : ` on ${formatDay(checkIn.date)}`;
	return `${formatDay(date)}: ${MARK[state].word}${held}`;
}
