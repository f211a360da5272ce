import { isScalar, parseDocument, visit, type Document, type Scalar } from 'yaml';
import { guardYaml, YAML_LIMITS } from '../markdown/guard-yaml';
import { lineStarts } from '../markdown/line-starts';
import { yamlText } from '../markdown/yaml-text';
import type { Span } from '../model/place';
import type { NoteSource, PropertiesFault } from '../model/vault-port';
import { plainProperties } from './plain-properties';

/** The parser quotes the text at fault, which may be the whole block. */
const LONGEST_REASON = 120;

/** A note's properties, or why they could not be read. Both null: the block is empty. */
export type ParsedProperties = Pick<NoteSource, 'properties' | 'fault'>;

/**
 * Reads the properties block `[from, to)` of a note with YAML 1.2: dates stay text. Two values for
 * one name, broken YAML, a block that is no map, and one that is too big or too deep (before it is
 * parsed) are faults, with line and column counted in the file. Never throws on a user's text.
 */
export function parseProperties(text: string, { from, to }: Span): ParsedProperties {
	const block = yamlText(text, { from, to });
	const refuse = (offset: number, reason: string): ParsedProperties => ({
		properties: null,
		fault: { ...placeInFile(text, from + offset), reason },
	});
	const plain = block.length > YAML_LIMITS.size ? null : plainProperties(block);
	if (plain !== null) return { properties: plain, fault: null };
	const refusal = guardYaml(block);
	if (refusal !== null) {
		const { line, column, reason } = refusal;
		const linesBefore = lineStarts(text.slice(0, from)).length - 1;
		return { properties: null, fault: { line: linesBefore + line, column, reason } };
	}

	const read = readYaml(block);
	if ('reason' in read) return refuse(read.offset, asSentence(read.reason));
	const { value } = read;
	if (value === null || value === undefined) return { properties: null, fault: null };
	if (typeof value !== 'object' || Array.isArray(value)) {
		return refuse(firstSign(block), 'The properties are no list of names with values.');
	}
	if (depthOf(value) > YAML_LIMITS.depth) {
		return refuse(firstSign(block), 'The properties contain themselves or are nested too deep.');
	}
	return { properties: value as Readonly<Record<string, unknown>>, fault: null };
}

/**
 * The value of a YAML 1.2 block that is small enough to be parsed (`markdown/guard-yaml`); throws
 * where it is broken, has a name twice, or unfolds too far. The error has its place in `linePos`, as
 * the parser's own errors do.
 */
export function parseYaml(block: string): unknown {
	const read = readYaml(block);
	if ('value' in read) return read.value;
	const { line, column } = placeInFile(block, read.offset);
	throw Object.assign(new Error(asSentence(read.reason)), { linePos: [{ line, col: column }] });
}

type ReadYaml = { readonly value: unknown } | { readonly offset: number; readonly reason: string };

function readYaml(block: string): ReadYaml {
	const document = parseDocument(block, {
		logLevel: 'error',
		prettyErrors: false,
		uniqueKeys: false,
	});
	const [error] = document.errors;
	if (error !== undefined) return { offset: error.pos[0], reason: error.message };
	const flaw = firstFlaw(document);
	if (flaw !== null) return flaw;
	const value = toValue(document);
	return value instanceof Error ? { offset: firstSign(block), reason: value.message } : { value };
}

/**
 * What the parser lets pass: a name that is there twice (its own check compares every name with
 * every other), and an alias that no anchor before it explains.
 */
function firstFlaw(document: Document): { offset: number; reason: string } | null {
	const anchors = new Set<string>();
	const flaws: { offset: number; reason: string }[] = [];
	visit(document, {
		Alias: (_key, { source, range }) => {
			if (anchors.has(source)) return undefined;
			flaws.push({
				offset: range?.[0] ?? 0,
				reason: `The alias *${source} has no anchor before it.`,
			});
			return visit.BREAK;
		},
		Value: (_key, { anchor }) => {
			if (anchor !== undefined) anchors.add(anchor);
		},
		Map: (_key, { anchor, items }) => {
			if (anchor !== undefined) anchors.add(anchor);
			const twice = firstRepeated(items.flatMap(({ key }) => (isScalar(key) ? key : [])));
			if (twice === undefined) return undefined;
			const reason = `The name "${String(twice.value)}" is there twice.`;
			flaws.push({ offset: twice.range?.[0] ?? 0, reason });
			return visit.BREAK;
		},
	});
	return flaws[0] ?? null;
}

function firstRepeated(keys: readonly Scalar[]): Scalar | undefined {
	const names = new Set<unknown>();
	return keys.find(({ value }) => names.size === names.add(value).size);
}

/** Aliases that unfold too far are met only here. */
function toValue(document: Document): unknown {
	try {
		return document.toJS({ maxAliasCount: YAML_LIMITS.aliases });
	} catch (error) {
		if (error instanceof Error) return error;
		throw error;
	}
}

/** Levels of maps and lists; infinite for a value that contains itself. */
function depthOf(value: unknown, known = new Map<object, number>()): number {
	if (typeof value !== 'object' || value === null) return 0;
	const seen = known.get(value);
	if (seen !== undefined) return seen;
	known.set(value, Infinity);
	let deepest = 0;
	for (const inner of Object.values(value)) deepest = Math.max(deepest, depthOf(inner, known));
	known.set(value, deepest + 1);
	return deepest + 1;
}

function firstSign(block: string): number {
	return Math.max(0, block.search(/\S/));
}

function asSentence(message: string): string {
	const line = message.split('\n', 1)[0]?.trim() ?? '';
	if (line.length > LONGEST_REASON) return `${line.slice(0, LONGEST_REASON)}…`;
	return /[.!?]$/.test(line) ? line : `${line}.`;
}

function placeInFile(text: string, offset: number): Pick<PropertiesFault, 'line' | 'column'> {
	const starts = lineStarts(text.slice(0, offset));
	return { line: starts.length, column: offset - (starts.at(-1) ?? 0) + 1 };
}
