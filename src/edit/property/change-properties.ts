import { frontmatterSpan } from '../../markdown/frontmatter-span';
import { lineEnd, nextLine } from '../../markdown/line-starts';
import type { Located, PropertyPart, Splice } from '../../model/edit';
import type { RawProperties } from '../../note/raw-properties';
import { changeProperty } from './change-property';
import type { EditSource, EditTerms } from '../edit-source';
import { lineOf, parsedBlock, propertyBlock, type PropertyBlock } from './property-block';
import type { StandingProperty } from './standing-property';
import { refuse, type Refused } from '../refuse';
import { isMap, isSameValue } from './same-value';
import { put } from './set-property';
import { applySplices, mergeSplices } from '../splices';

/**
 * Changes properties of a note in place (edits.md, Properties). The text that comes out is parsed
 * again: every other property must be as it was, and those meant as they should be, else nothing is
 * changed. Works on the text alone.
 */
export function changeProperties(
	{ path, text }: Pick<EditSource, 'path' | 'text'>,
	parts: readonly PropertyPart[],
	{ parseYaml }: Pick<EditTerms, 'parseYaml'>,
): Located {
	const block = propertyBlock(path, text, parseYaml);
	if ('refusal' in block) return block;
	const splices: Splice[] = [];
	const newLines: string[] = [];
	const after = new Map<string, unknown>();
	for (const [key, itsParts] of partsByKey(parts)) {
		const standing = standingProperty(path, text, block, key);
		if (standing !== null && 'refusal' in standing) return standing;
		const change = changeProperty(text, key, standing, itsParts);
		if (change === 'nothing') continue;
		const line = standing === null ? null : lineOf(text, standing.property.from);
		if (change === 'nested') return refuse('key-nested', path, line, { key });
		if (change === 'changed') return refuse('note-changed', path, line);
		after.set(standing?.property.key ?? key, change.after);
		if ('splices' in change) splices.push(...change.splices);
		else newLines.push(...change.lines);
	}
	const added = newLines.length === 0 ? [] : [addedLines(text, block, newLines)];
	const merged = mergeSplices([...splices, ...added]);
	const wrong = wrongKey(applySplices(text, merged), block.values, after, parseYaml);
	if (wrong === null) return { splices: merged };
	const line = lineOf(text, merged[0]?.from ?? 0);
	return refuse(block.isFlow ? 'key-nested' : 'key-other', path, line, { key: wrong });
}

/** The parts by the property that they concern, its name compared without case. */
function partsByKey(parts: readonly PropertyPart[]): ReadonlyMap<string, readonly PropertyPart[]> {
	const names = new Map<string, string>();
	const groups = new Map<string, PropertyPart[]>();
	for (const part of parts) {
		const lower = part.key.toLowerCase();
		const key = names.get(lower) ?? part.key;
		names.set(lower, key);
		groups.set(key, [...(groups.get(key) ?? []), part]);
	}
	return groups;
}

/** The property of this name; null when there is none. Refused when lines and parser disagree. */
function standingProperty(
	path: string,
	text: string,
	block: PropertyBlock,
	key: string,
): StandingProperty | Refused | null {
	const isMeant = (name: string): boolean => name.toLowerCase() === key.toLowerCase();
	const [property, second] = block.properties.filter((line) => isMeant(line.key));
	if (second !== undefined) {
		return refuse('key-repeated', path, lineOf(text, second.from), { key });
	}
	const [name, ...others] = Object.keys(block.values).filter(isMeant);
	if (property === undefined && name === undefined) return null;
	if (property !== undefined && property.key === name && others.length === 0 && !block.isFlow) {
		return { property, value: block.values[name] };
	}
	const from = property?.from ?? block.yaml?.from ?? 0;
	return refuse('key-nested', path, lineOf(text, from), { key });
}

/** New lines before the closing fence, or a block of their own before the first line. */
function addedLines(text: string, block: PropertyBlock, lines: readonly string[]): Splice {
	if (block.yaml === null) {
		const from = text.startsWith('\uFEFF') ? 1 : 0;
		const ending = text.slice(lineEnd(text, from), nextLine(text, lineEnd(text, from))) || '\n';
		return put(from, ['---', ...lines, '---', ''].join(ending));
	}
	const { to } = block.yaml;
	const ending = text.endsWith('\r\n', to) ? '\r\n' : text.charAt(to - 1);
	return put(to, lines.map((line) => `${block.indentation}${line}${ending}`).join(''));
}

/** A property that is not as it should be in the text that comes out; null when all are. */
function wrongKey(
	text: string,
	before: RawProperties,
	changed: ReadonlyMap<string, unknown>,
	parseYaml: EditTerms['parseYaml'],
): string | null {
	const { yaml } = frontmatterSpan(text);
	const parsed = yaml === null ? { value: null } : parsedBlock(text, yaml, parseYaml);
	const after = 'value' in parsed ? (parsed.value ?? {}) : null;
	const [someKey = ''] = changed.keys();
	if (!isMap(after)) return someKey;
	for (const [key, value] of changed) {
		if (!isSameValue(Object.hasOwn(after, key) ? after[key] : undefined, value)) return key;
	}
	const others = (values: RawProperties): readonly (readonly [string, unknown])[] =>
		Object.entries(values).filter(([key]) => !changed.has(key));
	return isSameValue(others(before), others(after)) ? null : someKey;
}
