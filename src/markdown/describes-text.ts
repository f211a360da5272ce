import { frontmatterSpan } from './frontmatter-span';
import { lineAt, lineEnd, lineEndAt, lineStarts } from './line-starts';
import { linePrefix, markerEnd } from './line-prefix';
import type { CachedPosition, CachedStructure } from './outline-from-cache';

/** A line that cannot be of a link's definition. */
const BEGINS_BLOCK = /^[ \t]*(?:[-*+][ \t]|\d+[.)][ \t]|#{1,6}[ \t]|>|`{3}|~{3})/m;

/** Signs of a list in which a bullet may be something else than an item. */
const HIDES_BULLETS = /```|~~~|<|%%|\$\$/;

/**
 * Whether a cache can be that of exactly this text. A cache may be older than its note, or wrong:
 * every section, heading, list item and status character is looked for where it says they are, and
 * nothing may stand between and behind the sections but white space and link definitions. Linear.
 * One that passes gives the text's own structure, as nothing else than positions is taken from it.
 */
export function describesText(text: string, cache: CachedStructure): boolean {
	const starts = lineStarts(text);
	const { yaml, bodyFrom } = frontmatterSpan(text);
	const bullets = new Set<number>();
	for (const { task, position } of cache.listItems ?? []) {
		const marker = itemMarker(text, starts, position, task);
		if (marker < 0) return false;
		bullets.add(lineAt(starts, marker));
	}
	let end = bodyFrom;
	let hasProperties = false;
	for (const { type, position } of cache.sections ?? []) {
		const from = position.start.offset;
		const to = position.end.offset;
		if (type === 'yaml') {
			hasProperties = yaml !== null && to <= bodyFrom && lineEnd(text, yaml.to) === to;
			if (!hasProperties) return false;
			continue;
		}
		if (!isWithin(text, from, to) || from < end || !isGap(text, end, from)) return false;
		if (!isWholeLines(text, starts, from, to) || !isOfType(text, starts, type, from, to))
			return false;
		if (type === 'list' && !hasAllBullets(text, starts, from, to, bullets)) return false;
		end = to;
	}
	const isComplete = hasProperties || yaml === null || isEmptyBlock(text, yaml);
	return isComplete && isGap(text, end, text.length);
}

/** The app keeps no section of properties that are nothing at all. */
function isEmptyBlock(text: string, { from, to }: { from: number; to: number }): boolean {
	return text.slice(from, to).trim() === '';
}

function isWithin(text: string, from: number, to: number): boolean {
	return Number.isInteger(from) && Number.isInteger(to) && from < to && to <= text.length;
}

/** The offset of an item's marker, which may begin some white space after its place; else -1. */
function itemMarker(
	text: string,
	starts: readonly number[],
	{ start, end }: CachedPosition,
	task: string | undefined,
): number {
	if (!isWithin(text, start.offset, end.offset)) return -1;
	const lineTo = lineEnd(text, start.offset);
	let at = skipBlanks(text, start.offset);
	if (markerEnd(text, at, lineTo) < 0) {
		// a place among the white space or the quote marks before it
		const lineFrom = starts[lineAt(starts, start.offset)] ?? 0;
		at = linePrefix(text, lineFrom, lineTo).markerFrom;
		if (at < start.offset) return -1;
	}
	const content = skipBlanks(text, markerEnd(text, at, lineTo));
	const box = /^\[([^\r\n])\](?=\s|$)/u.exec(text.slice(content, Math.min(content + 6, lineTo)));
	return box?.[1] === task ? at : -1;
}

function skipBlanks(text: string, from: number): number {
	let at = from;
	while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
	return at;
}

/** Blank, or the definitions of links, of which the app keeps no section. */
function isGap(text: string, from: number, to: number): boolean {
	const between = text.slice(from, to).trim();
	return between === '' || (between.startsWith('[') && !BEGINS_BLOCK.test(between));
}

/** From the first character of a line's content to the last of a line. */
function isWholeLines(text: string, starts: readonly number[], from: number, to: number): boolean {
	const lineFrom = starts[lineAt(starts, from)] ?? 0;
	const lineTo = lineEndAt(text, starts, lineAt(starts, to));
	return text.slice(lineFrom, from).trim() === '' && text.slice(to, lineTo).trim() === '';
}

function isOfType(
	text: string,
	starts: readonly number[],
	type: string,
	from: number,
	to: number,
): boolean {
	const begins = text.slice(from, Math.min(lineEnd(text, from), to)).trimStart();
	switch (type) {
		case 'heading':
			return (
				/^#{1,6}(?:\s|$)/.test(begins) || /[\r\n] {0,3}(?:=+|-+)\s*$/.test(text.slice(from, to))
			);
		case 'list':
			return markerEnd(begins, 0, begins.length) >= 0;
		case 'blockquote':
		case 'callout':
			return begins.startsWith('>');
		case 'code':
			return isCode(text, starts, from, to);
		case 'comment':
			return begins.startsWith('%%');
		case 'math':
			return begins.startsWith('$$');
		case 'html':
			return begins.startsWith('<');
		case 'paragraph':
			return !/^(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|[-*+]\s+\S)/.test(begins);
		default:
			return true;
	}
}

/** A fence that is closed where the section ends or not at all, or lines that are indented. */
function isCode(text: string, starts: readonly number[], from: number, to: number): boolean {
	const fence = /^(?:`{3,}|~{3,})/.exec(text.slice(from, lineEnd(text, from)).trimStart())?.[0];
	if (fence === undefined) {
		const lineFrom = starts[lineAt(starts, from)] ?? 0;
		return /^(?: {4}| {0,3}\t)/.test(text.slice(lineFrom, lineFrom + 4));
	}
	const last = text.slice(starts[lineAt(starts, to)], to);
	return last.trim().startsWith(fence) || text.slice(to).trim() === '';
}

/** Bullets at a list's left edge that the cache knows nothing of are younger than it. */
function hasAllBullets(
	text: string,
	starts: readonly number[],
	from: number,
	to: number,
	bullets: ReadonlySet<number>,
): boolean {
	let isHiding: boolean | null = null;
	for (let line = lineAt(starts, from); (starts[line] ?? to) < to; line++) {
		if (
			bullets.has(line) ||
			!/^ ?[-*+][ \t]+\S/.test(text.slice(starts[line], (starts[line] ?? 0) + 80))
		)
			continue;
		isHiding ??= HIDES_BULLETS.test(text.slice(from, to));
		if (!isHiding) return false;
	}
	return true;
}
