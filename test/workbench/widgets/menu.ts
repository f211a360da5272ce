import { Component, Scope } from '../core';
import { notImplemented } from '../not-implemented';
import { hostApp } from './host-app';
import { MenuItem } from './menu-item';
import { cornerOf, type MenuPosition } from './menu-position';
import { MenuSeparator } from './menu-separator';

const forEvents = new WeakMap<Event, Menu>();

/** A context menu. It is filled first and then shown; arrows, Enter and Escape work in it. */
export class Menu extends Component {
	private readonly scope = new Scope();
	private entries: readonly (MenuItem | MenuSeparator)[] = [];
	private readonly dom: HTMLElement = createDiv({
		cls: 'menu',
		attr: { role: 'menu', tabindex: '-1' },
	});
	private parentEl: HTMLElement | undefined;
	private before: Element | null = null;
	private hidden: (() => unknown) | undefined;

	constructor() {
		super();
		this.registerKeys();
		this.dom.addEventListener('mouseover', (event) => {
			const over = event.targetNode;
			this.select(this.items().find((item) => over && item.dom.contains(over)));
		});
	}

	/** The menu of an event, which several may fill; it opens once all have had the event. */
	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const known = forEvents.get(event);
		if (known) return known;
		const menu = new Menu();
		forEvents.set(event, menu);
		event.preventDefault();
		window.setTimeout(() => menu.showAtMouseEvent(event));
		return menu;
	}

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = new MenuItem(() => {
			this.hide();
		});
		this.entries = [...this.entries, item];
		callback(item);
		return this;
	}

	addSeparator(): this {
		this.entries = [...this.entries, new MenuSeparator()];
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(useNativeMenu: boolean): this {
		return useNativeMenu ? notImplemented('a native menu') : this;
	}

	setParentElement(el: HTMLElement): this {
		this.parentEl = el;
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition(position: MenuPosition, doc: Document = activeDocument): this {
		if (this.dom.isConnected || this.entries.length === 0) return this;
		this.fill();
		this.before = doc.activeElement;
		doc.body.append(this.dom);
		const { offsetWidth: width, offsetHeight: height } = this.dom;
		const view = { width: this.dom.win.innerWidth, height: this.dom.win.innerHeight };
		const { left, top } = cornerOf(position, { width, height }, view);
		this.dom.setCssStyles({ left: `${String(left)}px`, top: `${String(top)}px` });
		this.parentEl?.addClass('has-active-menu');
		hostApp(this.dom.win).keymap.pushScope(this.scope);
		const elsewhere = (event: MouseEvent): void => {
			if (!this.dom.contains(event.targetNode)) this.hide();
		};
		this.registerDomEvent(doc, 'mousedown', elsewhere, { capture: true });
		this.load();
		this.dom.focus();
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		hostApp(this.dom.win).keymap.popScope(this.scope);
		this.dom.remove();
		this.parentEl?.removeClass('has-active-menu');
		if (this.before?.instanceOf(HTMLElement)) this.before.focus();
		this.unload();
		this.hidden?.();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hidden = callback;
	}

	private items(): readonly MenuItem[] {
		return this.entries.filter((it) => it instanceof MenuItem).filter((it) => it.usable);
	}

	/** Sections in the order in which they first came. */
	private fill(): void {
		this.dom.empty();
		const scroll = this.dom.createDiv({ cls: 'menu-scroll', attr: { role: 'presentation' } });
		for (const section of new Set(this.entries.map((entry) => entry.section))) {
			if (scroll.hasChildNodes()) scroll.append(new MenuSeparator().dom);
			const group = scroll.createDiv({
				cls: 'menu-group',
				attr: { role: 'group', 'data-section': section },
			});
			group.append(...this.entries.filter((it) => it.section === section).map((it) => it.dom));
		}
	}

	private select(item: MenuItem | undefined): void {
		for (const other of this.items()) other.dom.toggleClass('selected', other === item);
		item?.dom.focus();
	}

	private registerKeys(): void {
		const go = (to: (at: number, count: number) => number) => (): false => {
			const items = this.ordered();
			const at = items.findIndex((item) => item.dom.hasClass('selected'));
			this.select(items[to(at, items.length)]);
			return false;
		};
		this.scope.register(
			[],
			'ArrowDown',
			go((at, count) => (at + 1) % count),
		);
		this.scope.register(
			[],
			'ArrowUp',
			go((at, count) => (at > 0 ? at : count) - 1),
		);
		this.scope.register(
			[],
			'Home',
			go(() => 0),
		);
		this.scope.register(
			[],
			'End',
			go((_, count) => count - 1),
		);
		for (const key of ['Enter', ' ']) {
			this.scope.register([], key, (event) => {
				this.items()
					.find((item) => item.dom.hasClass('selected'))
					?.use(event);
				return false;
			});
		}
		for (const key of ['Escape', 'Tab']) {
			this.scope.register([], key, () => {
				this.hide();
				return false;
			});
		}
	}

	/** As they stand in the menu, sections together. */
	private ordered(): readonly MenuItem[] {
		const order = this.dom.findAll('.menu-item');
		return [...this.items()].sort((a, b) => order.indexOf(a.dom) - order.indexOf(b.dom));
	}
}
