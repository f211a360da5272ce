import { useMemo } from 'preact/hooks';
import { count } from '../../i18n/count';
import { Icon } from '../parts/icon';
import { toggles } from '../parts/toggles';
import { MilestoneFace } from './milestone-face';
import { ObjectiveFace } from './objective-face';
import type { PlanRow } from './plan-row';
import { STATE_ICON } from './state-line';

interface PlanItemProps {
	readonly row: PlanRow;
	/** From 1. */
	readonly level: number;
	readonly position: number;
	readonly size: number;
}

/** A row of the tree with the rows below it; drawn again only when its row is another object. */
export function PlanItem({ row, level, position, size }: PlanItemProps) {
	return useMemo(() => draw(row, level, position, size), [row, level, position, size]);
}

function draw(row: PlanRow, level: number, position: number, size: number) {
	return (
		<li role="none">
			<div
				role="treeitem"
				class={`roadmap-row mod-${row.kind}`}
				data-key={row.key}
				aria-level={level}
				aria-posinset={position}
				aria-setsize={size}
				aria-expanded={row.expanded ?? undefined}
				tabIndex={row.active ? 0 : -1}
			>
				{row.expanded !== null && <Chevron row={row.key} expanded={row.expanded} />}
				{row.kind !== 'dropped' && <Icon name={STATE_ICON[row.state]} class={`mod-${row.state}`} />}
				<div class="roadmap-face">
					<Face row={row} />
				</div>
			</div>
			{row.expanded === true && (
				<ul role="group" class="roadmap-group">
					{row.children.map((child, index) => (
						<PlanItem
							key={child.key}
							row={child}
							level={level + 1}
							position={index + 1}
							size={row.children.length}
						/>
					))}
				</ul>
			)}
		</li>
	);
}

interface ChevronProps {
	/** Key of the row. */
	readonly row: string;
	readonly expanded: boolean;
}

/** For the pointer alone: keys and screen readers expand the row itself. */
function Chevron({ row, expanded }: ChevronProps) {
	return (
		<button
			type="button"
			class="roadmap-chevron"
			aria-hidden="true"
			tabIndex={-1}
			{...toggles(row, expanded)}
		>
			<Icon name="chevron-right" />
		</button>
	);
}

function Face({ row }: { readonly row: PlanRow }) {
	switch (row.kind) {
		case 'objective':
			return <ObjectiveFace row={row} />;
		case 'milestone':
			return <MilestoneFace row={row} />;
		case 'dropped':
			return (
				<span class="roadmap-title">
					{row.title} <span class="roadmap-quiet">{count(row.amount, 'item')}</span>
				</span>
			);
	}
}
