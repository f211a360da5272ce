import type { SearchMatches, SearchResult } from 'obsidian';

/** Writes `text` into `el` with the matched ranges marked; `offset` shifts the ranges first. */
export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: SearchMatches | null,
	offset = 0,
): void {
	let written = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(from + offset, written);
		const end = Math.min(to + offset, text.length);
		if (end <= start) continue;
		el.appendText(text.slice(written, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		written = end;
	}
	el.appendText(text.slice(written));
}

export function renderResults(
	el: HTMLElement,
	text: string,
	result: SearchResult,
	offset?: number,
): void {
	renderMatches(el, text, result.matches, offset);
}
