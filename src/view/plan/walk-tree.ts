import type { AddRow, NextRow, ObjectiveRow, PlanRow, StepRow } from './plan-row';
import type { VisibleRow } from './visible-rows';

/** What a key asks of the tree. */
export type TreeStep =
	| { readonly do: 'focus'; readonly row: PlanRow }
	| { readonly do: 'expand' | 'collapse'; readonly rows: readonly PlanRow[] }
	| { readonly do: 'open' | 'menu'; readonly row: PlanRow }
	| { readonly do: 'tick'; readonly row: StepRow }
	| { readonly do: 'press'; readonly row: AddRow | NextRow }
	| { readonly do: 'move'; readonly row: ObjectiveRow; readonly by: -1 | 1 };

/** A key, as a keyboard event tells it. */
export interface TreeKey {
	readonly key: string;
	readonly shift: boolean;
	readonly alt: boolean;
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

	if (pressed.alt) return moved(row, pressed.key);
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
			if (row.kind === 'step') return { do: 'tick', row };
			return row.kind === 'add' || row.kind === 'next' ? { do: 'press', row } : toggled(row);
		case '*':
			return { do: 'expand', rows: siblings(visible, parent).filter(isCollapsed) };
		case 'Enter':
			if (row.kind === 'add' || row.kind === 'next') return { do: 'press', row };
			return row.place === null ? toggled(row) : { do: 'open', row };
		case 'ContextMenu':
			return { do: 'menu', row };
		case 'F10':
			return pressed.shift ? { do: 'menu', row } : null;
		default:
			return null;
	}
}

function toggled(row: PlanRow): TreeStep | null {
	if (row.expanded === null) return null;
	return { do: row.expanded ? 'collapse' : 'expand', rows: [row] };
}

/** Alt with an arrow moves an objective; Alt with Enter opens elsewhere, as without Alt. */
function moved(row: PlanRow, key: string): TreeStep | null {
	if (key === 'Enter') return row.place === null ? null : { do: 'open', row };
	if (row.kind !== 'objective') return null;
	if (key === 'ArrowUp') return { do: 'move', row, by: -1 };
	return key === 'ArrowDown' ? { do: 'move', row, by: 1 } : null;
}

function siblings(visible: readonly VisibleRow[], parent: PlanRow | null): readonly PlanRow[] {
	return visible.filter((each) => each.parent === parent).map(({ row }) => row);
}

function isCollapsed(row: PlanRow): boolean {
	return row.expanded === false;
}
