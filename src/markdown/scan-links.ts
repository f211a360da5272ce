import type { LineLink } from '../model/line';
import type { Outline } from '../model/outline';
import type { Span } from '../model/place';
import { lineEndAt, lineOnward, lineStarts } from './line-starts';
import { markFinder } from './find-mark';
import { scanLine } from './scan-line';

/**
 * Every link of a note's body to a note, in the order of the text, those in fields too; embeds are
 * flagged. What the outline hides, code spans and comments hold none. Linear.
 */
export function scanLinks(text: string, { bodyFrom, hidden }: Outline): LineLink[] {
	const links: LineLink[] = [];
	const find = markFinder(text);
	const nextSign = (from: number): number => Math.min(find('[[', from), find('](', from));
	let sign = nextSign(bodyFrom);
	if (sign === Infinity) return links;
	const starts = lineStarts(text);
	let next = 0;
	for (let index = 0; sign < Infinity;) {
		index = lineOnward(starts, sign, index);
		const lineFrom = starts[index] ?? 0;
		const end = lineEndAt(text, starts, index);
		while ((hidden[next]?.to ?? Infinity) <= lineFrom) next++;
		for (let veiled = next, from = lineFrom; from < end; veiled++) {
			const veil = hidden[veiled];
			const to = Math.min(veil?.from ?? end, end);
			if (to > from) scanStretch(text, { from, to }, { line: index + 1, lineFrom }, links);
			from = Math.max(to, veil === undefined ? end : veil.to);
		}
		sign = nextSign(end);
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
