import type { TooltipOptions, TooltipPlacement } from 'obsidian';

interface Shown {
	readonly el: HTMLElement;
	readonly target: HTMLElement;
}

const options = new WeakMap<HTMLElement, TooltipOptions>();
let shown: Shown | undefined;
let waiting: number | undefined;

/** Names an element and shows that name while the mouse or the keyboard's focus is on it. */
export function setTooltip(el: HTMLElement, tooltip: string, given: TooltipOptions = {}): void {
	if (tooltip) el.setAttribute('aria-label', tooltip);
	else el.removeAttribute('aria-label');
	if (given.placement) el.dataset.tooltipPosition = given.placement;
	options.set(el, given);
}

/** Shows a tooltip at once, in place of the one that is shown. */
export function displayTooltip(
	target: HTMLElement,
	content: string | DocumentFragment,
	given: TooltipOptions = {},
): void {
	hideTooltip();
	const el = createDiv({ cls: ['tooltip', ...(given.classes ?? [])], text: content });
	el.setAttribute('aria-hidden', 'true');
	target.doc.body.append(el);
	shown = { el, target };
	place(el, target.getBoundingClientRect(), given.placement ?? 'bottom', given.gap ?? 8);
}

function hideTooltip(): void {
	window.clearTimeout(waiting);
	shown?.el.remove();
	shown = undefined;
}

/** Every `aria-label` is a tooltip in the app, however it was set. */
export function installTooltips(doc: Document): void {
	doc.addEventListener('mouseover', (event) => {
		const at = event.target instanceof Element ? event.target : null;
		const labelled = at?.closest<HTMLElement>('[aria-label]') ?? null;
		if (labelled === shown?.target) return;
		hideTooltip();
		if (!labelled || !isLabel(labelled)) return;
		const given = optionsOf(labelled);
		waiting = window.setTimeout(() => {
			if (labelled.isConnected) displayTooltip(labelled, labelOf(labelled), given);
		}, given.delay ?? 400);
	});
	for (const type of ['mousedown', 'keydown', 'wheel']) {
		doc.addEventListener(type, hideTooltip, { capture: true, passive: true });
	}
}

/** Regions and trees have labels for those who hear the page; a tooltip over them would be noise. */
function isLabel(el: HTMLElement): boolean {
	const loud = ['tree', 'group', 'region', 'dialog', 'menu', 'listbox', 'grid', 'list', 'tabpanel'];
	return labelOf(el) !== '' && !loud.includes(el.getAttribute('role') ?? '');
}

function labelOf(el: HTMLElement): string {
	return el.getAttribute('aria-label') ?? '';
}

function optionsOf(el: HTMLElement): TooltipOptions {
	const placement = el.dataset.tooltipPosition as TooltipPlacement | undefined;
	return { ...(placement ? { placement } : {}), ...options.get(el) };
}

function place(el: HTMLElement, at: DOMRect, placement: TooltipPlacement, gap: number): void {
	const { innerWidth, innerHeight } = window;
	const centre = { x: at.left + at.width / 2 - el.offsetWidth / 2, y: middle(at, el) };
	const below = at.bottom + gap;
	const above = at.top - gap - el.offsetHeight;
	const spots: Readonly<Record<TooltipPlacement, { x: number; y: number }>> = {
		bottom: { x: centre.x, y: below + el.offsetHeight > innerHeight ? above : below },
		top: { x: centre.x, y: above < 0 ? below : above },
		left: { x: at.left - gap - el.offsetWidth, y: centre.y },
		right: { x: at.right + gap, y: centre.y },
	};
	const { x, y } = spots[placement];
	el.style.left = `${String(Math.max(4, Math.min(innerWidth - el.offsetWidth - 4, x)))}px`;
	el.style.top = `${String(Math.max(4, y))}px`;
}

function middle(at: DOMRect, el: HTMLElement): number {
	return at.top + at.height / 2 - el.offsetHeight / 2;
}
