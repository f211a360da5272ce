import { menuEntries } from '../acts/menu-entries';
import { tickedTo } from '../acts/step-offers';
import type { PaneAct } from '../pane-act';
import { withOpen } from '../pane-state';
import type { PaneTools } from '../pane-tools';
import { seenPlace } from '../seen-place';
import type { PlanQuestion } from './plan-question';
import type { AddRow, NextRow, ObjectiveRow, PlanRow, StepRow } from './plan-row';
import { pressedOffer, rowOffers } from './row-offers';
import { itemWithKey } from './tree-items';

/** What a row can be told to do, by key or pointer. Nothing shown changes before the notes do. */
export interface PlanGestures {
	/** Ticks or unticks the box of a step. */
	readonly tick: (row: StepRow) => void;
	/** Adds a step, or goes on to the next stage; `tree` holds the row to go to. */
	readonly press: (row: AddRow | NextRow, tree: Element) => void;
	readonly move: (row: ObjectiveRow, by: -1 | 1) => void;
	readonly newTarget: (row: ObjectiveRow) => void;
	readonly menu: (event: MouseEvent | KeyboardEvent, row: PlanRow, element: HTMLElement) => void;
}

export function planGestures(
	{ host, change }: Pick<PaneTools, 'host' | 'change'>,
	question: PlanQuestion,
): PlanGestures {
	const { roadmap } = question.roadmap;
	const act = (what: PaneAct | null | undefined): void => {
		if (what) host.act(what, roadmap);
	};
	const actOf = (row: PlanRow, isMeant: (what: PaneAct) => boolean): PaneAct | undefined =>
		rowOffers(row, question)
			.map((offered) => offered.act)
			.find(isMeant);
	return {
		tick(row) {
			const at = seenPlace(roadmap, row.place);
			act(at && { kind: 'step', at, to: tickedTo(row.state) });
		},
		press(row, tree) {
			act(pressedOffer(row, question));
			if (row.kind !== 'next' || row.leads.to !== 'step') return;
			const { stage, step } = row.leads;
			change((state) => withOpen(state, [stage], true));
			itemWithKey(tree, step)?.focus();
		},
		move(row, by) {
			act(actOf(row, (what) => what.kind === 'reorder' && what.by === by));
		},
		newTarget(row) {
			act(actOf(row, (what) => what.kind === 'new-target'));
		},
		menu(event, row, element) {
			const entries = menuEntries(host, roadmap, rowOffers(row, question));
			if (entries.length > 0 || row.place !== null) host.menu(event, row.place, element, entries);
		},
	};
}
