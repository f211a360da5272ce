import { ACT_LABEL } from '../../i18n/labels-acts';
import { FILTER_LABEL, SORT_LABEL } from '../../i18n/labels-pane';
import { withOpen, type PaneState } from '../pane-state';
import { usePaneTools } from '../pane-tools';
import { IconButton } from '../parts/icon-button';
import type { PlanQuestion } from './plan-question';
import type { PlanRow } from './plan-row';
import { planRows } from './plan-rows';
import { Choice } from '../parts/choice';

/**
 * Filter, order, and the buttons that add an objective and that expand and collapse all. Expanding
 * opens objectives; the steps of a milestone are opened one by one.
 */
export function PlanToolbar(question: PlanQuestion) {
	const { change, host } = usePaneTools();
	const { roadmap } = question.roadmap;
	const setAll = (open: boolean): void => {
		const rows = planRows({ ...question, state: unfiltered(question.state) });
		const keys = rows.flatMap((row) => (open ? unfolding(row) : expanded(row)));
		change((state) => withOpen(state, keys, open));
	};
	const { filter, sort } = question.state;
	return (
		<div class="roadmap-toolbar" role="group" aria-label="View options">
			<Choice
				label="Filter"
				options={FILTER_LABEL}
				chosen={filter}
				choose={(next) => change((state) => ({ ...state, filter: next }))}
			/>
			<Choice
				label="Sort by"
				options={SORT_LABEL}
				chosen={sort}
				choose={(next) => change((state) => ({ ...state, sort: next }))}
			/>
			<span class="roadmap-spring" />
			<IconButton
				icon="plus"
				label={ACT_LABEL.newObjective}
				press={() => host.act({ kind: 'new-objective' }, roadmap)}
			/>
			<IconButton icon="unfold-vertical" label="Expand all" press={() => setAll(true)} />
			<IconButton icon="fold-vertical" label="Collapse all" press={() => setAll(false)} />
		</div>
	);
}

function unfiltered(state: PaneState): PaneState {
	return { ...state, filter: 'all' };
}

/** Keys of what is opened with a row: itself and what is below it, as far as objectives go. */
function unfolding(row: PlanRow): readonly string[] {
	if (row.expanded === null || row.kind === 'milestone') return [];
	return [row.key, ...row.children.flatMap(unfolding)];
}

/** Keys of what is open in a row. Stages and steps stay as they were left below their milestone. */
function expanded(row: PlanRow): readonly string[] {
	if (row.expanded !== true) return row.children.flatMap(expanded);
	return row.kind === 'milestone' ? [row.key] : [row.key, ...row.children.flatMap(expanded)];
}
