import type {} from 'obsidian';

type Tags = HTMLElementTagNameMap;
type SvgTags = SVGElementTagNameMap;

/** The document of a node; a document is its own. */
export function documentOf(node: Node): Document {
	return node.ownerDocument ?? (node as Document);
}

/**
 * An element as `createEl` describes it: a string is its classes. `callback` sees it before it goes
 * into `info.parent` or `parent`, at the end, or in front of all with `prepend`.
 */
export function createElement<K extends keyof Tags>(
	doc: Document,
	tag: K,
	info: DomElementInfo | string | undefined,
	callback: ((el: Tags[K]) => void) | undefined,
	parent?: Node,
): Tags[K] {
	const { text, title, type, value, placeholder, href, ...rest } = described(info);
	const el = doc.createElement(tag);
	setClassesAndAttributes(el, rest);
	if (text !== undefined) el.replaceChildren(text);
	if (title !== undefined) el.title = title;
	for (const [name, given] of Object.entries({ type, placeholder, href })) {
		if (given !== undefined) el.setAttribute(name, given);
	}
	if (value !== undefined) Object.assign(el, { value });
	callback?.(el);
	place(el, rest, parent);
	return el;
}

/** The same for SVG. */
export function createSvgElement<K extends keyof SvgTags>(
	doc: Document,
	tag: K,
	info: SvgElementInfo | string | undefined,
	callback: ((el: SvgTags[K]) => void) | undefined,
	parent?: Node,
): SvgTags[K] {
	const el = doc.createElementNS('http://www.w3.org/2000/svg', tag);
	setClassesAndAttributes(el, described(info));
	callback?.(el);
	place(el, described(info), parent);
	return el;
}

/** Sets an attribute, or takes it away with null. */
export function setAttribute(
	el: Element,
	name: string,
	value: string | number | boolean | null,
): void {
	if (value === null) el.removeAttribute(name);
	else el.setAttribute(name, String(value));
}

function described<T extends DomElementInfo>(info: T | string | undefined): Partial<T> {
	return typeof info === 'string' ? ({ cls: info } as Partial<T>) : (info ?? {});
}

function setClassesAndAttributes(el: Element, info: SvgElementInfo): void {
	if (info.cls?.length) {
		el.setAttribute('class', typeof info.cls === 'string' ? info.cls : info.cls.join(' '));
	}
	for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(el, name, value);
}

function place(el: Element, info: SvgElementInfo, parent: Node | undefined): void {
	const into = info.parent ?? parent;
	if (into) into.insertBefore(el, info.prepend ? into.firstChild : null);
}
