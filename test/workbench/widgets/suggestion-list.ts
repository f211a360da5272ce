import type { Scope } from '../core';

/** Who fills a list of suggestions and takes the chosen one. */
export interface SuggestionOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

let made = 0;

/** The rows of a suggester: arrows move, Enter and a click choose, the text field keeps the focus. */
export class SuggestionList<T> {
	private readonly owner: SuggestionOwner<T>;
	private readonly el: HTMLElement;
	/** The field that names the chosen row to those who hear the page. */
	private readonly inputEl: HTMLElement;
	private values: readonly T[] = [];
	private rows: readonly HTMLElement[] = [];
	private selected = 0;

	constructor(owner: SuggestionOwner<T>, el: HTMLElement, inputEl: HTMLElement, scope: Scope) {
		this.owner = owner;
		this.el = el;
		this.inputEl = inputEl;
		el.id = `suggestions-${String(++made)}`;
		el.setAttrs({ role: 'listbox', 'aria-label': 'Suggestions' });
		const keys: Readonly<Record<string, (from: number) => number>> = {
			ArrowDown: (from) => from + 1,
			ArrowUp: (from) => from - 1,
			PageDown: (from) => Math.min(from + 8, this.rows.length - 1),
			PageUp: (from) => Math.max(from - 8, 0),
		};
		for (const [key, next] of Object.entries(keys)) {
			scope.register([], key, (event) => {
				if (event.isComposing || this.rows.length === 0) return true;
				this.select(next(this.selected), true);
				return false;
			});
		}
		scope.register(null, 'Enter', (event) => {
			if (event.isComposing) return true;
			this.choose(event);
			return false;
		});
	}

	/** Shows these values and no others, the first one selected. */
	show(values: readonly T[]): void {
		this.values = values;
		this.el.empty();
		this.rows = values.map((value, index) => this.addRow(value, index));
		this.select(0, false);
	}

	/** Hands the selected value to the owner; nothing happens in an empty list. */
	choose(event: MouseEvent | KeyboardEvent): void {
		if (this.selected >= this.values.length) return;
		this.owner.selectSuggestion(this.values[this.selected] as T, event);
	}

	private addRow(value: T, index: number): HTMLElement {
		const row = this.el.createDiv({
			cls: 'suggestion-item',
			attr: { id: `${this.el.id}-${String(index)}`, role: 'option', 'aria-selected': 'false' },
		});
		this.owner.renderSuggestion(value, row);
		row.addEventListener('mousemove', () => {
			this.select(index, false);
		});
		row.addEventListener('mousedown', (event) => {
			event.preventDefault();
		});
		row.addEventListener('click', (event) => {
			this.select(index, false);
			this.choose(event);
		});
		return row;
	}

	private select(index: number, scroll: boolean): void {
		mark(this.rows[this.selected], false);
		const count = this.rows.length;
		this.selected = count ? (index + count) % count : 0;
		const row = this.rows[this.selected];
		mark(row, true);
		if (scroll) row?.scrollIntoView({ block: 'nearest' });
		this.inputEl.setAttr('aria-activedescendant', row?.id ?? null);
	}
}

function mark(row: HTMLElement | undefined, selected: boolean): void {
	row?.toggleClass('is-selected', selected);
	row?.setAttribute('aria-selected', String(selected));
}
