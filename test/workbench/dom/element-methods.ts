import { setAttribute } from './create-element';

type OnElement = Pick<
	Element,
	| 'getText'
	| 'setText'
	| 'addClass'
	| 'addClasses'
	| 'removeClass'
	| 'removeClasses'
	| 'toggleClass'
	| 'hasClass'
	| 'setAttr'
	| 'setAttrs'
	| 'getAttr'
	| 'matchParent'
	| 'getCssPropertyValue'
	| 'isActiveElement'
	| 'find'
	| 'findAll'
	| 'findAllSelf'
>;

/** What the app adds to every element. Classes separated by spaces are several. */
export const elementMethods: OnElement & ThisType<HTMLElement> = {
	getText() {
		return this.textContent;
	},
	setText(value) {
		this.replaceChildren(value);
	},
	addClass(...classes) {
		this.classList.add(...words(classes));
	},
	addClasses(classes) {
		this.classList.add(...words(classes));
	},
	removeClass(...classes) {
		this.classList.remove(...words(classes));
	},
	removeClasses(classes) {
		this.classList.remove(...words(classes));
	},
	toggleClass(classes, on) {
		for (const name of words([classes].flat())) this.classList.toggle(name, on);
	},
	hasClass(name) {
		return this.classList.contains(name);
	},
	setAttr(name, value) {
		setAttribute(this, name, value);
	},
	setAttrs(attributes) {
		for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
	},
	getAttr(name) {
		return this.getAttribute(name);
	},
	matchParent(selector, last) {
		if (this.matches(selector)) return this;
		if (this === last) return null;
		return this.parentElement?.matchParent(selector, last) ?? null;
	},
	getCssPropertyValue(property, pseudo) {
		return this.win.getComputedStyle(this, pseudo).getPropertyValue(property);
	},
	isActiveElement() {
		return this.doc.activeElement === this;
	},
	find(selector) {
		return this.querySelector<HTMLElement>(selector);
	},
	findAll(selector) {
		return [...this.querySelectorAll<HTMLElement>(selector)];
	},
	findAllSelf(selector) {
		const inside = [...this.querySelectorAll<HTMLElement>(selector)];
		return this.matches(selector) ? [this, ...inside] : inside;
	},
};

/** The same two for fragments, which are no elements. */
export const fragmentMethods: Pick<DocumentFragment, 'find' | 'findAll'> &
	ThisType<DocumentFragment> = {
	find(selector) {
		return this.querySelector(selector) as HTMLElement;
	},
	findAll(selector) {
		return [...this.querySelectorAll<HTMLElement>(selector)];
	},
};

/** Inline styles, on HTML and SVG. */
export const styleMethods: Pick<HTMLElement, 'setCssStyles' | 'setCssProps'> &
	ThisType<HTMLElement> = {
	setCssStyles(styles) {
		Object.assign(this.style, styles);
	},
	setCssProps(properties) {
		for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
	},
};

function words(classes: readonly string[]): string[] {
	return classes.flatMap((name) => name.split(' ')).filter(Boolean);
}
