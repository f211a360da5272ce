import { ACT_LABEL, OTHER_STEPS } from '../../i18n/labels-acts';
import { countSteps } from '../../measure/count-steps';
import type { Stage } from '../../model/note-type';
import type { MilestoneFigures } from '../../model/plan-figures';
import type { MilestoneRecord, StepRecord } from '../../model/plan-record';
import { isOpen } from '../pane-state';
import { nextStage } from './next-stage';
import type { PlanQuestion } from './plan-question';
import type { AddRow, ChecklistRow, NextRow, StageRow, StepRow } from './plan-row';
import { toStepRow } from './step-row';
import { uniqueKeys } from './unique-keys';

/** What the rows below one milestone are made from. */
interface Checklist {
	readonly question: PlanQuestion;
	/** Key of the milestone's row. */
	readonly key: string;
	readonly figures: MilestoneFigures;
	readonly rowOf: (step: StepRecord) => StepRow;
}

/** Whether a milestone has anything to show below it: steps, or a place to add them. */
export function hasChecklist(record: MilestoneRecord): boolean {
	return record.steps.length > 0 || isUnderWay(record);
}

/**
 * The rows below an expanded milestone: its stages with their steps in the user's order, then the
 * steps without a stage. A milestone that uses no stages shows its steps alone.
 */
export function checklistRows(
	question: PlanQuestion,
	key: string,
	figures: MilestoneFigures,
): readonly ChecklistRow[] {
	const { record, path } = figures.milestone;
	const unique = uniqueKeys();
	const checklist: Checklist = {
		question,
		key,
		figures,
		rowOf: (step) => toStepRow({ question, milestone: key, path, unique }, step, null),
	};
	const hasStages = record.steps.some(({ stage }) => stage !== null);
	const unstaged = record.steps.filter(({ stage }) => stage === null);
	if (!hasStages && unstaged.length > 0) return stepRows(checklist, null);
	const rows = question.settings.stages
		.map(({ id, name }) => stageRow(checklist, id, name))
		.filter(({ total, children }) => total > 0 || children.length > 0);
	return [
		...withNext(checklist, rows),
		...(unstaged.length > 0 ? [stageRow(checklist, null, OTHER_STEPS)] : []),
	];
}

/** Neither achieved nor dropped: steps can be added. */
function isUnderWay({ state }: MilestoneRecord): boolean {
	return state !== 'done' && state !== 'cancelled';
}

function stageRow(checklist: Checklist, stage: Stage | null, name: string): StageRow {
	const { question, figures } = checklist;
	const key = stageKey(checklist.key, stage);
	const { total, done } = countSteps(stepsOf(figures, stage));
	const children = stepRows(checklist, stage);
	return {
		...plain(key, name, checklist.key),
		kind: 'stage',
		expanded: children.length === 0 ? null : isOpen(question.state, key, true),
		children,
		stage,
		done,
		total,
		current: stage !== null && stage === figures.stage && isUnderWay(figures.milestone.record),
	};
}

function stepRows(checklist: Checklist, stage: Stage | null): readonly (StepRow | AddRow)[] {
	const { figures, key, rowOf } = checklist;
	const rows = stepsOf(figures, stage).map(rowOf);
	if (!isUnderWay(figures.milestone.record)) return rows;
	const add = plain(`${key}>add:${stage ?? ''}`, ACT_LABEL.addStep, key);
	return [...rows, { ...add, kind: 'add', expanded: null, children: [], stage }];
}

/** The stages with the offer to go on below the one that was passed last. */
function withNext(checklist: Checklist, rows: readonly StageRow[]): readonly ChecklistRow[] {
	const { question, key, figures } = checklist;
	const next = figures.milestone.record.state === 'open' ? nextStage(figures, question) : null;
	if (next === null) return rows;
	const { title, after, to } = next;
	const first = rows.find(({ stage }) => stage === to)?.children[0];
	const leads: NextRow['leads'] =
		to === null
			? { to: 'achieve' }
			: first?.kind === 'step'
				? { to: 'step', step: first.key, stage: stageKey(key, to) }
				: { to: 'add', stage: to };
	const row: NextRow = {
		...plain(`${key}>next`, title, key),
		kind: 'next',
		expanded: null,
		children: [],
		leads,
	};
	return rows.flatMap((each) => (each.stage === after ? [each, row] : [each]));
}

function stepsOf({ milestone }: MilestoneFigures, stage: Stage | null): readonly StepRecord[] {
	return milestone.record.steps.filter((step) => step.stage === stage);
}

function stageKey(milestone: string, stage: Stage | null): string {
	return `${milestone}>stage:${stage ?? ''}`;
}

function plain(key: string, title: string, milestone: string) {
	return { key, title, milestone, place: null, active: false, explained: [] };
}
