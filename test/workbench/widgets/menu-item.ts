import { notImplemented } from '../not-implemented';
import { setIcon } from './icons';

type Click = (event: MouseEvent | KeyboardEvent) => unknown;

/** A line of a menu. Made by `Menu.addItem` alone. */
export class MenuItem {
	readonly dom: HTMLElement = createDiv({
		cls: 'menu-item tappable',
		attr: { role: 'menuitem', tabindex: '-1' },
	});
	/** Items of one section stand together, and a line divides them from the next. */
	section = '';
	private readonly iconEl = this.dom.createDiv('menu-item-icon');
	private readonly titleEl = this.dom.createDiv('menu-item-title');
	private readonly checkEl = this.dom.createDiv('menu-item-icon mod-checked');
	private readonly done: () => void;
	private handler: Click | undefined;
	private off = false;

	/** `done` closes the menu; it comes before what the item does, which may move the focus. */
	constructor(done: () => void) {
		this.done = done;
		this.dom.addEventListener('click', (event) => {
			this.use(event);
		});
	}

	/** False for labels and what is disabled: the arrows pass over them. */
	get usable(): boolean {
		return !this.off;
	}

	use(event: MouseEvent | KeyboardEvent): void {
		if (this.off) return;
		this.done();
		this.handler?.(event);
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		if (icon === null) this.iconEl.empty();
		else setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.setAttrs({
			role: checked === null ? 'menuitem' : 'menuitemcheckbox',
			'aria-checked': checked,
		});
		if (checked) setIcon(this.checkEl, 'check');
		else this.checkEl.empty();
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.off = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttr('aria-disabled', disabled || null);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.off = isLabel;
		this.dom.toggleClass('is-label', isLabel);
		this.dom.setAttrs({
			role: isLabel ? 'presentation' : 'menuitem',
			tabindex: isLabel ? null : -1,
		});
		return this;
	}

	onClick(callback: Click): this {
		this.handler = callback;
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	/** Not in the public API; plugins that reach for it are told. */
	setSubmenu(): never {
		return notImplemented('MenuItem.setSubmenu');
	}
}
