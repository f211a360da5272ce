import { expect, test } from 'vitest';
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from './search';

const marked = (text: string, matches: readonly (readonly [number, number])[]): string[] =>
	matches.map(([from, to]) => text.slice(from, to));

test('letters are found in their order, and neighbours make one piece', () => {
	const text = 'Open roadmap';
	const found = prepareFuzzySearch('o map')(text);
	expect(marked(text, found?.matches ?? [])).toEqual(['O', 'map']);
	expect(prepareFuzzySearch('mpo')(text)).toBeNull();
});

test('a whole match comes before scattered letters, an early one before a late one', () => {
	const search = prepareFuzzySearch('map');
	const items = ['My plan, a trip', 'A road map', 'Map of it'].flatMap((text) => {
		const match = search(text);
		return match ? [{ text, match }] : [];
	});
	sortSearchResults(items);
	expect(items.map(({ text }) => text)).toEqual(['Map of it', 'A road map', 'My plan, a trip']);
});

test('an empty query finds all fuzzily and nothing simply', () => {
	expect(prepareFuzzySearch(' ')('anything')).toEqual({ score: 0, matches: [] });
	expect(prepareFuzzySearch('x')('')).toBeNull();
	expect(prepareSimpleSearch('')('anything')).toBeNull();
});

test('words are found anywhere, all of them, in the order of the text', () => {
	const text = 'Present platform QBR';
	const found = prepareSimpleSearch('qbr Present')(text);
	expect(marked(text, found?.matches ?? [])).toEqual(['Present', 'QBR']);
	expect(prepareSimpleSearch('qbr absent')(text)).toBeNull();
});
