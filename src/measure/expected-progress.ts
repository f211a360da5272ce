import { dayNumber, type CivilDate } from '../model/civil-date';
import { clamp } from './exceeds';

/**
 * `E` of §4.4: the share of time gone from start to due, 0 to 1. When due is not after start it is
 * 1 from the due day on and 0 before. Null without start or due. `today` is a day number.
 */
export function expectedProgress(
	start: CivilDate | null,
	due: CivilDate | null,
	today: number,
): number | null {
	return start === null || due === null
		? null
		: shareOfTime(dayNumber(start), dayNumber(due), today);
}

/** The same of day numbers. */
export function shareOfTime(start: number, due: number, today: number): number {
	if (due <= start) return today >= due ? 1 : 0;
	return clamp((today - start) / (due - start));
}

/**
 * `τ` of §4.4: the gap that is still on track. At least half a step of `steps` leaf steps, because
 * a milestone of two steps can only move in halves; without steps as with one.
 */
export function toleranceFor(steps: number, least: number): number {
	return Math.max(least, 0.5 / Math.max(1, steps));
}
