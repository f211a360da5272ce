import type { PlanRow } from './plan-row';

/** A row that is not hidden in a collapsed one, with its place in the tree. */
export interface VisibleRow {
	readonly row: PlanRow;
	/** From 1. */
	readonly level: number;
	readonly parent: PlanRow | null;
}

/** The rows of a tree from top to bottom, without those below collapsed ones. */
export function visibleRows(
	rows: readonly PlanRow[],
	level = 1,
	parent: PlanRow | null = null,
): readonly VisibleRow[] {
	return rows.flatMap((row) => [
		{ row, level, parent },
		...(row.expanded === true ? visibleRows(row.children, level + 1, row) : []),
	]);
}

/** The rows with one of them active: that of `key` if it is visible, else the first. */
export function withActive(rows: readonly PlanRow[], key: string | null): readonly PlanRow[] {
	const visible = visibleRows(rows);
	const active = visible.find(({ row }) => row.key === key) ?? visible[0];
	return active === undefined ? rows : rows.map((row) => marked(row, active.row.key));
}

function marked<T extends PlanRow>(row: T, key: string): T {
	if (row.key === key) return { ...row, active: true };
	const children = row.children.map((child) => marked(child, key));
	return children.every((child, index) => child === row.children[index])
		? row
		: { ...row, children };
}
