import type { Field } from '../model/line';
import type { LineAnchor } from './read-line';

/** A bare `key:: value` that fills a line of a paragraph, or null (format.md §3.1 rule 4). */
export function readBareField(
	_text: string,
	_from: number,
	_to: number,
	_at: LineAnchor,
): Field | null {
	return null;
}
