import type { HostApp } from './host-app';
import { PopoverSuggest } from './popover-suggest';
import { SuggestionList } from './suggestion-list';

type Choice<T> = (value: T, event: MouseEvent | KeyboardEvent) => unknown;

/** Suggestions for a text field or an editable element, while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private readonly textInputEl: HTMLInputElement | HTMLDivElement;
	private readonly list: SuggestionList<T>;
	private chosen: Choice<T> | undefined;

	constructor(app: HostApp, textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		this.textInputEl = textInputEl;
		this.list = new SuggestionList(this, this.listEl, textInputEl, this.scope);
		textInputEl.setAttrs({ role: 'combobox', autocomplete: 'off', 'aria-expanded': 'false' });
		textInputEl.addEventListener('input', () => {
			void this.refresh();
		});
		textInputEl.addEventListener('focus', () => {
			void this.refresh();
		});
		textInputEl.addEventListener('blur', () => {
			this.close();
		});
	}

	setValue(value: string): void {
		if (this.textInputEl.instanceOf(HTMLInputElement)) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		const el = this.textInputEl;
		return el.instanceOf(HTMLInputElement) ? el.value : el.getText();
	}

	onSelect(callback: Choice<T>): this {
		this.chosen = callback;
		return this;
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.chosen?.(value, event);
	}

	override open(): void {
		super.open();
		this.textInputEl.setAttrs({ 'aria-expanded': 'true', 'aria-controls': this.listEl.id });
	}

	override close(): void {
		super.close();
		this.textInputEl.setAttrs({
			'aria-expanded': 'false',
			'aria-controls': null,
			'aria-activedescendant': null,
		});
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	private async refresh(): Promise<void> {
		const query = this.getValue();
		const given = this.getSuggestions(query);
		const values = Array.isArray(given) ? given : await given;
		if (query !== this.getValue() || !this.textInputEl.isActiveElement()) return;
		if (values.length === 0) {
			this.close();
			return;
		}
		this.open();
		this.list.show(this.limit > 0 ? values.slice(0, this.limit) : values);
		const box = this.textInputEl.getBoundingClientRect();
		this.suggestEl.style.minWidth = `${String(box.width)}px`;
		this.place(box);
	}
}
