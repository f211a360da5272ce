import type { PlanRow } from './plan-row';

/** The title of a row: a link that the tree opens (tree-pointer.ts); keys open the row itself. */
export function RowTitle({ row }: { readonly row: PlanRow }) {
	return (
		<a href="#" class="roadmap-title roadmap-link" dir="auto" tabIndex={-1} data-opens="">
			{row.title}
		</a>
	);
}
