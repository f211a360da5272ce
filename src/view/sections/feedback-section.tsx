import type { ThemeFigures } from '../../model/figures';
import { count } from '../../i18n/count';
import { formatNumber } from '../../i18n/format-number';
import { Day } from '../parts/day';
import { Icon } from '../parts/icon';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { UserText } from '../parts/user-text';
import type { SectionProps } from './section-props';

/** Themes that wait for an answer, and those that turned to praise. */
export function FeedbackSection({ roadmap, state }: SectionProps) {
	const { items, themes, perMonth, responseDays } = roadmap.figures.feedback;
	if (items.length === 0) return null;
	const open = themes.filter(({ openLoop }) => openLoop);
	const turned = themes.filter((theme) => theme.turned);
	const recurring = themes.filter((theme) => theme.recurring && !theme.openLoop && !theme.turned);
	return (
		<Section name="feedback" state={state} summary={count(items.length, 'item')}>
			<ul class="roadmap-lines">
				{open.map((theme) => (
					<ThemeLine
						key={keyOf(theme)}
						theme={theme}
						icon="circle-dashed"
						word="waits for an answer"
					/>
				))}
				{turned.map((theme) => (
					<ThemeLine key={keyOf(theme)} theme={theme} icon="party-popper" word="turned to praise" />
				))}
				{recurring.map((theme) => (
					<ThemeLine key={keyOf(theme)} theme={theme} icon="repeat" word="recurring" />
				))}
			</ul>
			<p class="roadmap-note">
				{perMonth !== null && `${formatNumber(perMonth, 1)} items a month. `}
				{responseDays !== null && `Answered after ${count(responseDays, 'day')} (median).`}
			</p>
		</Section>
	);
}

interface ThemeLineProps {
	readonly theme: ThemeFigures;
	readonly icon: string;
	readonly word: string;
}

function ThemeLine({ theme, icon, word }: ThemeLineProps) {
	const latest = theme.items.at(-1);
	const name = <UserText text={theme.name} />;
	const day = theme.turned ? theme.turnedOn : theme.last;
	return (
		<li class="roadmap-line mod-icon">
			<Icon name={icon} />
			<span>
				{latest ? <PlaceLink place={latest}>{name}</PlaceLink> : name}
				<span class="roadmap-quiet">
					<span class="roadmap-dot">{word}</span>
					<span class="roadmap-dot">
						{count(theme.count, 'item')}
						{day !== null && (
							<>
								{', '}
								{theme.turned ? 'on' : 'last'} <Day date={day} />
							</>
						)}
					</span>
				</span>
			</span>
		</li>
	);
}

function keyOf({ name, to }: ThemeFigures): string {
	return `${name}>${to ?? ''}`;
}
