const LONG_ENOUGH_TO_READ = 4000;

/** A message in the corner. It goes after `duration` milliseconds, with 0 only on a click. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	/** The old name of the container. */
	readonly noticeEl: HTMLElement;

	constructor(message: string | DocumentFragment, duration = LONG_ENOUGH_TO_READ) {
		this.containerEl = noticesOf(activeDocument).createDiv('notice');
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv({ cls: 'notice-message', text: message });
		this.containerEl.addEventListener('click', () => {
			this.hide();
		});
		if (duration > 0) {
			window.setTimeout(() => {
				this.hide();
			}, duration);
		}
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		this.containerEl.remove();
	}
}

function noticesOf(doc: Document): HTMLElement {
	return (
		doc.querySelector<HTMLElement>('body > .notice-container') ??
		doc.body.createDiv({
			cls: 'notice-container',
			attr: { role: 'status', 'aria-live': 'polite' },
		})
	);
}
