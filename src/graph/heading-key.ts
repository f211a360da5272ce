import { nameKey } from './name-key';

const PUNCTUATION = /[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g;

/**
 * What headings are compared by in links, as the app does it: punctuation is white space, white
 * space is one space, no case.
 */
export function headingKey(heading: string): string {
	return nameKey(heading.replace(PUNCTUATION, ' ').replace(/\s+/g, ' ').trim());
}
