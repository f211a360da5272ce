import type { Phase, Win } from '../model/figures';
import type {
	ForecastStatus,
	MilestoneFlag,
	ObjectiveFlag,
	PlanState,
} from '../model/plan-figures';
import type { ReciprocityStatus } from '../model/relation-figures';
import type { Severity } from '../model/problem';
import { count } from './count';

/** States of milestones and objectives in words. */
export const STATE_LABEL: Readonly<Record<PlanState, string>> = {
	cancelled: 'Cancelled',
	'on-hold': 'On hold',
	achieved: 'Achieved',
	unscheduled: 'No due date',
	overdue: 'Overdue',
	upcoming: 'Upcoming',
	'at-risk': 'At risk',
	'on-track': 'On track',
};

/** How a forecast stands, in words. */
export const FORECAST_LABEL: Readonly<Record<ForecastStatus, string>> = {
	likely: 'Likely',
	done: 'All done',
	stalled: 'Stalled',
	far: 'More than two years away',
};

/** Flags in words. */
export const FLAG_LABEL: Readonly<Record<MilestoneFlag | ObjectiveFlag, string>> = {
	'no-plan': 'No plan yet',
	'due-soon': 'Due soon',
	'busy-not-moving': 'Busy, not moving',
};

/** What a flag means, in one sentence. */
export const FLAG_MEANING: Readonly<Record<MilestoneFlag | ObjectiveFlag, string>> = {
	'no-plan': 'Nothing is planned here that progress could be counted from.',
	'due-soon': 'Due within 7 days, and less than three quarters done.',
	'busy-not-moving': 'Much is done, but the outcome hardly moves.',
};

/** Phases of the relationship in words. */
export const PHASE_LABEL: Readonly<Record<Phase, string>> = {
	selection: 'Selection',
	alignment: 'Alignment',
	cultivation: 'Cultivation',
	closure: 'Closure',
	ended: 'Ended',
};

/** What a phase means, in one sentence. */
export const PHASE_MEANING: Readonly<Record<Phase, string>> = {
	selection: 'No agreement and no check-in yet: you are finding each other.',
	alignment: 'You are agreeing on objectives, rhythm and what each side brings.',
	cultivation: 'The work itself: milestones, check-ins, feedback.',
	closure: 'The end is near: look back, hand over, decide what comes after.',
	ended: 'The end date has passed: renew, redefine or close it together.',
};

/** How the exchange stands, in words without blame (§4.6). */
export const RECIPROCITY_LABEL: Readonly<Record<ReciprocityStatus, string>> = {
	'no-exchange-yet': 'No exchange yet',
	'promise-late': 'A promise is late',
	quiet: 'Quiet for a while',
	'mostly-received': 'Mostly received so far',
	'mostly-given': 'Mostly given so far',
	'two-way': 'Going both ways',
};

/** Severities in words. */
export const SEVERITY_LABEL: Readonly<Record<Severity, string>> = {
	error: 'Error',
	warning: 'Warning',
	hint: 'Hint',
};

/**
 * A state with its days: "Overdue by 3 days", "Achieved 2 days early", "Achieved on time",
 * "On track". `days` as in the figures: null when they say nothing.
 */
export function stateSentence(state: PlanState, days: number | null): string {
	const label = STATE_LABEL[state];
	if (days === null) return label;
	if (state === 'overdue') return `${label} by ${count(days, 'day')}`;
	if (state !== 'achieved') return label;
	if (days === 0) return `${label} on time`;
	return `${label} ${count(Math.abs(days), 'day')} ${days < 0 ? 'early' : 'late'}`;
}

/** Where a day lies beside a due day: "4 days before due", "on the due day", "1 day after due". */
export function besideDue(daysAfter: number): string {
	if (daysAfter === 0) return 'on the due day';
	return `${count(Math.abs(daysAfter), 'day')} ${daysAfter < 0 ? 'before' : 'after'} due`;
}

/** Where a day lies beside today: "today", "tomorrow", "in 7 days", "3 days ago". */
export function besideToday(daysAhead: number): string {
	if (daysAhead === 0) return 'today';
	if (daysAhead === 1) return 'tomorrow';
	if (daysAhead === -1) return 'yesterday';
	return daysAhead > 0 ? `in ${count(daysAhead, 'day')}` : `${count(-daysAhead, 'day')} ago`;
}

/** What kind of thing was won, as words behind its title. */
export const WIN_LABEL: Readonly<Record<Win['kind'], string>> = {
	milestone: 'milestone achieved',
	metric: 'target met',
	theme: 'feedback turned to praise',
	promise: 'promise kept',
	objective: 'objective achieved',
};
