import type { PlanRow } from './plan-row';
import type { VisibleRow } from './visible-rows';

/** Letters typed within this time belong to one word. */
const PAUSE_MS = 700;

/** What was typed, and when the last letter came. */
export interface Typed {
	readonly text: string;
	readonly at: number;
}

/** What is being typed after one more letter at `now` (milliseconds of any clock that rises). */
export function typeOn(typed: Typed, letter: string, now: number): Typed {
	const text = now - typed.at > PAUSE_MS ? letter : typed.text + letter;
	return { text, at: now };
}

/**
 * The next row whose title begins with what was typed, without case, going round from the row of
 * `key`; rows that only add something are left out. One letter alone looks behind that row, more
 * letters look at it too.
 */
export function findByTyping(
	visible: readonly VisibleRow[],
	key: string,
	text: string,
): PlanRow | null {
	const start = visible.findIndex(({ row }) => row.key === key) + (text.length === 1 ? 1 : 0);
	const wanted = text.toLocaleLowerCase();
	for (let step = 0; step < visible.length; step++) {
		const row = visible[(start + step) % visible.length]?.row;
		if (row === undefined || row.kind === 'add') continue;
		if (row.title.toLocaleLowerCase().startsWith(wanted)) return row;
	}
	return null;
}
