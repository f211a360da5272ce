import { readNewLine } from './read-new-line';
import { refuse, type Refused } from '../refuse';

/**
 * ` #top/word` from what somebody typed as a kind or theme, or as the whole tag; spaces become
 * hyphens. Null for nothing typed. Refused is what cannot stand in a tag; `what` names it there.
 */
export function tagUnder(top: string, typed: string | null, what: string): string | null | Refused {
	const name = (typed ?? '').trim().replace(/^#/, '').replace(/\s+/g, '-');
	const word = name.startsWith(`${top}/`) ? name.slice(top.length + 1) : name;
	if (word === '') return null;
	const tag = `#${top}/${word}`;
	const { tags } = readNewLine(tag);
	if (`#${tags[0] ?? ''}` === tag) return ` ${tag}`;
	return refuse('bad-value', '', null, { what, text: typed ?? '' });
}
