import { useMemo } from 'preact/hooks';
import { count } from '../../i18n/count';
import { Icon } from '../parts/icon';
import { toggles } from '../parts/toggles';
import { MilestoneFace } from './milestone-face';
import { ObjectiveFace } from './objective-face';
import type { PlanRow, StepRow } from './plan-row';
import { MoreButton, PressButton, StepBox } from './row-buttons';
import { StageFace } from './stage-face';
import { STATE_ICON } from './state-line';
import { StepFace } from './step-face';

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
				class={classOf(row)}
				data-key={row.key}
				aria-level={level}
				aria-posinset={position}
				aria-setsize={size}
				aria-expanded={row.expanded ?? undefined}
				aria-checked={row.kind === 'step' ? checkedOf(row) : undefined}
				aria-current={row.kind === 'stage' && row.current ? 'step' : undefined}
				tabIndex={row.active ? 0 : -1}
			>
				{row.expanded !== null && <Chevron row={row.key} expanded={row.expanded} />}
				<Mark row={row} />
				<div class="roadmap-face">
					<Face row={row} />
				</div>
				{hasMenu(row) && <MoreButton row={row} />}
			</div>
			{row.expanded === true && (
				<ul role="group" class={`roadmap-group of-${row.kind}`}>
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

/** Adding to a stage is its last row; what was dropped has menus of its own. */
function hasMenu({ kind }: PlanRow): boolean {
	return kind === 'objective' || kind === 'milestone' || kind === 'step';
}

function classOf(row: PlanRow): string {
	const classes = ['roadmap-row', `mod-${row.kind}`];
	if (row.kind === 'step') classes.push(`is-${row.state}`);
	if (row.kind === 'stage' && row.current) classes.push('is-current');
	return classes.join(' ');
}

/** A started step is neither ticked nor untouched. */
function checkedOf({ state }: StepRow): 'true' | 'false' | 'mixed' {
	return state === 'done' ? 'true' : state === 'started' ? 'mixed' : 'false';
}

/** What stands before the words: the icon of a state, or the box of a step. */
function Mark({ row }: { readonly row: PlanRow }) {
	switch (row.kind) {
		case 'objective':
		case 'milestone':
			return <Icon name={STATE_ICON[row.state]} class={`mod-${row.state}`} />;
		case 'step':
			return <StepBox row={row} />;
		case 'add':
			return <Icon name="plus" />;
		case 'next':
			return <Icon name="arrow-right" />;
		case 'stage':
		case 'dropped':
			return null;
	}
}

function Face({ row }: { readonly row: PlanRow }) {
	switch (row.kind) {
		case 'objective':
			return <ObjectiveFace row={row} />;
		case 'milestone':
			return <MilestoneFace row={row} />;
		case 'stage':
			return <StageFace row={row} />;
		case 'step':
			return <StepFace row={row} />;
		case 'add':
		case 'next':
			return <PressButton title={row.title} />;
		case 'dropped':
			return (
				<span class="roadmap-title">
					{row.title} <span class="roadmap-quiet">{count(row.amount, 'item')}</span>
				</span>
			);
	}
}
