import { AbstractInputSuggest, type App } from 'obsidian';

/** Proposes words below a text input; anything else may be typed as well. */
export class NameSuggest extends AbstractInputSuggest<string> {
	readonly #names: readonly string[];

	constructor(
		app: App,
		input: HTMLInputElement,
		names: readonly string[],
		onChoose: (name: string) => void,
	) {
		super(app, input);
		this.#names = names;
		this.onSelect((name) => {
			this.setValue(name);
			onChoose(name);
			this.close();
		});
	}

	protected getSuggestions(query: string): string[] {
		const wanted = query.trim().toLowerCase();
		const found = this.#names.filter((name) => name.toLowerCase().includes(wanted));
		// what stands there already needs no proposal, and Enter must reach the form
		return found.length === 1 && found[0]?.toLowerCase() === wanted ? [] : found;
	}

	renderSuggestion(name: string, element: HTMLElement): void {
		element.setText(name);
	}
}
