import { ValueComponent } from './value-component';

/** A bar from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
	private readonly barEl: HTMLElement;
	private readonly fillEl: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		this.barEl = containerEl.createDiv('setting-progress-bar');
		this.fillEl = this.barEl.createDiv('setting-progress-bar-inner');
		this.setValue(0);
	}

	getValue(): number {
		return this.value;
	}

	setValue(value: number): this {
		this.value = value;
		this.fillEl.style.width = `${String(Math.min(Math.max(value, 0), 100))}%`;
		return this;
	}
}
