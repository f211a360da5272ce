import type { Interval } from '../model/interval';

/** The rhythm that a text names, or null (computations.md §4.7). */
export function parseInterval(_text: string): Interval | null {
	return null;
}
