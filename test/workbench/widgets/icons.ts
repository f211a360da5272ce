import iconNodes from 'lucide-static/icon-nodes.json';
import renames from './lucide-renames.json';

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const lucide = iconNodes as unknown as Readonly<Record<string, readonly Shape[]>>;
/** Names of Lucide up to 0.446, which the app has, that the package in use has changed since. */
const renamed: Readonly<Record<string, string>> = renames;

/** A 24 px icon of Lucide, by its name with or without `lucide-`. */
export function getIcon(id: string): SVGSVGElement | null {
	const name = id.replace(/^lucide-/, '');
	const shapes = lucide[name] ?? lucide[renamed[name] ?? ''];
	if (!shapes) return null;
	const svg = drawing(`lucide-${name}`);
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

export function getIconIds(): string[] {
	return Object.keys(lucide).map((name) => `lucide-${name}`);
}

const LINES = {
	fill: 'none',
	stroke: 'currentColor',
	'stroke-width': '2',
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round',
};

function drawing(name: string): SVGSVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const size = { width: '24', height: '24', viewBox: '0 0 24 24' };
	const attributes = { ...size, ...LINES, class: `svg-icon ${name}` };
	for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
	return svg;
}
