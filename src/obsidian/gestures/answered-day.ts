import { parseTypedDate } from '../../markdown/parse-typed-date';
import type { CivilDate } from '../../model/civil-date';

/** What to say beside a field for a day that is not understood. */
export const NO_DAY = 'This is no day. Write it as 2026-11-30, or in words such as "next friday".';

/** The day that an answer means: null for an empty one, `wrong` when it is not understood. */
export function answeredDay(answer: string, today: CivilDate): CivilDate | null | 'wrong' {
	return answer === '' ? null : (parseTypedDate(answer, today) ?? 'wrong');
}

/** The same for an answer that must be there: an empty one is `missing`. */
export function neededDay(answer: string, today: CivilDate): CivilDate | 'missing' | 'wrong' {
	return answeredDay(answer, today) ?? 'missing';
}
