import type { LineLink } from '../model/line';
import type { Outline } from '../model/outline';

/** Every link of a note's body, in the order of the text; embeds are flagged. */
export function scanLinks(_text: string, _outline: Outline): LineLink[] {
	return [];
}
