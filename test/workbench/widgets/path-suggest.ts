import type { HostApp, VaultEntry } from './host-app';
import { AbstractInputSuggest } from './input-suggest';
import { renderResults } from './render-matches';
import { prepareFuzzySearch, sortSearchResults } from './search';

interface Found {
	readonly path: string;
	readonly match: { score: number; matches: [number, number][] };
}

/** Offers the paths of notes or folders, and puts the chosen one into the field. */
export class PathSuggest extends AbstractInputSuggest<Found> {
	private readonly entries: () => readonly VaultEntry[];

	constructor(app: HostApp, inputEl: HTMLInputElement, entries: () => readonly VaultEntry[]) {
		super(app, inputEl);
		this.entries = entries;
		this.onSelect(({ path }) => {
			this.setValue(path);
			inputEl.dispatchEvent(new Event('input', { bubbles: true }));
			this.close();
		});
	}

	protected getSuggestions(query: string): Found[] {
		const search = prepareFuzzySearch(query);
		const found = this.entries().flatMap(({ path }) => {
			const match = search(path);
			return match && path !== query ? [{ path, match }] : [];
		});
		sortSearchResults(found);
		return found;
	}

	renderSuggestion({ path, match }: Found, el: HTMLElement): void {
		renderResults(el, path, match);
	}
}
