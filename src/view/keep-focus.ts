/**
 * Runs `draw` and gives the focus back if drawing took it: to the same element when it only moved,
 * to the row of the same key, the row that closed over it or else the one that stands where a lost
 * row stood, to the heading of the section that lost it, else to the tree.
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
	const section = focused.closest('section');
	draw();
	if (ownerDocument.activeElement === focused) return;
	const heir = focused.isConnected ? focused : heirOf(root, row, index, section);
	heir?.focus({ preventScroll: true });
}

const ROW = '[role="treeitem"]';

function rowsOf(root: HTMLElement): readonly HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>(ROW)];
}

function heirOf(
	root: HTMLElement,
	row: HTMLElement | null,
	index: number,
	section: Element | null,
): HTMLElement | null | undefined {
	if (row?.isConnected === true) return row;
	const rows = rowsOf(root);
	if (row !== null) {
		const same = rows.find(({ dataset }) => dataset.key === row.dataset.key);
		return same ?? closedOver(rows, row) ?? rows[Math.min(index, rows.length - 1)];
	}
	if (section?.isConnected === true) return section.querySelector<HTMLElement>('[data-section]');
	return root.querySelector<HTMLElement>(`${ROW}[tabindex="0"]`);
}

/** The collapsed row below which a lost row stands: the keys of rows begin with those above them. */
function closedOver(rows: readonly HTMLElement[], lost: HTMLElement): HTMLElement | undefined {
	return rows.findLast(
		({ dataset, ariaExpanded }) =>
			ariaExpanded === 'false' && lost.dataset.key?.startsWith(`${dataset.key ?? ''}>`) === true,
	);
}
