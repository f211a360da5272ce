import { planMeasurement } from '../../edit/plan/plan-measurement';
import { planNewObjective } from '../../edit/plan/plan-new-objective';
import { planNewTarget } from '../../edit/plan/plan-new-target';
import { planObjectiveNumber } from '../../edit/plan/plan-objective';
import type { Planning } from '../../edit/plan/planning';
import { formatNumber } from '../../i18n/format-number';
import { shownTitle } from '../../markdown/shown-title';
import { parseQuantity } from '../../markdown/parse-quantity';
import type { Metric, Objective } from '../../model/graph';
import { answeredDay, NO_DAY } from './answered-day';
import { WAITING, type Answers, type Form, type FormField } from './form';
import { draftHints } from './draft-hints';

const NO_NUMBER = 'This is no number.';

/** A new objective, with SMART hints while somebody types. */
export function newObjectiveForm(planning: Planning): Form {
	const { today, roadmap } = planning;
	const inNotes = roadmap.objectives.some(({ record }) => record.heading === null);
	const draft = (answers: Answers) => ({
		title: answers('title'),
		why: answers('why'),
		outcome: answers('outcome'),
	});
	return {
		title: 'Add objective',
		button: 'Add objective',
		first: { due: roadmap.end ?? '', form: inNotes ? 'note' : 'heading' },
		fields: () => [
			{
				key: 'title',
				name: 'Objective',
				desc: 'What will you have done, by how much, and until when?',
				kind: 'line',
				long: true,
			},
			{ key: 'why', name: 'Why', desc: 'Why does it matter now?', kind: 'line' },
			{ key: 'outcome', name: 'Outcome', desc: 'What will others see?', kind: 'line' },
			{ key: 'due', name: 'Due', kind: 'day' },
			{
				key: 'form',
				name: 'Where',
				kind: 'choice',
				options: [
					['note', 'A note of its own'],
					['heading', 'A heading in the roadmap note'],
				],
			},
		],
		plan: (answers) => {
			const { day: due, wrong } = answeredDay(answers('due'), today);
			if (wrong) return { errors: { due: NO_DAY } };
			const form = answers('form') === 'note' ? 'note' : 'heading';
			const given = draft(answers);
			return given.title === '' ? WAITING : planNewObjective(planning, { ...given, due, form });
		},
		hints: (answers) => {
			const given = draft(answers);
			const { day } = answeredDay(answers('due'), today);
			return given.title === '' ? [] : draftHints(planning, given, day);
		},
	};
}

const NEW_METRIC = 'new';

/** A dated measurement of one of the objective's metrics, or of a new one. */
export function measurementForm(planning: Planning, objective: Objective): Form {
	const { today } = planning;
	const { metrics } = objective;
	return {
		title: `Log measurement: ${shownTitle(objective.record.title)}`,
		button: 'Log measurement',
		first: { metric: metrics.length === 0 ? NEW_METRIC : '0', on: today },
		fields: (answers) => [
			metricField([...metricOptions(metrics), [NEW_METRIC, 'A new metric']]),
			...(answers('metric') === NEW_METRIC
				? [{ key: 'name', name: 'Name', kind: 'line' } as const]
				: []),
			{ key: 'value', name: 'Value', kind: 'line' },
			{ key: 'on', name: 'Measured on', kind: 'day' },
		],
		plan: (answers) => {
			const { day: on, wrong } = answeredDay(answers('on'), today);
			const value = numberIn(answers('value'), planning);
			if (wrong) return { errors: { on: NO_DAY } };
			if (value === 'wrong') return { errors: { value: NO_NUMBER } };
			const metric = chosenMetric(metrics, answers) ?? answers('name');
			if (value === null || on === null || metric === '') return WAITING;
			return planMeasurement(planning, objective, metric, value, on);
		},
	};
}

/** A new target for a metric, most of all for one that was met (S55). */
export function newTargetForm(planning: Planning, objective: Objective): Form {
	const metrics = objective.metrics.filter(({ target }) => target !== null);
	return {
		title: `Set new target: ${shownTitle(objective.record.title)}`,
		button: 'Set target',
		first: { metric: '0' },
		fields: (answers) => [
			metricField(metricOptions(metrics)),
			{
				key: 'target',
				name: 'New target',
				desc: valueNow(chosenMetric(metrics, answers)?.target ?? null),
				kind: 'line',
			},
		],
		plan: (answers) => {
			const target = numberIn(answers('target'), planning);
			if (target === 'wrong') return { errors: { target: NO_NUMBER } };
			const metric = chosenMetric(metrics, answers);
			if (target === null || metric === undefined) return WAITING;
			return planNewTarget(planning, objective, metric, target);
		},
	};
}

const NUMBERS = [
	['weight', 'Weight'],
	['confidence', 'Confidence'],
	['priority', 'Priority'],
] as const;

/** How much an objective counts, and how sure and how urgent it is. */
export function weightForm(planning: Planning, objective: Objective): Form {
	const { record } = objective;
	const keyOf = (answers: Answers) =>
		NUMBERS.find(([key]) => key === answers('number'))?.[0] ?? 'weight';
	return {
		title: `Weight and priority: ${shownTitle(record.title)}`,
		button: 'Save',
		first: { number: 'weight' },
		fields: (answers) => [
			{ key: 'number', name: 'What', kind: 'choice', options: NUMBERS },
			{
				key: 'value',
				name: 'Value',
				desc: `${keyOf(answers) === 'weight' ? '1 counts once.' : '1 to 5.'} ${valueNow(record[keyOf(answers)])}`,
				kind: 'line',
			},
		],
		plan: (answers) => {
			const key = keyOf(answers);
			const value = numberIn(answers('value'), planning);
			if (value === 'wrong') return { errors: { value: NO_NUMBER } };
			if (value === null || value === record[key]) return WAITING;
			if (key === 'weight' && value < 0) return { errors: { value: 'A weight is 0 or more.' } };
			if (key !== 'weight' && (value < 1 || value > 5)) {
				return { errors: { value: 'Write a number from 1 to 5.' } };
			}
			return planObjectiveNumber(planning, objective, key, value);
		},
	};
}

function metricField(options: readonly (readonly [string, string])[]): FormField {
	return { key: 'metric', name: 'Metric', kind: 'choice', options };
}

function metricOptions(metrics: readonly Metric[]): (readonly [string, string])[] {
	return metrics.map(({ name, unit }, index) => [
		String(index),
		unit === null ? name : `${name} (${unit})`,
	]);
}

function chosenMetric(metrics: readonly Metric[], answers: Answers): Metric | undefined {
	return metrics[Number(answers('metric'))];
}

function valueNow(value: number | null): string {
	return value === null ? '' : `It is ${formatNumber(value)} now.`;
}

function numberIn(answer: string, { settings }: Planning): number | null | 'wrong' {
	return answer === '' ? null : (parseQuantity(answer, settings.decimal)?.value ?? 'wrong');
}
