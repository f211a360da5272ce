import { ButtonComponent } from './button-component';
import type { HostApp } from './host-app';
import { Modal } from './modal';

/** Asks before something that is hard to undo. A press on any button closes it. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;
	private firstFocus: HTMLElement | undefined;

	constructor(app: HostApp) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const line = this.buttonContainerEl.createEl('label', 'mod-checkbox');
		const box = line.createEl('input', { type: 'checkbox' });
		line.appendText(label);
		box.addEventListener('change', () => {
			callback(box.checked);
		});
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		callback(
			new ConfirmationButton(this.buttonContainerEl, {
				done: () => {
					this.close();
				},
				focus: (el) => {
					this.firstFocus = el;
				},
			}),
		);
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}

	protected override initialFocus(): HTMLElement {
		return this.firstFocus ?? this.buttonContainerEl.querySelector('button') ?? this.modalEl;
	}
}

/** Closes its dialog first, so that what the handler opens keeps the focus. */
export class ConfirmationButton extends ButtonComponent {
	private readonly dialog: {
		readonly done: () => void;
		readonly focus: (el: HTMLElement) => void;
	};

	constructor(containerEl: HTMLElement, dialog: ConfirmationButton['dialog']) {
		super(containerEl);
		this.dialog = dialog;
		super.onClick(dialog.done);
	}

	setInitialFocus(): this {
		this.dialog.focus(this.buttonEl);
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}
}
