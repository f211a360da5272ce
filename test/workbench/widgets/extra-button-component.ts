import type { TooltipOptions } from 'obsidian';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';
import { BaseComponent } from './value-component';

/** A small icon beside the other controls. */
export class ExtraButtonComponent extends BaseComponent {
	readonly extraSettingsEl: HTMLElement;
	private pressed: (() => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({
			cls: 'clickable-icon extra-setting-button',
			attr: { role: 'button', tabindex: '0' },
		});
		this.setIcon('settings');
		this.extraSettingsEl.addEventListener('click', () => {
			this.press();
		});
		this.extraSettingsEl.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' && event.key !== ' ') return;
			event.preventDefault();
			this.press();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		this.extraSettingsEl.setAttr('aria-disabled', disabled || null);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.pressed = callback;
		return this;
	}

	private press(): void {
		if (!this.disabled) this.pressed?.();
	}
}
