import { ACT_LABEL, TARGET_MET } from '../../i18n/labels-acts';
import type { BoxState } from '../../model/plan-record';
import { Icon } from '../parts/icon';
import type { PlanRow, StepRow } from './plan-row';

/** What a button of a row does. The tree acts on it (tree-pointer.ts): rows have no listeners. */
export type RowDeed = 'tick' | 'press' | 'menu' | 'new-target';

/** Attribute of a button by which the tree knows what it does. */
function does(deed: RowDeed) {
	return { 'data-does': deed };
}

/** Opens the menu of the row, for those who do not know that it has one. */
export function MoreButton({ row }: { readonly row: PlanRow }) {
	return (
		<button
			type="button"
			class="clickable-icon roadmap-icon-button roadmap-row-more"
			aria-label={ACT_LABEL.more}
			aria-haspopup="menu"
			tabIndex={row.active ? 0 : -1}
			{...does('menu')}
		>
			<Icon name="more-vertical" />
		</button>
	);
}

/** The sign in the box of a note, by which themes draw it. */
const SIGN: Readonly<Record<BoxState, string>> = {
	open: ' ',
	started: '/',
	done: 'x',
	cancelled: '-',
	'on-hold': 'h',
};

/** For the pointer alone: keys and screen readers tick the row itself. */
export function StepBox({ row }: { readonly row: StepRow }) {
	return (
		<span class="roadmap-box" aria-hidden="true" {...does('tick')}>
			<input
				type="checkbox"
				class="task-list-item-checkbox"
				data-task={SIGN[row.state]}
				checked={row.state === 'done'}
				tabIndex={-1}
			/>
		</span>
	);
}

/** The words of a row that is itself a button. */
export function PressButton({ title }: { readonly title: string }) {
	return (
		<button type="button" class="roadmap-title roadmap-press" tabIndex={-1} {...does('press')}>
			{title}
		</button>
	);
}

/** Offers a new target where one is met. */
export function NewTargetButton({ tabIndex }: { readonly tabIndex: number }) {
	return (
		<button type="button" class="roadmap-offer" tabIndex={tabIndex} {...does('new-target')}>
			<Icon name="target" />
			{TARGET_MET}
		</button>
	);
}
