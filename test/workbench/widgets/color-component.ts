import { notImplemented } from '../not-implemented';
import { ValueComponent } from './value-component';

/** A colour as `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
	private readonly inputEl: HTMLInputElement;
	private changed: ((value: string) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.inputEl = containerEl.createEl('input', { type: 'color' });
		this.inputEl.addEventListener('change', () => {
			this.changed?.(this.getValue());
		});
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	getValueRgb(): never {
		return notImplemented('ColorComponent.getValueRgb');
	}

	setValueRgb(): never {
		return notImplemented('ColorComponent.setValueRgb');
	}

	getValueHsl(): never {
		return notImplemented('ColorComponent.getValueHsl');
	}

	setValueHsl(): never {
		return notImplemented('ColorComponent.setValueHsl');
	}

	onChange(callback: (value: string) => unknown): this {
		this.changed = callback;
		return this;
	}
}
