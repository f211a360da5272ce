/** Where a menu is wanted; `width` is that of what it belongs to, such as a button. */
export interface MenuPosition {
	readonly x: number;
	readonly y: number;
	readonly width?: number;
	/** Over the button's own width when there is no room beside it. */
	readonly overlap?: boolean;
	/** To the left of `x`. */
	readonly left?: boolean;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

const MARGIN = 4;

/** The corner of a menu, moved so that all of it is in the window. */
export function cornerOf(at: MenuPosition, menu: Size, view: Size): { left: number; top: number } {
	const right = at.x + menu.width + MARGIN;
	const turned = at.left ?? (at.width !== undefined && right > view.width);
	const edge = at.overlap ? at.x + (at.width ?? 0) : at.x;
	const left = turned ? edge - menu.width : at.x;
	return {
		left: Math.max(MARGIN, Math.min(left, view.width - menu.width - MARGIN)),
		top: Math.max(MARGIN, Math.min(at.y, view.height - menu.height - MARGIN)),
	};
}
