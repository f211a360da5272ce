const FOCUSABLE = [
	'a[href]',
	'button',
	'input:not([type="hidden"])',
	'select',
	'textarea',
	'[tabindex]',
	'[contenteditable="true"]',
].join(',');

/** What the tab key reaches inside an element, in order. */
export function focusableWithin(el: HTMLElement): HTMLElement[] {
	return [...el.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
		(it) => it.tabIndex >= 0 && !it.matches(':disabled') && it.isShown(),
	);
}

/**
 * Keeps the tab key inside: from the last element round to the first, and back with `backwards`.
 * False when the browser's own step stays inside anyway.
 */
export function wrapFocus(el: HTMLElement, backwards: boolean): boolean {
	const reachable = focusableWithin(el);
	const active = el.doc.activeElement;
	const [from, to] = backwards
		? [reachable.at(0), reachable.at(-1)]
		: [reachable.at(-1), reachable.at(0)];
	if (active !== from && active !== el && el.contains(active)) return false;
	(to ?? el).focus();
	return true;
}
