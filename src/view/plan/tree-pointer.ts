import type { Place } from '../../model/place';
import type { PaneHost } from '../pane-host';
import type { VisibleRow } from './visible-rows';
import { itemOf } from './tree-items';

const MIDDLE_BUTTON = 1;

/** Listeners of the tree for what the pointer does on its rows. */
export function treePointer(host: PaneHost, visible: readonly VisibleRow[]) {
	const placeAt = (target: EventTarget | null): Place | null => {
		const key = itemOf(target)?.dataset.key;
		return visible.find(({ row }) => row.key === key)?.row.place ?? null;
	};
	const open = (event: MouseEvent): void => {
		if (titleAt(event) === null) return;
		event.preventDefault();
		const place = placeAt(event.target);
		if (place) host.open(place, event);
	};
	return {
		onClick: open,
		onAuxClick(event: MouseEvent) {
			if (event.button === MIDDLE_BUTTON) open(event);
		},
		onMouseOver(event: MouseEvent) {
			const title = titleAt(event);
			const place = title && placeAt(title);
			if (place) host.hover(event, place, title);
		},
		onContextMenu(event: MouseEvent) {
			const place = placeAt(event.target);
			const item = itemOf(event.target);
			if (!place || !item) return;
			event.preventDefault();
			host.menu(event, place, item);
		},
	};
}

function titleAt({ target }: MouseEvent): HTMLElement | null {
	return (target as Element).closest<HTMLElement>('[data-opens]');
}
