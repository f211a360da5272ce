import { OTHER_STEPS } from '../../i18n/labels-acts';
import type { MilestoneFigures } from '../../model/plan-figures';
import { isOpen } from '../pane-state';
import { checklistRows, hasChecklist } from './checklist-rows';
import type { MilestoneRow, ShownStage } from './plan-row';
import { openExplanations, type PlanQuestion } from './plan-question';

/** What a milestone shows. `objective` is named where the row does not stand below it. */
export function toMilestoneRow(
	question: PlanQuestion,
	key: string,
	figures: MilestoneFigures,
	objective: string | null,
): MilestoneRow {
	const { milestone, state, stage, blockedBy } = figures;
	const { record, path } = milestone;
	const { shown, settings } = question;
	const expanded = hasChecklist(record) ? isOpen(question.state, key, false) : null;
	return {
		kind: 'milestone',
		key,
		title: shown(record.title),
		place: { path, ...record.at },
		expanded,
		active: false,
		explained: openExplanations(question, key, figures, ['milestone-health', 'milestone-progress']),
		children: expanded === true ? checklistRows(question, key, figures) : [],
		objective: objective === null ? null : shown(objective),
		state,
		days: figures.days,
		due: record.due,
		achieved: record.achieved,
		progress: figures.progress,
		stages: shownStages(question, figures),
		steps: figures.steps,
		stage: settings.stages.find(({ id }) => id === stage)?.name ?? null,
		flags: state === 'cancelled' ? [] : figures.flags,
		blockedBy: blockedBy.map((other) => ({
			title: shown(other.record.title),
			place: { path: other.path, ...other.record.at },
		})),
		weight: question.state.sort === 'weight' ? record.weight : null,
	};
}

/** All stages, if any has steps; steps without a stage make one more. */
function shownStages({ settings }: PlanQuestion, figures: MilestoneFigures): readonly ShownStage[] {
	const staged = settings.stages.map(({ id, name }) => ({
		name,
		progress: figures.stages[id] ?? null,
	}));
	if (staged.every(({ progress }) => progress === null)) return [];
	return figures.unstaged === null
		? staged
		: [...staged, { name: OTHER_STEPS, progress: figures.unstaged }];
}
