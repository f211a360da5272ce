import { ValueComponent } from './value-component';

/** A number on a line, and the number beside it. The listener hears where the slider stops. */
export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement;
	private readonly valueEl: HTMLElement;
	private changed: ((value: number) => unknown) | undefined;
	private format: (value: number) => string = String;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('slider-value');
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.paint();
		this.sliderEl.addEventListener('change', () => {
			this.changed?.(this.getValue());
		});
		this.sliderEl.addEventListener('input', () => {
			this.paint();
			if (this.sliderEl.dataset.instant) this.changed?.(this.getValue());
		});
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		if (instant) this.sliderEl.dataset.instant = 'true';
		else delete this.sliderEl.dataset.instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		this.paint();
		return this;
	}

	getValue(): number {
		return Number(this.sliderEl.value);
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.paint();
		return this;
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.paint();
		return this;
	}

	/** The value is always shown. */
	setDynamicTooltip(): this {
		return this;
	}

	onChange(callback: (value: number) => unknown): this {
		this.changed = callback;
		return this;
	}

	private paint(): void {
		this.valueEl.setText(this.getValuePretty());
	}
}
