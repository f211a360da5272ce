import { lineEnd, nextLine } from '../../markdown/line-starts';
import type { Span } from '../../model/place';
import { flowList } from './flow-list';

/** A line of a properties block; `to` is its end, `next` where the line after it begins. */
export interface BlockLine extends Span {
	readonly next: number;
	/** Spaces before its first sign. */
	readonly indent: number;
	readonly kind: 'blank' | 'comment' | 'content';
}

/** A name at the left edge of a properties block. */
export interface PropertyLine extends BlockLine {
	/** Without quotes, as written. */
	readonly key: string;
	/** The offset behind its colon. */
	readonly after: number;
	/** The lines up to the next name. */
	readonly below: readonly BlockLine[];
}

export interface PropertyLines {
	readonly properties: readonly PropertyLine[];
	/** What stands before every name: mostly nothing. */
	readonly indentation: string;
	/** Nothing stands in the block but comments and the mark that ends it. */
	readonly isEmpty: boolean;
	/** The block is one map in braces. */
	readonly isFlow: boolean;
}

/** What no name begins with, if it is written without quotes. */
const NO_NAME = /^(?:[[\]{}#&*!|>%@`,]|[-?:](?:[ \t]|$))/;

/**
 * The names of a properties block by its lines, for editing them in place. What is not written as
 * `name: …` in a line of its own is no name here: the parser may know more of them.
 */
export function propertyLines(text: string, yaml: Span): PropertyLines {
	const lines = blockLines(text, yaml);
	const first = lines.find(({ kind }) => kind === 'content');
	const edge = first?.indent ?? 0;
	const properties: PropertyLine[] = [];
	let below: BlockLine[] = [];
	for (const line of lines) {
		const isAtEdge = line.kind === 'content' && line.indent <= edge;
		const name = isAtEdge ? nameIn(text, line) : null;
		if (name !== null) properties.push({ ...line, ...name, below: (below = []) });
		else if (isAtEdge && !isEntry(text, line) && !isClosing(text, line)) below = [];
		else below.push(line);
	}
	return {
		properties,
		indentation: ' '.repeat(edge),
		isEmpty: first === undefined || text.slice(first.from, first.to).trimEnd() === '...',
		isFlow: first !== undefined && isFlowMap(text, { from: first.from + edge, to: yaml.to }),
	};
}

/** A dash with something behind it, or alone. */
export function isEntry(text: string, { from, to, indent }: BlockLine): boolean {
	const dash = from + indent;
	return text.charAt(dash) === '-' && (dash + 1 === to || isSpace(text, dash + 1));
}

/** The bracket that ends a list which its name opened. */
function isClosing(text: string, { from, indent }: BlockLine): boolean {
	return text.charAt(from + indent) === ']';
}

/** A blank that parts what stands in a line. */
export function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 32 || code === 9;
}

/** The first offset from `at` on that holds no blank, at most `to`. */
export function skipSpace(text: string, at: number, to: number): number {
	let next = at;
	while (next < to && isSpace(text, next)) next++;
	return next;
}

/** A map in braces that is no name of another map. */
function isFlowMap(text: string, { from, to }: Span): boolean {
	if (text.charAt(from) !== '{') return false;
	const map = flowList(text, from, to);
	return map === null || text.charAt(skipSpace(text, map.to, to)) !== ':';
}

function blockLines(text: string, { from, to }: Span): readonly BlockLine[] {
	const lines: BlockLine[] = [];
	for (let at = from; at < to;) {
		const end = lineEnd(text, at);
		const next = nextLine(text, end);
		const sign = skipSpace(text, at, end);
		let indent = 0;
		while (text.charCodeAt(at + indent) === 32) indent++;
		const kind = sign === end ? 'blank' : text.charAt(sign) === '#' ? 'comment' : 'content';
		lines.push({ from: at, to: end, next, indent, kind });
		at = next;
	}
	return lines;
}

/** The name that a line opens with, and where its colon ends. */
function nameIn(
	text: string,
	{ from, to, indent }: BlockLine,
): { readonly key: string; readonly after: number } | null {
	const line = text.slice(from + indent, to);
	const isColon = (at: number): boolean =>
		line.charAt(at) === ':' && (at + 1 === line.length || isSpace(line, at + 1));
	const quote = line.charAt(0);
	if (quote === '"' || quote === "'") {
		const close = line.indexOf(quote, 1);
		const key = line.slice(1, Math.max(1, close));
		const colon = skipSpace(line, close + 1, line.length);
		if (close < 0 || !isColon(colon) || key.includes('\\')) return null;
		return { key, after: from + indent + colon + 1 };
	}
	if (NO_NAME.test(line)) return null;
	let colon = line.indexOf(':');
	while (colon >= 0 && !isColon(colon)) colon = line.indexOf(':', colon + 1);
	if (colon < 0) return null;
	let end = colon;
	while (end > 0 && isSpace(line, end - 1)) end--;
	return { key: line.slice(0, end), after: from + indent + colon + 1 };
}
