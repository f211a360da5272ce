import type { Position } from '../model/place';
import { lineStarts } from './line-starts';

/** Where in a properties block parsing is refused, counted from 1 inside the block, and why. */
export interface YamlRefusal extends Position {
	readonly reason: string;
}

/** Limits of a properties block: UTF-16 units, levels of nesting, uses of anchors. */
export const YAML_LIMITS = { size: 65_536, depth: 64, aliases: 100 } as const;

const ALIAS_AFTER = ' \t\n\r[{,';

/**
 * Refuses a block that could cost the parser its stack or its memory; null when it may be parsed.
 * One linear pass that knows no quotes, so it counts too much rather than too little: brackets,
 * the `-`, `?` and `:` that open a level inside a line, deeper indentation, and `*name`.
 */
export function guardYaml(block: string): YamlRefusal | null {
	if (block.length > YAML_LIMITS.size) {
		return { line: 1, column: 1, reason: 'The properties are longer than 64 KB.' };
	}
	let brackets = 0;
	let aliases = 0;
	let lineFrom = 0;
	const indents: number[] = [];
	for (let at = 0; at < block.length; at++) {
		if (at === lineFrom) {
			const opened = openedLevels(block, at);
			while ((indents.at(-1) ?? -1) >= opened.indent) indents.pop();
			indents.push(opened.indent);
			if (indents.length + opened.inLine > YAML_LIMITS.depth) return tooDeep(block, at);
		}
		const sign = block.charAt(at);
		if (sign === '\n') lineFrom = at + 1;
		else if (sign === '[' || sign === '{') brackets++;
		else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
		else if (sign === '*' && (at === 0 || ALIAS_AFTER.includes(block.charAt(at - 1)))) aliases++;
		if (brackets > YAML_LIMITS.depth) return tooDeep(block, at);
		if (aliases > YAML_LIMITS.aliases) {
			return refusal(block, at, 'The properties use more than 100 aliases (*name).');
		}
	}
	return null;
}

/** A line's indentation, and how many levels its signs open one after the other (`- - ? x`). */
function openedLevels(block: string, from: number): { indent: number; inLine: number } {
	let at = from;
	while (block.charAt(at) === ' ') at++;
	const indent = at - from;
	let inLine = 0;
	while ('-?:'.includes(block.charAt(at) || 'x') && ' \t'.includes(block.charAt(at + 1) || 'x')) {
		inLine++;
		at += 2;
		while (' \t'.includes(block.charAt(at) || 'x')) at++;
	}
	return { indent, inLine };
}

function tooDeep(block: string, offset: number): YamlRefusal {
	return refusal(block, offset, 'The properties are nested more than 64 levels deep.');
}

function refusal(block: string, offset: number, reason: string): YamlRefusal {
	const starts = lineStarts(block.slice(0, offset));
	return { line: starts.length, column: offset - (starts.at(-1) ?? 0) + 1, reason };
}
