import { setIcon } from './icons';

/** A value to read in a row, and a sign that it needs a look. */
export class DisplayValueComponent {
	readonly valueEl: HTMLElement;
	private readonly statusEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const box = containerEl.createDiv('setting-display-value');
		this.statusEl = box.createSpan('setting-display-status');
		this.valueEl = box.createSpan('setting-display-value-text');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.statusEl.empty();
		if (status) setIcon(this.statusEl, 'triangle-alert');
		this.statusEl.setAttrs({
			role: status ? 'img' : null,
			'aria-label': status ? 'Needs attention' : null,
		});
		return this;
	}
}
