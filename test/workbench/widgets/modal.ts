import { Scope } from '../core';
import { focusableWithin, wrapFocus } from './focus-within';
import type { HostApp } from './host-app';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

let made = 0;

/** A dialog above the page. Keys and focus stay in it until it closes; then focus goes back. */
export class Modal {
	readonly app: HostApp;
	readonly scope = new Scope();
	readonly containerEl: HTMLElement = createDiv('modal-container mod-dim');
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private before: Element | null = null;
	private closeCallback: (() => unknown) | undefined;

	constructor(app: HostApp) {
		this.app = app;
		const background = this.containerEl.createDiv('modal-bg');
		this.modalEl = this.containerEl.createDiv({
			cls: 'modal',
			attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' },
		});
		const title = `modal-title-${String(++made)}`;
		this.titleEl = this.modalEl
			.createDiv('modal-header')
			.createDiv({ cls: 'modal-title', attr: { id: title } });
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.modalEl.setAttribute('aria-labelledby', title);
		this.addCloseButton();
		background.addEventListener('mousedown', () => {
			this.close();
		});
		this.registerKeys();
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.before = activeDocument.activeElement;
		activeDocument.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		if (!this.modalEl.contains(activeDocument.activeElement)) this.initialFocus().focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		if (this.shouldRestoreSelection && this.before?.instanceOf(HTMLElement)) this.before.focus();
		this.onClose();
		this.closeCallback?.();
	}

	onOpen(): Promise<void> | void {
		// for the subclass
	}

	onClose(): void {
		// for the subclass
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	/** The first thing to fill in or to press, or the dialog itself. */
	protected initialFocus(): HTMLElement {
		return focusableWithin(this.contentEl).at(0) ?? this.modalEl;
	}

	private addCloseButton(): void {
		const button = this.modalEl.createEl('button', 'modal-close-button clickable-icon');
		button.type = 'button';
		setIcon(button, 'x');
		setTooltip(button, 'Close');
		button.addEventListener('click', () => {
			this.close();
		});
	}

	private registerKeys(): void {
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.scope.register([], 'Tab', () => !wrapFocus(this.modalEl, false));
		this.scope.register(['Shift'], 'Tab', () => !wrapFocus(this.modalEl, true));
	}
}
