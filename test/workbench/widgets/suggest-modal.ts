import type { Instruction } from 'obsidian';
import type { HostApp } from './host-app';
import { renderInstructions } from './instructions';
import { Modal } from './modal';
import { SuggestionList, type SuggestionOwner } from './suggestion-list';

/** A text field with suggestions below it, as the command palette is. */
export abstract class SuggestModal<T> extends Modal implements SuggestionOwner<T> {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	private readonly list: SuggestionList<T>;

	constructor(app: HostApp) {
		super(app);
		this.modalEl.empty();
		this.modalEl.className = 'prompt';
		this.modalEl.removeAttribute('aria-labelledby');
		this.modalEl.setAttribute('aria-label', 'Suggestions');
		this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', {
			cls: 'prompt-input',
			type: 'text',
			attr: {
				role: 'combobox',
				'aria-label': 'Search',
				'aria-autocomplete': 'list',
				'aria-expanded': 'true',
				autocomplete: 'off',
				autocapitalize: 'off',
				spellcheck: 'false',
			},
		});
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.list = new SuggestionList(this, this.resultContainerEl, this.inputEl, this.scope);
		this.inputEl.setAttribute('aria-controls', this.resultContainerEl.id);
		this.inputEl.addEventListener('input', () => {
			void this.refresh();
		});
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.refresh();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttribute('aria-label', placeholder);
	}

	setInstructions(instructions: Instruction[]): void {
		renderInstructions(this.modalEl, instructions);
	}

	onNoSuggestion(): void {
		this.resultContainerEl.createDiv({
			cls: 'suggestion-empty',
			text: this.emptyStateText,
			attr: { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
		});
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.list.choose(event);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	protected override initialFocus(): HTMLElement {
		return this.inputEl;
	}

	private async refresh(): Promise<void> {
		const query = this.inputEl.value;
		const given = this.getSuggestions(query);
		const values = Array.isArray(given) ? given : await given;
		if (query !== this.inputEl.value) return;
		this.list.show(this.limit > 0 ? values.slice(0, this.limit) : values);
		if (values.length === 0) this.onNoSuggestion();
	}
}
