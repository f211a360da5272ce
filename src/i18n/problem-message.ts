import type { Problem, ProblemCode } from '../model/problem';
import { ERROR_SENTENCES } from './error-sentences';
import { HINT_SENTENCES } from './hint-sentences';
import { problemWords, type Sentence } from './problem-words';
import { WARNING_SENTENCES } from './warning-sentences';

const SENTENCES: Readonly<Record<ProblemCode, Sentence>> = {
	...ERROR_SENTENCES,
	...WARNING_SENTENCES,
	...HINT_SENTENCES,
};

/**
 * What is wrong and how to mend it, in one sentence. It names the user's own words where the
 * problem has them and reads well where it has not.
 */
export function problemMessage({ code, values }: Problem): string {
	return SENTENCES[code](problemWords(values));
}
