import { daysBetween } from '../model/civil-date';
import type { FeedbackItem } from '../model/graph';

/** Days within which the same words from the same giver in another note are a copy (§4.10). */
const COPY_DAYS = 3;

/**
 * Feedback items without copies: the same text and giver in another note within 3 days counts once,
 * where it stands first in path and line order. Undated items are no copies.
 */
export function distinctFeedback(items: readonly FeedbackItem[]): readonly FeedbackItem[] {
	const kept = new Map<string, FeedbackItem[]>();
	return items.filter((item) => {
		const same = kept.get(item.text);
		if (same === undefined) {
			kept.set(item.text, [item]);
			return true;
		}
		if (same.some((other) => isCopy(item, other))) return false;
		same.push(item);
		return true;
	});
}

function isCopy(item: FeedbackItem, other: FeedbackItem): boolean {
	if (item.source === other.source || item.date === null || other.date === null) return false;
	if ((item.from?.key ?? '') !== (other.from?.key ?? '')) return false;
	return Math.abs(daysBetween(item.date, other.date)) <= COPY_DAYS;
}
