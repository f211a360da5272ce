import { planMilestone } from '../../edit/plan/plan-milestone';
import { planNewMilestone } from '../../edit/plan/plan-new-milestone';
import { planNewStep } from '../../edit/plan/plan-new-step';
import type { Planning } from '../../edit/plan/planning';
import { shownTitle } from '../../markdown/shown-title';
import { nextMilestoneSlot } from '../../measure/next-milestone-slot';
import type { Milestone, Objective } from '../../model/graph';
import type { Stage } from '../../model/note-type';
import { answeredDay, NO_DAY } from './answered-day';
import { WAITING, type Form } from './form';

/** Closes a milestone, with the three questions of a reflection and a new one (S21). */
export function achieveForm(planning: Planning, milestone: Milestone): Form {
	const { today } = planning;
	return {
		title: `Mark achieved: ${shownTitle(milestone.record.title)}`,
		button: 'Mark achieved',
		first: { on: today },
		fields: () => [
			{ key: 'worked', name: 'What worked?', kind: 'line', long: true },
			{ key: 'didNotWork', name: 'What did not?', kind: 'line', long: true },
			{ key: 'adjust', name: 'What will you adjust?', kind: 'line', long: true },
			{
				key: 'question',
				name: 'What new question came up?',
				desc: 'Every answer may stay empty.',
				kind: 'line',
				long: true,
			},
			{ key: 'on', name: 'Achieved on', kind: 'day' },
		],
		plan: (answers) => {
			const { day, wrong } = answeredDay(answers('on'), today);
			if (wrong) return { errors: { on: NO_DAY } };
			if (day === null) return WAITING;
			return planMilestone(planning, milestone, 'achieve', day, {
				worked: answers('worked'),
				didNotWork: answers('didNotWork'),
				adjust: answers('adjust'),
				question: answers('question'),
			});
		},
	};
}

const NO_STAGE = 'none';

/** One more step of a milestone. */
export function newStepForm(planning: Planning, milestone: Milestone, stage: Stage | null): Form {
	const { stages } = planning.settings;
	return {
		title: `Add step to ${shownTitle(milestone.record.title)}`,
		button: 'Add step',
		first: { text: '', stage: stage ?? NO_STAGE },
		fields: () => [
			{ key: 'text', name: 'Step', kind: 'line', long: true },
			{
				key: 'stage',
				name: 'Stage',
				kind: 'choice',
				options: [
					...stages.map(({ id, name }) => [id, name] as const),
					[NO_STAGE, 'No stage'] as const,
				],
			},
		],
		plan: (answers) => {
			const chosen = stages.find(({ id }) => id === answers('stage'))?.id ?? null;
			const text = answers('text');
			return text === '' ? WAITING : planNewStep(planning, milestone, chosen, text);
		},
	};
}

/** A new milestone of an objective; its due date begins as the next slot of the roadmap's rhythm. */
export function newMilestoneForm(planning: Planning, objective: Objective): Form {
	const { today, roadmap } = planning;
	return {
		title: `Add milestone to ${shownTitle(objective.record.title)}`,
		button: 'Add milestone',
		first: { title: '', due: nextMilestoneSlot(roadmap, today) ?? '' },
		fields: () => [
			{
				key: 'title',
				name: 'Milestone',
				desc: 'What can be seen when it is reached.',
				kind: 'line',
				long: true,
			},
			{
				key: 'due',
				name: 'Due',
				desc: 'A day, such as "next friday" or "end of Q4".',
				kind: 'day',
			},
		],
		plan: (answers) => {
			const { day: due, wrong } = answeredDay(answers('due'), today);
			if (wrong) return { errors: { due: NO_DAY } };
			const title = answers('title');
			return title === '' ? WAITING : planNewMilestone(planning, objective, { title, due });
		},
	};
}
