import { asTexts, firstText } from '../../note/raw-properties';
import { changeList } from './list-property';
import { propertyShape, type PropertyShape } from './property-shape';
import { bareOrQuoted, quotedLink } from './property-text';
import { isSameLink } from './same-link';
import { removeProperty } from './set-property';
import type { ListPart, PropertyChange, StandingProperty } from './standing-property';

/**
 * Adds links to a property and drops entries of it, all counted in what stands (edits.md,
 * Properties). A link that is there already, however written, is not added again; with the last
 * entry the property goes.
 */
export function changeEntries(
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
	const isOnlyAdded = links.length === parts.length;
	if (isOnlyAdded && newLinks(links, asTexts(value)).length === 0) return 'nothing';
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

function asWikilink(link: string): string {
	return `[[${link}]]`;
}
