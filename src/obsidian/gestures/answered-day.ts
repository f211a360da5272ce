import { parseTypedDate } from '../../markdown/parse-typed-date';
import type { CivilDate } from '../../model/civil-date';

/** What to say beside a field for a day that is not understood. */
export const NO_DAY = 'This is no day. Write it as 2026-11-30, or in words such as "next friday".';

/** The day that an answer means: null for an empty answer, and for one that is `wrong`. */
export interface AnsweredDay {
	readonly day: CivilDate | null;
	readonly wrong: boolean;
}

export function answeredDay(answer: string, today: CivilDate): AnsweredDay {
	const day = answer === '' ? null : parseTypedDate(answer, today);
	return { day, wrong: answer !== '' && day === null };
}
