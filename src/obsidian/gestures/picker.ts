import {
	prepareFuzzySearch,
	renderResults,
	setIcon,
	SuggestModal,
	type App,
	type SearchResult,
} from 'obsidian';

/** Something that can be picked, in the order in which it is offered without a search. */
export interface PickOption<T> {
	readonly value: T;
	readonly title: string;
	/** What it belongs to; '' for nothing. */
	readonly note: string;
}

interface Found<T> {
	readonly option: PickOption<T>;
	readonly match: SearchResult | null;
}

/**
 * Picks one or several things by typing parts of their names: Tab picks the marked one and goes on,
 * Enter takes those picked, and the marked one where it was typed for or none was picked.
 */
export class Picker<T> extends SuggestModal<Found<T>> {
	readonly #options: readonly PickOption<T>[];
	readonly #onPick: (values: readonly T[]) => void;
	readonly #picked = new Set<PickOption<T>>();

	constructor(
		app: App,
		placeholder: string,
		options: readonly PickOption<T>[],
		onPick: (values: readonly T[]) => void,
		several: boolean,
	) {
		super(app);
		this.#options = options;
		this.#onPick = onPick;
		this.setPlaceholder(placeholder);
		if (!several) return;
		this.setInstructions([
			{ command: '↵', purpose: 'to take it' },
			{ command: 'tab', purpose: 'to pick several' },
		]);
		this.scope.register([], 'Tab', (event) => {
			this.#goesOn = true;
			this.selectActiveSuggestion(event);
			this.#goesOn = false;
			return false;
		});
	}

	#goesOn = false;

	getSuggestions(query: string): Found<T>[] {
		if (query.trim() === '') return this.#options.map((option) => ({ option, match: null }));
		const search = prepareFuzzySearch(query);
		return this.#options
			.flatMap((option) => {
				const match = search(option.title);
				return match === null ? [] : [{ option, match }];
			})
			.sort((a, b) => b.match.score - a.match.score);
	}

	renderSuggestion({ option, match }: Found<T>, element: HTMLElement): void {
		element.addClass('mod-complex');
		const content = element.createDiv('suggestion-content');
		const title = content.createDiv('suggestion-title');
		if (match === null) title.setText(option.title);
		else renderResults(title, option.title, match);
		if (option.note !== '') content.createDiv({ cls: 'suggestion-note', text: option.note });
		if (this.#picked.has(option)) {
			element.setAttr('aria-label', `${option.title}, picked`);
			setIcon(element.createDiv('suggestion-aux').createSpan('suggestion-flair'), 'check');
		}
	}

	override selectSuggestion(found: Found<T>, event: MouseEvent | KeyboardEvent): void {
		if (!this.#goesOn) {
			super.selectSuggestion(found, event);
			return;
		}
		if (!this.#picked.delete(found.option)) this.#picked.add(found.option);
		this.inputEl.value = '';
		this.inputEl.dispatchEvent(new Event('input'));
	}

	/** With things picked, Enter on what merely stands first adds nothing to them. */
	onChooseSuggestion({ option }: Found<T>, event: MouseEvent | KeyboardEvent): void {
		const isMeant =
			this.#picked.size === 0 || this.inputEl.value.trim() !== '' || event.type === 'click';
		const picked = new Set(isMeant ? [...this.#picked, option] : this.#picked);
		this.#onPick([...picked].map(({ value }) => value));
	}
}
