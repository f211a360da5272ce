import type { MilestoneFigures, ObjectiveFigures } from '../../model/plan-figures';
import { isOpen } from '../pane-state';
import { toMilestoneRow } from './milestone-row';
import { toObjectiveRow } from './objective-row';
import { keyedMilestones, keyedObjectives, type Keyed } from './list-plan';
import { milestonePasses, objectivePasses } from './plan-filter';
import { inOrder } from './plan-order';
import type { DroppedRow, MilestoneRow, PlanRow } from './plan-row';
import type { PlanQuestion } from './plan-question';

const DROPPED = 'dropped';

/**
 * The rows of the plan: objectives with their milestones, filtered and in order, and a branch with
 * what was dropped, which shows only unfiltered. No row is active yet.
 */
export function planRows(question: PlanQuestion): readonly PlanRow[] {
	const { state, today, roadmap } = question;
	const dropped: PlanRow[] = [];
	const rows: PlanRow[] = [];
	for (const keyed of inOrder(keyedObjectives(roadmap), state.sort, bySchedule)) {
		const { key, figures } = keyed;
		const ordered = inOrder(keyedMilestones(keyed), state.sort, milestoneSchedule);
		if (figures.state === 'cancelled') {
			dropped.push(toObjectiveRow(question, key, figures, below(question, ordered)));
			continue;
		}
		const kept = ordered.filter((each) => each.figures.state !== 'cancelled');
		const passing = kept.filter((each) => milestonePasses(state.filter, each.figures, today));
		if (passing.length > 0 || objectivePasses(state.filter, figures, today)) {
			rows.push(toObjectiveRow(question, key, figures, below(question, passing)));
		}
		for (const each of ordered) {
			if (each.figures.state !== 'cancelled') continue;
			const { title } = figures.objective.record;
			dropped.push(toMilestoneRow(question, each.key, each.figures, title));
		}
	}
	return state.filter === 'all' && dropped.length > 0
		? [...rows, droppedRow(question, dropped)]
		: rows;
}

function below(
	question: PlanQuestion,
	milestones: readonly Keyed<MilestoneFigures>[],
): readonly MilestoneRow[] {
	return milestones.map(({ key, figures }) => toMilestoneRow(question, key, figures, null));
}

function droppedRow({ state }: PlanQuestion, children: readonly PlanRow[]): DroppedRow {
	return {
		kind: 'dropped',
		key: DROPPED,
		title: 'Dropped',
		place: null,
		expanded: isOpen(state, DROPPED, false),
		active: false,
		explained: [],
		children,
		amount: children.length,
	};
}

function bySchedule({ figures: { objective, state } }: Keyed<ObjectiveFigures>) {
	return { due: objective.record.due, state, weight: objective.record.weight };
}

function milestoneSchedule({ figures: { milestone, state } }: Keyed<MilestoneFigures>) {
	return { due: milestone.record.due, state, weight: milestone.record.weight };
}
