import { toCivilDate, type CivilDate } from '../model/civil-date';
import type { LineToken } from './scan-line';

/**
 * A line's own text and the day at its start (cli.md, "`text`"): the source, which ends in a line
 * feed, without its tokens (links stay) and without that day, white space collapsed. A day that
 * does not exist is told, and stays in the text.
 */
export function lineText(
	source: string,
	tokens: readonly LineToken[],
): { readonly text: string; readonly lead: Lead | null } {
	const lead = readLead(source, tokens);
	return { text: ownText(source, tokens, lead?.day === null ? null : lead), lead };
}

/** What a line begins with: an ISO day, as an entry has it. */
interface Lead {
	/** Null when there is no such day. */
	readonly day: CivilDate | null;
	readonly written: string;
	readonly from: number;
	readonly to: number;
}

const LEADING_DAY = /^(\d{4}-\d{2}-\d{2})(?::|(?=\s))/;

/** The ISO day with which a line begins, tokens that are no part of its text left out. */
function readLead(source: string, tokens: readonly LineToken[]): Lead | null {
	let from = 0;
	let next = 0;
	for (;;) {
		while (source.charCodeAt(from) === 32 || source.charCodeAt(from) === 9) from++;
		const token = tokens[next];
		if (token?.from !== from || token.kind === 'link') break;
		from = token.to;
		while ((tokens[next]?.from ?? Infinity) < from) next++;
	}
	const code = source.charCodeAt(from);
	if (code < 48 || code > 57) return null;
	const match = LEADING_DAY.exec(source.slice(from, from + 12));
	if (match?.[1] === undefined) return null;
	return { day: toCivilDate(match[1]), written: match[1], from, to: from + match[0].length };
}

function ownText(source: string, tokens: readonly LineToken[], lead: Lead | null): string {
	let text = '';
	// nothing stands before a leading day but tokens and white space
	let from = lead?.to ?? 0;
	for (const token of tokens) {
		if (token.kind === 'link' || token.from < from) continue;
		text += source.slice(from, token.from);
		from = token.to;
	}
	text += source.slice(from, -1);
	return collapsed(text);
}

/** White space collapsed and trimmed: spaces and tabs only, others are the user's. */
function collapsed(text: string): string {
	const single = / {2}|\t/.test(text) ? text.replace(/[ \t]+/g, ' ') : text;
	const from = single.startsWith(' ') ? 1 : 0;
	const to = single.endsWith(' ') ? single.length - 1 : single.length;
	return from === 0 && to === single.length ? single : single.slice(from, to);
}
