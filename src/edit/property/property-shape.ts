import type { Span } from '../../model/place';
import { flowList, quotedEnd } from './flow-list';
import { isEntry, isSpace, skipSpace, type BlockLine, type PropertyLine } from './property-lines';

/** An entry of a list in lines: its whole lines, endings included. */
export interface BlockEntry extends Span {
	readonly isOneLine: boolean;
}

/** How a property's value is written. */
export type PropertyShape =
	| { readonly kind: 'empty' }
	/** Plain or quoted text in the name's line; a link without quotes, too. */
	| { readonly kind: 'single'; readonly value: Span }
	| { readonly kind: 'flow'; readonly value: Span; readonly elements: readonly Span[] }
	| {
			readonly kind: 'block';
			readonly entries: readonly BlockEntry[];
			readonly indentation: string;
	  }
	/** Anything else: maps, anchors, tags, text of several lines. It is not touched. */
	| { readonly kind: 'nested' };

const NESTED = { kind: 'nested' } as const;
/** What opens something else than a plain or quoted text. */
const OPENS_MORE = /^(?:[{}\]#&*!|>%@`,]|[-?:](?:[ \t\r\n]|$))/;
/** What YAML takes for a list in a list, and a person for a link. */
const BARE_LINK = /^\[\[[^[\]\r\n]*\]\]$/;

/** How the value of a property is written in its note, whose block the parser has found whole. */
export function propertyShape(text: string, property: PropertyLine): PropertyShape {
	const { after, to } = property;
	const content = property.below.filter(({ kind }) => kind === 'content');
	const from = skipSpace(text, after, to);
	if (from === to || text.charAt(from) === '#') {
		return content.length === 0 ? { kind: 'empty' } : blockShape(text, content);
	}
	if (text.charAt(from) === '[') return flowShape(text, from, property, content);
	if (content.length > 0 || OPENS_MORE.test(text.slice(from, from + 2))) return NESTED;
	const end = singleEnd(text, from, to);
	return end === null ? NESTED : { kind: 'single', value: { from, to: end } };
}

function blockShape(text: string, content: readonly BlockLine[]): PropertyShape {
	const indent = content[0]?.indent ?? 0;
	const entries: BlockEntry[] = [];
	for (const line of content) {
		const last = entries.at(-1);
		if (line.indent === indent && isEntry(text, line)) {
			entries.push({ from: line.from, to: line.next, isOneLine: true });
		} else if (last !== undefined && line.indent > indent) {
			entries[entries.length - 1] = { from: last.from, to: line.next, isOneLine: false };
		} else return NESTED;
	}
	return { kind: 'block', entries, indentation: ' '.repeat(indent) };
}

function flowShape(
	text: string,
	from: number,
	{ to }: PropertyLine,
	content: readonly BlockLine[],
): PropertyShape {
	const list = flowList(text, from, content.at(-1)?.to ?? to);
	if (list === null) return NESTED;
	const value = { from, to: list.to };
	return BARE_LINK.test(text.slice(from, list.to))
		? { kind: 'single', value }
		: { kind: 'flow', value, elements: list.elements };
}

/** Where a plain or quoted text ends, its comment and the white space before that left out. */
function singleEnd(text: string, from: number, to: number): number | null {
	if (text.charAt(from) === '"' || text.charAt(from) === "'") return quotedEnd(text, from, to);
	let end = from;
	for (let at = from; at < to; at++) {
		if (text.charAt(at) === '#' && isSpace(text, at - 1)) break;
		if (!isSpace(text, at)) end = at + 1;
	}
	return end;
}
