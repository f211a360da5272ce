import type { CivilDate } from '../model/civil-date';
import type { Answer, FeedbackItem, Roadmap } from '../model/graph';
import { earlierDay } from './later-day';
import { nameKey } from '../graph/name-key';

/** Answers by {@link nameKey} of the theme that they carry. */
export type AnswersByTheme = ReadonlyMap<string, readonly Answer[]>;

/** Sorts the answers of a roadmap by their themes; one with two themes stands under both. */
export function answersByTheme(roadmap: Pick<Roadmap, 'answers'>): AnswersByTheme {
	const answers = new Map<string, Answer[]>();
	for (const answer of roadmap.answers) {
		for (const key of new Set(answer.themes.map(nameKey))) {
			const same = answers.get(key);
			if (same === undefined) answers.set(key, [answer]);
			else same.push(answer);
		}
	}
	return answers;
}

/**
 * The day of the first answer to an item (§4.10): a checkbox, whatever its state, that carries one
 * of the themes or links the item's line, and whose day is not before the item's. An answer without
 * a day, or to an item without one, is none. Null without an answer.
 */
export function firstAnswer(
	item: FeedbackItem,
	themes: readonly string[],
	answers: AnswersByTheme,
): CivilDate | null {
	if (item.date === null) return null;
	let first: CivilDate | null = null;
	const consider = ({ date }: Answer): void => {
		if (date !== null && item.date !== null && date >= item.date) first = earlierDay(first, date);
	};
	item.linkedAnswers.forEach(consider);
	for (const theme of themes) answers.get(nameKey(theme))?.forEach(consider);
	return first;
}
