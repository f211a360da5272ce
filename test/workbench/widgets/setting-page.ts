import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** A page below a settings tab, with a title and the way back. */
export abstract class SettingPage {
	readonly rootEl: HTMLElement = createDiv('setting-page');
	readonly titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
	readonly containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}

/** Writes the title of a page and a button that leads back from it. */
export function renderTitlebar(titlebarEl: HTMLElement, title: string, back: () => void): void {
	titlebarEl.empty();
	const button = titlebarEl.createEl('button', 'clickable-icon setting-page-back');
	button.type = 'button';
	setIcon(button, 'arrow-left');
	setTooltip(button, 'Back');
	button.addEventListener('click', back);
	titlebarEl.createEl('h2', { cls: 'setting-page-title', text: title });
}
