import { frontmatterSpan } from '../../markdown/frontmatter-span';
import { guardYaml, type YamlRefusal } from '../../markdown/guard-yaml';
import { lineStarts } from '../../markdown/line-starts';
import { yamlFault } from '../../markdown/yaml-fault';
import { yamlText } from '../../markdown/yaml-text';
import type { Span } from '../../model/place';
import type { RawProperties } from '../../note/raw-properties';
import { propertyLines, type PropertyLines } from './property-lines';
import { refuse, type Refused } from '../refuse';
import { isMap } from './same-value';

/** A note's properties as its parser gives them, and as they stand in its lines. */
export interface PropertyBlock extends PropertyLines {
	/** Null for a note that has no block yet. */
	readonly yaml: Span | null;
	readonly values: RawProperties;
}

const NO_BLOCK: PropertyBlock = {
	yaml: null,
	values: {},
	properties: [],
	indentation: '',
	isEmpty: true,
	isFlow: false,
};
const OPENING = /^\uFEFF?---[ \t]*(?:[\r\n]|$)/;

/**
 * Reads the properties of a note for editing. Refused are a block that is not closed, does not
 * parse, has a name twice, or is no map.
 */
export function propertyBlock(
	path: string,
	text: string,
	parseYaml: (yaml: string) => unknown,
): PropertyBlock | Refused {
	const { yaml } = frontmatterSpan(text);
	if (yaml === null) {
		return OPENING.test(text) ? refuse('properties-unclosed', path, 1) : NO_BLOCK;
	}
	const lines = propertyLines(text, yaml);
	const keys = new Set<string>();
	for (const { key, from } of lines.properties) {
		if (keys.has(key)) return refuse('key-repeated', path, lineOf(text, from), { key });
		keys.add(key);
	}
	const parsed = parsedBlock(text, yaml, parseYaml);
	if ('reason' in parsed) {
		const line = lineOf(text, yaml.from) + parsed.line - 1;
		return refuse('properties-broken', path, line, { reason: parsed.reason });
	}
	const value = parsed.value ?? (lines.isEmpty ? {} : null);
	if (!isMap(value)) return refuse('properties-no-map', path, lineOf(text, yaml.from));
	return { yaml, values: value, ...lines };
}

/** What the parser makes of a block; why, and in which line of it, when it makes nothing. */
export function parsedBlock(
	text: string,
	yaml: Span,
	parseYaml: (yaml: string) => unknown,
): { readonly value: unknown } | YamlRefusal {
	const block = yamlText(text, yaml);
	const refusal = guardYaml(block);
	if (refusal !== null) return refusal;
	try {
		return { value: parseYaml(block) };
	} catch (error) {
		return yamlFault(error);
	}
}

/** The line, from 1, that begins at an offset. */
export function lineOf(text: string, offset: number): number {
	return lineStarts(text.slice(0, offset)).length;
}
