import type { TooltipOptions } from 'obsidian';
import { setTooltip } from './tooltip';
import { ValueComponent } from './value-component';

/** A switch: a checkbox inside the painted one. A new value calls the listener, also from code. */
export class ToggleComponent extends ValueComponent<boolean> {
	readonly toggleEl: HTMLElement;
	private readonly box: HTMLInputElement;
	private changed: ((value: boolean) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv('checkbox-container');
		this.box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { role: 'switch' } });
		this.box.addEventListener('change', () => {
			this.paint();
			this.changed?.(this.box.checked);
		});
		this.toggleEl.addEventListener('click', (event) => {
			if (event.target === this.toggleEl) this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.box.disabled = disabled;
		this.toggleEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.box.checked;
	}

	setValue(on: boolean): this {
		const differs = this.box.checked !== on;
		this.box.checked = on;
		this.paint();
		if (differs) this.changed?.(on);
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.getValue());
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.changed = callback;
		return this;
	}

	private paint(): void {
		this.toggleEl.toggleClass('is-enabled', this.box.checked);
	}
}
