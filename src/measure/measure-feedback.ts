import { daysBetween, type CivilDate } from '../model/civil-date';
import type { FeedbackFigures } from '../model/relation-figures';
import type { FeedbackItem, Roadmap } from '../model/graph';
import { distinctFeedback } from './distinct-feedback';
import { answersByTheme, firstAnswer, type AnswersByTheme } from './feedback-answers';
import { feedbackThemes } from './feedback-themes';
import { earlierDay } from './later-day';
import { nameKey } from '../graph/name-key';

const DAYS_PER_MONTH = 365.25 / 12;

/** Items, themes, rate and response time of the feedback, both ways (§4.10). */
export function measureFeedback(
	roadmap: Roadmap,
	halfLifeDays: number,
	today: CivilDate,
): FeedbackFigures {
	const items = distinctFeedback(roadmap.feedback);
	const answers = answersByTheme(roadmap);
	const praise = praiseOf(items);
	return {
		items,
		themes: feedbackThemes(items, answers, halfLifeDays, today),
		perMonth: perMonth(items, roadmap, today),
		responseDays: median(items.flatMap((item) => responseTime(item, praise, answers) ?? [])),
	};
}

/**
 * Items for the mentee a month since the start; the first month counts as a whole one. Where the
 * mentee is unknown, items for nobody known are theirs.
 */
function perMonth(
	items: readonly FeedbackItem[],
	{ start, mentee }: Roadmap,
	today: CivilDate,
): number | null {
	if (start === null) return null;
	const received = items.filter(({ to }) => to?.key === mentee?.key).length;
	return received / Math.max(1, daysBetween(start, today) / DAYS_PER_MONTH);
}

interface Praise {
	readonly date: CivilDate;
	readonly to: string | undefined;
	readonly themes: readonly string[];
}

/** Dated praise with the keys of its themes. */
function praiseOf(items: readonly FeedbackItem[]): readonly Praise[] {
	return items.flatMap(({ sentiment, date, to, themes }) =>
		sentiment === 'praise' && date !== null
			? { date, to: to?.key, themes: themes.map(nameKey) }
			: [],
	);
}

/** Days from an improve item to its first answer, or praise on its theme; null without either. */
function responseTime(
	item: FeedbackItem,
	praise: readonly Praise[],
	answers: AnswersByTheme,
): number | null {
	if (item.sentiment !== 'improve' || item.date === null) return null;
	let first = firstAnswer(item, item.themes, answers);
	const themes = item.themes.map(nameKey);
	for (const { date, to, themes: praised } of praise) {
		if (date < item.date || to !== item.to?.key) continue;
		if (praised.some((theme) => themes.includes(theme))) first = earlierDay(first, date);
	}
	return first === null ? null : daysBetween(item.date, first);
}

/** The middle value, of an even number the mean of the middle two; null for none. */
function median(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? 0;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
