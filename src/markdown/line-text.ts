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
		while (isSpace(source, from)) from++;
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
	// Asked of each stretch: a text that grows would be laid out anew each time it is looked at.
	let isSpaced = true;
	// nothing stands before a leading day but tokens and white space
	let from = lead?.to ?? 0;
	for (let next = 0; next <= tokens.length; next++) {
		const token = tokens[next];
		if (token !== undefined && (token.kind === 'link' || token.from < from)) continue;
		const to = token?.from ?? source.length - 1;
		if (isSpaced) while (from < to && isSpace(source, from)) from++;
		if (from < to) {
			text += collapsed(source.slice(from, to));
			isSpaced = isSpace(source, to - 1);
		}
		from = token?.to ?? to;
	}
	return text.endsWith(' ') ? text.slice(0, -1) : text;
}

/** White space collapsed: spaces and tabs only, others are the user's. */
function collapsed(part: string): string {
	return part.includes('  ') || part.includes('\t') ? part.replace(/[ \t]+/g, ' ') : part;
}

function isSpace(source: string, at: number): boolean {
	const code = source.charCodeAt(at);
	return code === 32 || code === 9;
}
