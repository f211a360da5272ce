import type { CivilDate } from '../../model/civil-date';
import type { Plan } from '../../model/edit';
import { answeredDay, NO_DAY } from './answered-day';
import { WAITING, type Form } from './form';

/** Sets or takes away the due date of a step. `due` is what it has now. */
export function stepDueForm(
	{ title, due, today }: { title: string; due: CivilDate | null; today: CivilDate },
	plan: (due: CivilDate | null) => Plan,
): Form {
	return {
		title: 'Set due date',
		button: 'Set due date',
		first: { due: due ?? '' },
		fields: () => [{ key: 'due', name: 'Due', desc: `${title}. Empty for no date.`, kind: 'day' }],
		plan: (answers) => {
			const { day, wrong } = answeredDay(answers('due'), today);
			if (wrong) return { errors: { due: NO_DAY } };
			return day === null && due === null ? WAITING : plan(day);
		},
	};
}

/** Moves the due date of a milestone or objective, with the reason that goes under Changes. */
export function rescheduleForm(
	{ title, due, today }: { title: string; due: CivilDate | null; today: CivilDate },
	plan: (due: CivilDate, why: string | null) => Plan,
): Form {
	return {
		title: `Reschedule ${title}`,
		button: 'Reschedule',
		first: { due: due ?? '', why: '' },
		fields: () => [
			{
				key: 'due',
				name: 'Due',
				desc: 'A day, such as "next friday" or "end of Q4".',
				kind: 'day',
			},
			{
				key: 'why',
				name: 'Reason',
				desc: 'Why it moves. It is kept under Changes.',
				kind: 'line',
				long: true,
			},
		],
		plan: (answers) => {
			const { day, wrong } = answeredDay(answers('due'), today);
			if (wrong) return { errors: { due: NO_DAY } };
			return day === null || day === due ? WAITING : plan(day, answers('why') || null);
		},
	};
}
