import {
	arrayMethods,
	arrayStatics,
	mathStatics,
	numberStatics,
	objectStatics,
	stringMethods,
	stringStatics,
} from './dom/builtin-methods';
import { createElement, createSvgElement } from './dom/create-element';
import { delegatedEvents } from './dom/delegated-events';
import { elementMethods, fragmentMethods, styleMethods } from './dom/element-methods';
import { htmlElementMethods } from './dom/html-element-methods';
import { nodeMethods } from './dom/node-methods';
import { notImplemented } from './not-implemented';

type DomWindow = Window & typeof globalThis;

/**
 * Gives a window what the app gives its own: the `declare global` part of obsidian.d.ts. To be called
 * once, before any other part of the workbench runs. Twice does no harm.
 */
export function installDom(win: DomWindow): void {
	add(win.Node.prototype, nodeMethods);
	add(win.Element.prototype, elementMethods);
	add(win.DocumentFragment.prototype, fragmentMethods);
	add(win.SVGElement.prototype, styleMethods);
	add(win.HTMLElement.prototype, styleMethods);
	add(win.HTMLElement.prototype, htmlElementMethods);
	add(win.HTMLElement.prototype, delegatedEvents);
	add(win.Document.prototype, delegatedEvents);
	add(win.Node.prototype, instanceOf);
	add(win.UIEvent.prototype, eventMethods);
	add(win.UIEvent.prototype, instanceOf);
	add(win.Array.prototype, arrayMethods);
	add(win.Array, arrayStatics);
	add(win.String.prototype, stringMethods);
	add(win.String, stringStatics);
	add(win.Number, numberStatics);
	add(win.Object, objectStatics);
	add(win.Math, mathStatics);
	add(win, globalFunctions(win));
	add(win, { activeWindow: win, activeDocument: win.document });
}

const eventMethods: Pick<UIEvent, 'targetNode' | 'win' | 'doc'> & ThisType<UIEvent> = {
	get targetNode() {
		return this.target instanceof Node ? this.target : null;
	},
	get win() {
		return this.view ?? window;
	},
	get doc() {
		return (this.view ?? window).document;
	},
};

/** The app's looks through windows; there is one here. */
const instanceOf = {
	instanceOf(this: unknown, type: new (...data: never[]) => unknown): boolean {
		return this instanceof type;
	},
};

type GlobalFunctions = Pick<
	typeof globalThis,
	| 'createEl'
	| 'createDiv'
	| 'createSpan'
	| 'createSvg'
	| 'createFragment'
	| 'isBoolean'
	| 'fish'
	| 'fishAll'
	| 'ready'
	| 'sleep'
	| 'nextFrame'
	| 'ajax'
	| 'ajaxPromise'
>;

function globalFunctions(win: DomWindow): GlobalFunctions {
	const doc = win.document;
	return {
		createEl: (tag, info, callback) => createElement(doc, tag, info, callback),
		createDiv: (info, callback) => createElement(doc, 'div', info, callback),
		createSpan: (info, callback) => createElement(doc, 'span', info, callback),
		createSvg: (tag, info, callback) => createSvgElement(doc, tag, info, callback),
		createFragment: (callback) => {
			const fragment = doc.createDocumentFragment();
			callback?.(fragment);
			return fragment;
		},
		isBoolean: (value): value is boolean => typeof value === 'boolean',
		fish: (selector) => doc.querySelector<HTMLElement>(selector),
		fishAll: (selector) => [...doc.querySelectorAll<HTMLElement>(selector)],
		ready: (callback) => {
			if (doc.readyState === 'loading') doc.addEventListener('DOMContentLoaded', callback);
			else callback();
		},
		sleep: (ms) =>
			new Promise((resolve) => {
				win.setTimeout(resolve, ms);
			}),
		nextFrame: () =>
			new Promise((resolve) => {
				win.requestAnimationFrame(() => {
					resolve();
				});
			}),
		ajax: () => notImplemented('ajax'),
		ajaxPromise: () => notImplemented('ajaxPromise'),
	};
}

/** Copies the members, getters included, and hides them from `for … in`. */
function add(target: object, members: object): void {
	for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
		Object.defineProperty(target, name, {
			...property,
			enumerable: false,
			configurable: true,
		});
	}
}
