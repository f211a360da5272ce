import type { SearchResult, SearchResultContainer } from 'obsidian';

type Search = (text: string) => SearchResult | null;
type Range = [from: number, to: number];

/**
 * Finds the letters of a query in their order, any others between them; case and spaces aside. A
 * score is 0 or less, the higher the better: whole queries first, then few and near pieces.
 */
export function prepareFuzzySearch(query: string): Search {
	const whole = query.trim().toLowerCase();
	const letters = Array.from(whole.replace(/\s/g, ''));
	return (text) => {
		const lower = text.toLowerCase();
		const at = lower.indexOf(whole);
		if (at >= 0) {
			const matches: Range[] = whole ? [[at, at + whole.length]] : [];
			return { score: 0 - at / 100, matches };
		}
		const matches = inOrder(lower, letters);
		return matches && { score: -1 - spread(matches), matches };
	};
}

/** Finds every word of a query, anywhere. Nothing to find in an empty query. */
export function prepareSimpleSearch(query: string): Search {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return (text) => {
		const lower = text.toLowerCase();
		const matches: Range[] = [];
		for (const word of words) {
			const at = lower.indexOf(word);
			if (at < 0) return null;
			matches.push([at, at + word.length]);
		}
		matches.sort(([a], [b]) => a - b);
		const first = matches[0];
		return first ? { score: 0 - first[0] / 100, matches } : null;
	};
}

/** Best first, in place; equal ones keep their order. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

function inOrder(text: string, letters: readonly string[]): Range[] | null {
	const matches: Range[] = [];
	let from = 0;
	for (const letter of letters) {
		const at = text.indexOf(letter, from);
		if (at < 0) return null;
		from = at + letter.length;
		const last = matches.at(-1);
		if (last?.[1] === at) last[1] = from;
		else matches.push([at, from]);
	}
	return matches;
}

/** One for each piece beyond the first, and a hundredth for each letter passed over. */
function spread(matches: readonly Range[]): number {
	const first = matches.at(0)?.[0] ?? 0;
	const last = matches.at(-1)?.[1] ?? 0;
	const matched = matches.reduce((sum, [from, to]) => sum + to - from, 0);
	return matches.length - 1 + (first + (last - first - matched)) / 100;
}
