import type { PlanRow } from './plan-row';
import type { VisibleRow } from './visible-rows';

/** What a key asks of the tree. */
export type TreeStep =
	| { readonly do: 'focus'; readonly row: PlanRow }
	| { readonly do: 'expand' | 'collapse'; readonly rows: readonly PlanRow[] }
	| { readonly do: 'open' | 'menu'; readonly row: PlanRow };

/** A key, as a keyboard event tells it. */
export interface TreeKey {
	readonly key: string;
	readonly shift: boolean;
}

/**
 * What a key does on the row of `key` (WAI-ARIA tree pattern); null when it does nothing here.
 * "Forward" is ArrowRight, in a right-to-left interface ArrowLeft.
 */
export function walkTree(
	visible: readonly VisibleRow[],
	key: string,
	pressed: TreeKey,
	forward: 'ArrowRight' | 'ArrowLeft',
): TreeStep | null {
	const index = visible.findIndex(({ row }) => row.key === key);
	const here = visible[index];
	if (here === undefined) return null;
	const { row, parent } = here;
	const focus = (target: PlanRow | null | undefined): TreeStep | null =>
		target ? { do: 'focus', row: target } : null;

	switch (pressed.key) {
		case 'ArrowDown':
			return focus(visible[index + 1]?.row);
		case 'ArrowUp':
			return focus(visible[index - 1]?.row);
		case 'Home':
			return focus(visible[0]?.row);
		case 'End':
			return focus(visible.at(-1)?.row);
		case 'ArrowRight':
		case 'ArrowLeft':
			if (pressed.key !== forward) {
				return row.expanded === true ? { do: 'collapse', rows: [row] } : focus(parent);
			}
			if (row.expanded === false) return { do: 'expand', rows: [row] };
			return row.expanded === true ? focus(row.children[0]) : null;
		case ' ':
			if (row.expanded === null) return null;
			return { do: row.expanded ? 'collapse' : 'expand', rows: [row] };
		case '*':
			return { do: 'expand', rows: siblings(visible, parent).filter(isCollapsed) };
		case 'Enter':
			return { do: 'open', row };
		case 'ContextMenu':
			return { do: 'menu', row };
		case 'F10':
			return pressed.shift ? { do: 'menu', row } : null;
		default:
			return null;
	}
}

function siblings(visible: readonly VisibleRow[], parent: PlanRow | null): readonly PlanRow[] {
	return visible.filter((each) => each.parent === parent).map(({ row }) => row);
}

function isCollapsed(row: PlanRow): boolean {
	return row.expanded === false;
}
