import type { PropertyPart, PropertyValue, Splice } from '../model/edit';
import { asTexts, firstText } from '../note/raw-properties';
import { changeList } from './list-property';
import type { PropertyLine } from './property-lines';
import { propertyShape, type PropertyShape } from './property-shape';
import { bareOrQuoted, propertyText, quotedLink } from './property-text';
import { isSameLink } from './same-link';
import { removeProperty, setProperty } from './set-property';

/** What becomes of one property; `after` is its value then, undefined for one that is gone. */
export type PropertyChange =
	| { readonly splices: readonly Splice[]; readonly after: unknown }
	/** Lines for a property that is not there yet. */
	| { readonly lines: readonly string[]; readonly after: unknown }
	| 'nothing'
	/** Its value is not replaced in place. */
	| 'nested'
	/** The entry meant is not at its place, and could be several. */
	| 'changed';

/** A property that is there: its lines in the note, its value as the parser gives it. */
export interface StandingProperty {
	readonly property: PropertyLine;
	readonly value: unknown;
}

type ListPart = Extract<PropertyPart, { part: 'add' | 'drop' }>;

/**
 * What all parts that concern one property (`key`) make of it (edits.md, Properties). Of several
 * that set or remove it the last one counts; they do not mix with entries.
 */
export function changeProperty(
	text: string,
	key: string,
	standing: StandingProperty | null,
	parts: readonly PropertyPart[],
): PropertyChange {
	const listParts: ListPart[] = [];
	let whole: PropertyPart | null = null;
	for (const part of parts) {
		if (part.part === 'add' || part.part === 'drop') listParts.push(part);
		else whole = part;
	}
	if (whole === null) return changeEntries(text, key, standing, listParts);
	if (listParts.length > 0) throw new Error(`The property ${key} is changed in two ways.`);
	return whole.part === 'set'
		? setWhole(text, key, standing, whole.value)
		: removeWhole(text, standing);
}

function setWhole(
	text: string,
	key: string,
	standing: StandingProperty | null,
	value: PropertyValue,
): PropertyChange {
	const written = propertyText(value);
	const after = parsedValue(value);
	if (standing === null) return { lines: [`${bareOrQuoted(key)}: ${written}`], after };
	if (isThere(standing.value, value)) return 'nothing';
	if (asTexts(standing.value).length > 1) return 'nested';
	const shape = propertyShape(text, standing.property);
	const splices = setProperty(text, standing.property, shape, written);
	return splices === null ? 'nested' : { splices, after };
}

function removeWhole(text: string, standing: StandingProperty | null): PropertyChange {
	if (standing === null) return 'nothing';
	const { property } = standing;
	const splices = removeProperty(text, property, propertyShape(text, property));
	return splices === null ? 'nested' : { splices, after: undefined };
}

function changeEntries(
	text: string,
	key: string,
	standing: StandingProperty | null,
	parts: readonly ListPart[],
): PropertyChange {
	const links = parts.flatMap((part) => (part.part === 'add' ? part.link : []));
	if (standing === null) {
		const added = newLinks(links, []);
		if (added.length === 0) return 'nothing';
		const lines = [`${bareOrQuoted(key)}:`, ...added.map((link) => `  - ${quotedLink(link)}`)];
		return { lines, after: added.map(asWikilink) };
	}
	const { property, value } = standing;
	const shape = propertyShape(text, property);
	const entries = entriesOf(shape, value);
	if (entries === null) return 'nested';
	const texts = entries.map((entry) => entryText(shape, entry));
	const drops = new Set<number>();
	for (const part of parts) {
		if (part.part !== 'drop') continue;
		const found = droppedEntry(texts, part);
		if (found === 'several') return 'changed';
		if (found !== null) drops.add(found);
	}
	const kept = entries.filter((_, index) => !drops.has(index));
	const added = newLinks(
		links,
		texts.filter((_, index) => !drops.has(index)),
	);
	if (drops.size + added.length === 0) return 'nothing';
	const after = [...kept, ...added.map(asWikilink)];
	// a single value that says nothing makes way
	if (shape.kind === 'single' && entries.length === 0) drops.add(0);
	const splices =
		after.length === 0
			? removeProperty(text, property, shape)
			: changeList(text, property, shape, { drops, adds: added.map(quotedLink) });
	if (splices === null) return 'nested';
	return { splices, after: after.length === 0 ? undefined : after };
}

/** The entries of a list, or the single value, as the parser gives them; null for what is no list. */
function entriesOf(shape: PropertyShape, value: unknown): readonly unknown[] | null {
	switch (shape.kind) {
		case 'empty':
			return [];
		case 'single':
			return value === null || value === '' ? [] : [value];
		case 'flow':
		case 'block': {
			const { length } = shape.kind === 'flow' ? shape.elements : shape.entries;
			return Array.isArray(value) && value.length === length ? value : null;
		}
		case 'nested':
			return null;
	}
}

function entryText(shape: PropertyShape, entry: unknown): string | null {
	return firstText(shape.kind === 'single' ? entry : [entry]);
}

/** Which entry is dropped; entries that read as nothing are not counted. Null: it is not there. */
function droppedEntry(
	texts: readonly (string | null)[],
	{ index, written }: Extract<ListPart, { part: 'drop' }>,
): number | 'several' | null {
	const readable = [...texts.keys()].filter((at) => texts[at] !== null);
	const hinted = readable[index];
	if (written === undefined) return hinted ?? null;
	if (hinted !== undefined && texts[hinted] === written) return hinted;
	const [only, second] = readable.filter((at) => texts[at] === written);
	return second === undefined ? (only ?? null) : 'several';
}

/** The links that are not there yet, each once. */
function newLinks(links: readonly string[], there: readonly (string | null)[]): readonly string[] {
	const added: string[] = [];
	for (const link of links) {
		const known = [...there, ...added.map(asWikilink)];
		if (!known.some((text) => text !== null && isSameLink(text, link))) added.push(link);
	}
	return added;
}

function isThere(standing: unknown, value: PropertyValue): boolean {
	const text = firstText(standing);
	if (value.kind === 'link') return text !== null && isSameLink(text, value.link);
	return standing === parsedValue(value) || text === String(parsedValue(value));
}

function parsedValue(value: PropertyValue): string | number {
	switch (value.kind) {
		case 'day':
			return value.day;
		case 'number':
			return value.number;
		case 'text':
			return value.text;
		case 'link':
			return asWikilink(value.link);
	}
}

function asWikilink(link: string): string {
	return `[[${link}]]`;
}
