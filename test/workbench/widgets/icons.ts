import iconNodes from 'lucide-static/icon-nodes.json';
import renames from './lucide-renames.json';

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const lucide = iconNodes as unknown as Readonly<Record<string, readonly Shape[]>>;
/** Names of Lucide up to 0.446, which the app has, that the package in use has changed since. */
const renamed: Readonly<Record<string, string>> = renames;
/** SVG text by id: the icons of plugins live as long as the page. */
const added = new Map<string, string>();

/** A 24 px icon of Lucide, by its name with or without `lucide-`, or one that was added. */
export function getIcon(id: string): SVGSVGElement | null {
	const own = added.get(id);
	if (own !== undefined) return drawing(id, '0 0 100 100', {}, own);
	const name = id.replace(/^lucide-/, '');
	const shapes = lucide[name] ?? lucide[renamed[name] ?? ''];
	if (!shapes) return null;
	const svg = drawing(`lucide-${name}`, '0 0 24 24', LINES, '');
	for (const [tag, attributes] of shapes) {
		const shape = document.createElementNS(svg.namespaceURI, tag);
		for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
		svg.append(shape);
	}
	return svg;
}

/** Puts an icon in place of what `parent` holds. The app leaves an unknown one blank: we refuse it. */
export function setIcon(parent: HTMLElement, id: string): void {
	const icon = getIcon(id);
	if (!icon) throw new Error(`workbench: no icon is named "${id}"`);
	parent.replaceChildren(icon);
}

/** `svg` is what stands inside an `<svg viewBox="0 0 100 100">`. */
export function addIcon(id: string, svg: string): void {
	added.set(id, svg);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export function getIconIds(): string[] {
	return [...Object.keys(lucide).map((name) => `lucide-${name}`), ...added.keys()];
}

const LINES = {
	fill: 'none',
	stroke: 'currentColor',
	'stroke-width': '2',
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round',
};

function drawing(
	name: string,
	viewBox: string,
	look: Readonly<Record<string, string>>,
	content: string,
): SVGSVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const attributes = { width: '24', height: '24', viewBox, ...look, class: `svg-icon ${name}` };
	for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
	svg.innerHTML = content;
	return svg;
}
