import { AbstractTextComponent } from './text-component';
import { setTooltip } from './tooltip';

/** A text field to search with, and a button that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	readonly clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const box = containerEl.createDiv('search-input-container');
		super(
			box.createEl('input', {
				type: 'search',
				attr: { enterkeyhint: 'search', spellcheck: 'false' },
			}),
		);
		this.clearButtonEl = box.createEl('button', 'search-input-clear-button');
		setTooltip(this.clearButtonEl, 'Clear search');
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.onChanged();
			this.inputEl.focus();
		});
	}
}
