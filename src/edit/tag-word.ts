import { readLine } from '../markdown/read-line';
import { refuse, type Refused } from './refuse';

/**
 * ` #top/word` from what somebody typed as a kind or theme; spaces become hyphens. Null for nothing
 * typed. Refused is what cannot stand in a tag; `what` names it there.
 */
export function tagUnder(top: string, typed: string | null, what: string): string | null | Refused {
	const word = (typed ?? '').trim().replace(/^#/, '').replace(/\s+/g, '-');
	if (word === '') return null;
	const tag = `#${top}/${word}`;
	const { tags } = readLine(tag, 0, tag.length, { line: 1, lineFrom: 0 });
	if (`#${tags[0] ?? ''}` === tag) return ` ${tag}`;
	return refuse('bad-value', '', null, { what, text: typed ?? '' });
}
