/**
 * Runs `draw` and gives the focus back if drawing took it: to the same element when it only moved,
 * else to the row of the tree that stands where the lost one stood.
 */
export function keepFocus(root: HTMLElement, draw: () => void): void {
	const { ownerDocument } = root;
	const focused = ownerDocument.activeElement as HTMLElement | null;
	if (focused === null || !root.contains(focused)) {
		draw();
		return;
	}
	const row = focused.closest<HTMLElement>(ROW);
	const index = row === null ? -1 : rowsOf(root).indexOf(row);
	draw();
	if (ownerDocument.activeElement === focused) return;
	if (focused.isConnected) {
		focused.focus({ preventScroll: true });
		return;
	}
	const rows = rowsOf(root);
	const next = row?.isConnected === true ? row : rows[Math.min(index, rows.length - 1)];
	next?.focus({ preventScroll: true });
}

const ROW = '[role="treeitem"]';

function rowsOf(root: HTMLElement): readonly HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>(ROW)];
}
