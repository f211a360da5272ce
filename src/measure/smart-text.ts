import type { SmartReason } from '../model/smart-figures';
import { findQuantity } from './find-quantity';
import { findPhrase, goalWords, startsWithPhrase } from './goal-words';
import {
	DELIVERABLES,
	HEDGES,
	LEAD_INS,
	MEASURE_WORDS,
	STOP_WORDS,
	TRAIT_VERBS,
} from './smart-words';

/** What the words of a goal say about S and M, whatever else is known of the objective. */
export interface GoalText {
	/** Letter S, 0 to 1. */
	readonly specific: number;
	readonly reasons: readonly SmartReason[];
	/** The first number that measures something, null without. */
	readonly quantity: string | null;
	/** A word that says what the number measures. */
	readonly measure: string | null;
	/** A thing that is there or not there at the end. */
	readonly deliverable: string | null;
}

const FEW_WORDS = 3;

/** Reads a goal's words (§4.11, S and M). English only: the lists are data in smart-words.ts. */
export function readGoal(text: string): GoalText {
	const words = goalWords(text);
	const { quantity, isRange } = findQuantity(words);
	const verb = quantity === null ? startsWithPhrase(words, TRAIT_VERBS, LEAD_INS) : null;
	const hedge = quantity === null ? findPhrase(words, HEDGES) : null;
	const content = words.filter((word) => /\p{L}/u.test(word) && !STOP_WORDS.has(word)).length;
	const reasons: SmartReason[] = [];
	const lose = (code: SmartReason['code'], word: string): void => {
		reasons.push({ letter: 'specific', code, word });
	};
	if (verb !== null) lose('trait-verb', verb);
	if (hedge !== null) lose('hedge-word', hedge);
	if (content < FEW_WORDS) lose('few-words', String(content));
	return {
		specific:
			1 -
			(verb === null ? 0 : 0.5) -
			(hedge === null ? 0 : 0.25) -
			(content < FEW_WORDS ? 0.25 : 0),
		reasons,
		quantity,
		measure: isRange ? 'from … to' : measureOf(words, quantity),
		deliverable: words.find((word) => DELIVERABLES.has(word)) ?? null,
	};
}

function measureOf(words: readonly string[], quantity: string | null): string | null {
	return quantity?.endsWith('%') === true ? '%' : findPhrase(words, MEASURE_WORDS);
}
