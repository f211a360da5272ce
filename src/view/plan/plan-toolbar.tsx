import { FILTER_LABEL, SORT_LABEL } from '../../i18n/labels-pane';
import { withOpen, type PaneState } from '../pane-state';
import { usePaneTools } from '../pane-tools';
import { IconButton } from '../parts/icon-button';
import type { PlanQuestion } from './plan-question';
import type { PlanRow } from './plan-row';
import { planRows } from './plan-rows';
import { Choice } from '../parts/choice';

/** Filter, order, and the buttons that expand and collapse all. */
export function PlanToolbar(question: PlanQuestion) {
	const { change } = usePaneTools();
	const setAll = (open: boolean): void => {
		const keys = planRows({ ...question, state: unfiltered(question.state) }).flatMap(expandable);
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
			<IconButton icon="unfold-vertical" label="Expand all" press={() => setAll(true)} />
			<IconButton icon="fold-vertical" label="Collapse all" press={() => setAll(false)} />
		</div>
	);
}

function unfiltered(state: PaneState): PaneState {
	return { ...state, filter: 'all' };
}

function expandable(row: PlanRow): readonly string[] {
	if (row.expanded === null) return [];
	return [row.key, ...row.children.flatMap(expandable)];
}
