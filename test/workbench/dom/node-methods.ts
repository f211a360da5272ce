import { createElement, createSvgElement, documentOf } from './create-element';

type Added = Pick<
	Node,
	| 'detach'
	| 'empty'
	| 'insertAfter'
	| 'indexOf'
	| 'setChildrenInPlace'
	| 'appendText'
	| 'createEl'
	| 'createDiv'
	| 'createSpan'
	| 'createSvg'
	| 'doc'
	| 'win'
	| 'constructorWin'
>;

/** What the app adds to every node. */
export const nodeMethods: Added & ThisType<Node> = {
	detach() {
		this.parentNode?.removeChild(this);
	},
	empty() {
		while (this.lastChild) this.removeChild(this.lastChild);
	},
	insertAfter(node, child) {
		return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
	},
	indexOf(other) {
		return [...this.childNodes].findIndex((child) => child === other);
	},
	setChildrenInPlace(children) {
		for (const child of [...this.childNodes]) {
			if (!children.includes(child)) this.removeChild(child);
		}
		for (const child of children) this.appendChild(child);
	},
	appendText(text) {
		this.appendChild(documentOf(this).createTextNode(text));
	},
	createEl(tag, info, callback) {
		return createElement(documentOf(this), tag, info, callback, this);
	},
	createDiv(info, callback) {
		return createElement(documentOf(this), 'div', info, callback, this);
	},
	createSpan(info, callback) {
		return createElement(documentOf(this), 'span', info, callback, this);
	},
	createSvg(tag, info, callback) {
		return createSvgElement(documentOf(this), tag, info, callback, this);
	},
	get doc() {
		return documentOf(this);
	},
	get win() {
		return documentOf(this).defaultView ?? window;
	},
	// Nodes move to no other window here.
	get constructorWin() {
		return documentOf(this).defaultView ?? window;
	},
};
