import { daysBetween } from '../../model/civil-date';
import type { MetricFigures, ObjectiveFigures } from '../../model/plan-figures';
import { isOpen } from '../pane-state';
import type { MilestoneRow, ObjectiveRow, ShownForecast, ShownMetric } from './plan-row';
import { openExplanations, type PlanQuestion } from './plan-question';

/** What an objective shows, with the rows below it. */
export function toObjectiveRow(
	question: PlanQuestion,
	key: string,
	figures: ObjectiveFigures,
	children: readonly MilestoneRow[],
): ObjectiveRow {
	const { objective, state } = figures;
	const { record, path } = objective;
	return {
		kind: 'objective',
		key,
		title: question.shown(record.title),
		place: { path, ...record.at },
		expanded: children.length === 0 ? null : isOpen(question.state, key, isWork(state)),
		active: false,
		explained: openExplanations(question, key, figures, [
			'objective-activity',
			'objective-outcome',
			'forecast',
		]),
		children,
		state,
		due: record.due,
		overdueDays:
			state === 'overdue' && record.due !== null ? daysBetween(record.due, question.today) : null,
		achieved: record.achieved,
		activity: figures.activity,
		outcome: figures.outcome,
		flags: figures.flags,
		forecast: shownForecast(figures),
		metrics: figures.metrics.map((metric) =>
			shownMetric(question, `${key}>${metric.metric.name}`, metric),
		),
		targetMet: record.state === 'open' && figures.metrics.some(({ met }) => met !== null),
		weight: question.state.sort === 'weight' ? record.weight : null,
	};
}

/** Whether there is still something to do about it: then it starts expanded. */
function isWork(state: ObjectiveFigures['state']): boolean {
	return state !== 'achieved' && state !== 'on-hold' && state !== 'cancelled';
}

function shownForecast({ forecast, objective, state }: ObjectiveFigures): ShownForecast | null {
	const { status, date, inputs } = forecast;
	const { due } = objective.record;
	if (status === null || !isWork(state)) return null;
	return {
		status,
		date,
		daysAfterDue: date === null || due === null ? null : daysBetween(due, date),
		windowDays: inputs?.windowDays ?? null,
	};
}

function shownMetric(question: PlanQuestion, key: string, figures: MetricFigures): ShownMetric {
	const { metric, current, progress, raw, met } = figures;
	const { name, unit, baseline, target } = metric;
	const [explained = null] = openExplanations(question, key, figures, ['metric-progress']);
	const title = question.shown(name);
	return { key, name: title, unit, baseline, current, target, progress, raw, met, explained };
}
