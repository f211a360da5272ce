import type { LineLink } from '../model/line';
import type { Outline } from '../model/outline';
import type { Span } from '../model/place';
import { lineEnd, nextLine } from './line-starts';
import { scanLine } from './scan-line';

/**
 * Every link of a note's body to a note, in the order of the text, those in fields too; embeds are
 * flagged. What the outline hides, code spans and comments hold none. Linear.
 */
export function scanLinks(text: string, { bodyFrom, hidden }: Outline): LineLink[] {
	const links: LineLink[] = [];
	let next = 0;
	let line = 1;
	for (let at = 0; at < text.length; line++) {
		const end = lineEnd(text, at);
		while ((hidden[next]?.to ?? Infinity) <= at) next++;
		if (at >= bodyFrom) {
			for (let index = next, from = at; from < end;) {
				const veil = hidden[index];
				const to = Math.min(veil?.from ?? end, end);
				if (to > from) scanStretch(text, { from, to }, { line, lineFrom: at }, links);
				from = Math.max(to, veil === undefined ? end : veil.to);
				index++;
			}
		}
		at = nextLine(text, end);
	}
	return links;
}

function scanStretch(
	text: string,
	{ from, to }: Span,
	{ line, lineFrom }: { line: number; lineFrom: number },
	links: LineLink[],
): void {
	const stretch = text.slice(from, to);
	// Most brackets are those of fields: a line without these signs holds no link.
	if (!stretch.includes('[[') && !stretch.includes('](')) return;
	const source = `${stretch}\n`;
	for (const token of scanLine(source, () => false)) {
		if (token.kind !== 'link') continue;
		const { path, subpath, alias } = token.target;
		links.push({
			path,
			subpath,
			alias,
			embed: token.embed,
			written: source.slice(token.from, token.to),
			from: from + token.from,
			to: from + token.to,
			at: { line, column: from + token.from - lineFrom + 1 },
		});
	}
}
