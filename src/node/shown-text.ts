import { plainText } from '../markdown/plain-text';
import { harmlessText } from './harmless-text';

/** Words of the user's as a person reads them: without Markdown's marks, safe for a terminal. */
export function shownText(text: string): string {
	return harmlessText(plainText(text));
}
