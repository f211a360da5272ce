import type { FigureName, LeftOut } from '../model/explanation';

/** Names of the figures, as their rows are headed. */
export const FIGURE_LABEL: Readonly<Record<FigureName, string>> = {
	'roadmap-activity': 'Activity',
	'roadmap-outcome': 'Outcome',
	'objective-activity': 'Activity',
	'objective-outcome': 'Outcome',
	'milestone-progress': 'Progress',
	'milestone-health': 'Health',
	forecast: 'Forecast',
	'metric-progress': 'Metric',
	adherence: 'Check-ins kept',
	'share-by-count': 'By count',
	'share-by-hours': 'By hours',
	'share-by-hours-with-sessions': 'Incl. sessions',
	'share-by-recency': 'By recency',
	'competency-closure': 'Gaps closed',
	'priority-coverage': 'Priorities covered',
	'commitment-kept': 'Kept',
	'theme-score': 'Recency score',
};

/** How each figure is computed, in one or two sentences (computations.md). */
export const FIGURE_FORMULA: Readonly<Record<FigureName, string>> = {
	'roadmap-activity':
		'The mean of the objectives’ activity, each by its weight. Cancelled and on-hold ones do not count.',
	'roadmap-outcome':
		'The mean of the objectives’ outcome, each by its weight. What is not measured does not count.',
	'objective-activity': 'The mean of its milestones’ progress, each by its weight.',
	'objective-outcome': 'The mean of its metrics’ progress.',
	'milestone-progress':
		'The mean of its stages. A stage is the mean of its steps, each by its weight; a started step counts in part.',
	'milestone-health':
		'Expected progress is the share of time gone from start to due. It is at risk when progress falls behind that by more than the tolerance, or when a milestone it waits for is overdue.',
	forecast:
		'What is left, divided by the pace. The pace starts as planned and follows what was completed lately.',
	'metric-progress':
		'How far the value has come on its way from baseline to target. The newest measurement counts.',
	adherence:
		'Slots of the cadence with a check-in, divided by all that are over. Slots still open are not judged.',
	'share-by-count':
		'What the mentee gave, divided by all that was given and received. Each delivered entry counts one.',
	'share-by-hours':
		'Hours that the mentee gave, divided by all hours. An entry without effort counts half an hour.',
	'share-by-hours-with-sessions':
		'As by hours, with the minutes of held check-ins added to what the mentor gave.',
	'share-by-recency': 'As by count, but an entry weighs less the older it is.',
	'competency-closure':
		'The mean of how far each level has come from its start to its target, each by its importance. What was never rated again does not count.',
	'priority-coverage':
		'Priorities with an entry in the ledger, divided by all that are not retired.',
	'commitment-kept': 'Periods in which the promise was kept, of those that are over.',
	'theme-score': 'Each item counts one on its day and less the older it is.',
};

/** Why a term does not count. */
export const LEFT_OUT_LABEL: Readonly<Record<LeftOut, string>> = {
	cancelled: 'cancelled',
	'on-hold': 'on hold',
	'no-weight': 'has no weight',
	'not-measured': 'not measured',
	'not-delivered': 'not delivered yet',
	undated: 'has no date',
	'not-assessed': 'not rated again yet',
	retired: 'retired',
	'running-period': 'still running',
};
