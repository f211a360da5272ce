import type { ThemeFigures } from '../../model/relation-figures';
import { count } from '../../i18n/count';
import { formatNumber } from '../../i18n/format-number';
import { Day } from '../parts/day';
import { Icon } from '../parts/icon';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { UserText } from '../parts/user-text';
import { WhyButton } from '../parts/why-button';
import type { SectionProps } from './section-props';
import { isExplained, WhyOf } from './why-of';

/** Themes that wait for an answer, and those that turned to praise. */
export function FeedbackSection(props: SectionProps) {
	const { items, themes, perMonth, responseDays } = props.roadmap.figures.feedback;
	if (items.length === 0) return null;
	const told = GROUPS.flatMap(({ icon, word, holds }) =>
		themes.filter(holds).map((theme) => ({ icon, word, theme })),
	);
	return (
		<Section name="feedback" state={props.state} summary={count(items.length, 'item')}>
			{told.length > 0 && (
				<ul class="roadmap-lines">
					{told.map((line) => (
						<ThemeLine key={keyOf(line.theme)} {...props} {...line} />
					))}
				</ul>
			)}
			<p class="roadmap-note">
				{perMonth !== null && `${formatNumber(perMonth, 1)} items a month. `}
				{responseDays !== null && `Answered after ${count(responseDays, 'day')} (median).`}
			</p>
		</Section>
	);
}

/** A theme stands in the first group that holds it. */
const GROUPS = [
	{
		icon: 'circle-dashed',
		word: 'waits for an answer',
		holds: ({ openLoop }: ThemeFigures) => openLoop,
	},
	{
		icon: 'party-popper',
		word: 'turned to praise',
		holds: ({ openLoop, turned }: ThemeFigures) => turned && !openLoop,
	},
	{
		icon: 'repeat',
		word: 'recurring',
		holds: ({ openLoop, turned, recurring }: ThemeFigures) => recurring && !openLoop && !turned,
	},
] as const;

interface ThemeLineProps extends SectionProps {
	readonly theme: ThemeFigures;
	readonly icon: string;
	readonly word: string;
}

function ThemeLine({ theme, icon, word, ...props }: ThemeLineProps) {
	const latest = theme.items.at(-1);
	const name = <UserText text={theme.name} />;
	const day = theme.turned ? theme.turnedOn : theme.last;
	const score = `score ${formatNumber(theme.score, 1)}`;
	const key = keyOf(theme);
	return (
		<li class="roadmap-line mod-icon">
			<Icon name={icon} />
			<div>
				{latest ? <PlaceLink place={latest}>{name}</PlaceLink> : name}
				<span class="roadmap-quiet">
					<span class="roadmap-dot">{word}</span>
					<span class="roadmap-dot">
						{count(theme.count, 'item')}
						{day !== null && (
							<>
								{theme.turned ? ', on ' : ', last '}
								<Day date={day} />
							</>
						)}
					</span>
					<span class="roadmap-dot">
						<WhyButton
							figure="theme-score"
							of={key}
							value={score}
							open={isExplained(props, 'theme-score', key)}
						>
							{score}
						</WhyButton>
					</span>
				</span>
				<WhyOf {...props} figure="theme-score" of={key} subject={theme} />
			</div>
		</li>
	);
}

function keyOf({ name, to }: ThemeFigures): string {
	return `${name}>${to ?? ''}`;
}
