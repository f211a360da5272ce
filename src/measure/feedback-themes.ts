import { daysBetween, type CivilDate } from '../model/civil-date';
import type { ThemeFigures } from '../model/relation-figures';
import type { FeedbackItem } from '../model/graph';
import { firstAnswer, type AnswersByTheme } from './feedback-answers';
import { nameKey } from '../graph/name-key';
import { recencyWeight } from './recency-weight';

/** Two items of a theme this near to each other make it recurring (§4.10). */
const RECURRING_DAYS = 120;
/** An improve item older than this without an answer is an open loop. */
const LOOP_DAYS = 30;

type Dated = FeedbackItem & { readonly date: CivilDate };

/** Themes by receiver, in the order in which they first appear among the items (§4.10). */
export function feedbackThemes(
	items: readonly FeedbackItem[],
	answers: AnswersByTheme,
	halfLifeDays: number,
	today: CivilDate,
): readonly ThemeFigures[] {
	const groups = new Map<string, { name: string; items: FeedbackItem[] }>();
	for (const item of items) {
		for (const [theme, name] of new Map(item.themes.map((name) => [nameKey(name), name]))) {
			const key = `${theme}\n${item.to?.key ?? ''}`;
			const group = groups.get(key);
			if (group === undefined) groups.set(key, { name, items: [item] });
			else group.items.push(item);
		}
	}
	return [...groups.values()].map((group) =>
		measureTheme(group.name, group.items, answers, halfLifeDays, today),
	);
}

function measureTheme(
	name: string,
	items: readonly FeedbackItem[],
	answers: AnswersByTheme,
	halfLifeDays: number,
	today: CivilDate,
): ThemeFigures {
	const dated = byDate(items);
	const last = dated.at(-1) ?? null;
	const turnedOn = turnDay(dated);
	return {
		name,
		to: items[0]?.to?.name ?? null,
		items,
		count: items.length,
		notes: new Set(items.map(({ source }) => source)).size,
		givers: new Set(items.flatMap(({ from }) => from?.key ?? [])).size,
		score: dated.reduce((sum, { date }) => sum + recencyWeight(date, today, halfLifeDays), 0),
		recurring: isRecurring(dated),
		turned: turnedOn !== null,
		turnedOn,
		openLoop:
			last?.sentiment === 'improve' &&
			daysBetween(last.date, today) > LOOP_DAYS &&
			firstAnswer(last, [name], answers) === null,
		first: dated[0]?.date ?? null,
		last: last?.date ?? null,
	};
}

/** By date; items of one day stay in path and line order. Undated items have no place in it. */
function byDate(items: readonly FeedbackItem[]): readonly Dated[] {
	return items
		.filter((item): item is Dated => item.date !== null)
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The nearest two items of different notes are always neighbours by date. */
function isRecurring(dated: readonly Dated[]): boolean {
	return dated.some((item, index) => {
		const before = dated[index - 1];
		return (
			before !== undefined &&
			before.source !== item.source &&
			daysBetween(before.date, item.date) <= RECURRING_DAYS
		);
	});
}

/**
 * The day on which a theme turned: the first praise after its last improve item, when the latest
 * item of all is praise; null when it has not turned.
 */
function turnDay(dated: readonly Dated[]): CivilDate | null {
	if (dated.at(-1)?.sentiment !== 'praise') return null;
	const improved = dated.findLastIndex(({ sentiment }) => sentiment === 'improve');
	if (improved < 0) return null;
	return dated.slice(improved + 1).find(({ sentiment }) => sentiment === 'praise')?.date ?? null;
}
