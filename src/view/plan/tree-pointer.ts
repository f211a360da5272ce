import type { PaneHost } from '../pane-host';
import type { PlanGestures } from './plan-gestures';
import type { PlanRow } from './plan-row';
import type { RowDeed } from './row-buttons';
import { itemOf } from './tree-items';
import type { VisibleRow } from './visible-rows';

const MIDDLE_BUTTON = 1;

type TreeEvent = MouseEvent & { readonly currentTarget: HTMLElement };

/** Listeners of the tree for what the pointer does on its rows. */
export function treePointer(
	host: PaneHost,
	visible: readonly VisibleRow[],
	gestures: PlanGestures,
) {
	const rowAt = (target: EventTarget | null): PlanRow | null => {
		const key = itemOf(target)?.dataset.key;
		return visible.find(({ row }) => row.key === key)?.row ?? null;
	};
	const open = (event: MouseEvent): void => {
		if (titleAt(event) === null) return;
		event.preventDefault();
		const place = rowAt(event.target)?.place;
		if (place) host.open(place, event);
	};
	return {
		onClick(event: TreeEvent) {
			const button = buttonAt(event);
			const row = rowAt(event.target);
			if (button === null || row === null) open(event);
			else press(gestures, row, button, event);
		},
		onAuxClick(event: MouseEvent) {
			if (event.button === MIDDLE_BUTTON) open(event);
		},
		onMouseOver(event: MouseEvent) {
			const title = titleAt(event);
			const place = title && rowAt(title)?.place;
			if (place) host.hover(event, place, title);
		},
		onContextMenu(event: MouseEvent) {
			const row = rowAt(event.target);
			const item = itemOf(event.target);
			if (!row || !item) return;
			event.preventDefault();
			gestures.menu(event, row, item);
		},
	};
}

/** Does what the pressed button of a row says. A box stays as it is until the note has changed. */
function press(gestures: PlanGestures, row: PlanRow, button: HTMLElement, event: TreeEvent): void {
	event.preventDefault();
	switch (button.dataset.does as RowDeed) {
		case 'tick':
			if (row.kind === 'step') gestures.tick(row);
			return;
		case 'press':
			if (row.kind === 'add' || row.kind === 'next') gestures.press(row, event.currentTarget);
			return;
		case 'new-target':
			if (row.kind === 'objective') gestures.newTarget(row);
			return;
		case 'menu':
			gestures.menu(event, row, button);
	}
}

function titleAt({ target }: MouseEvent): HTMLElement | null {
	return (target as Element).closest<HTMLElement>('[data-opens]');
}

function buttonAt({ target }: MouseEvent): HTMLElement | null {
	return (target as Element).closest<HTMLElement>('[data-does]');
}
