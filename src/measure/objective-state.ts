import { dayNumber, type CivilDate } from '../model/civil-date';
import type { Forecast, MilestoneFigures, PlanState } from '../model/plan-figures';
import type { ObjectiveRecord } from '../model/plan-record';
import type { Settings } from '../model/settings';
import { exceeds } from './exceeds';
import { expectedProgress, toleranceFor } from './expected-progress';
import { forecastDate, type Span } from './forecast-date';
import { isOptionalMilestone } from './milestone-state';
import { objectiveActivity } from './objective-activity';

/** What decides an objective's state besides its own record. */
export interface ObjectiveCircumstances {
	readonly start: CivilDate | null;
	readonly activity: number | null;
	readonly forecast: Forecast;
	readonly milestones: readonly MilestoneFigures[];
}

/** State of an objective: the first rule of §4.4 that applies. */
export function objectiveState(
	record: ObjectiveRecord,
	circumstances: ObjectiveCircumstances,
	settings: Settings,
	today: CivilDate,
): PlanState {
	const { start, milestones } = circumstances;
	if (record.state !== 'open') return record.state;
	if (record.achieved !== null || allAchieved(milestones)) return 'achieved';
	if (record.due !== null && today > record.due) return 'overdue';
	if (milestones.some(({ state }) => state === 'overdue' || state === 'at-risk')) return 'at-risk';
	if (record.due === null) return 'unscheduled';
	if (start !== null && today < start) return 'upcoming';
	return isBehind(record, circumstances, settings, today) ? 'at-risk' : 'on-track';
}

function allAchieved(milestones: readonly MilestoneFigures[]): boolean {
	const counted = milestones.filter(({ state }) => state !== 'cancelled');
	return counted.length > 0 && counted.every(({ state }) => state === 'achieved');
}

/**
 * Whether activity lags behind the calendar beyond the tolerance, or the forecast is late. Optional
 * milestones cause no state, so they are left out of both when there are any.
 */
function isBehind(
	record: ObjectiveRecord,
	{ start, activity, forecast, milestones }: ObjectiveCircumstances,
	settings: Settings,
	today: CivilDate,
): boolean {
	const span: Span = { start, due: record.due };
	const committed = milestones.filter(({ milestone }) => !isOptionalMilestone(milestone.record));
	const untouched = committed.length === milestones.length;
	if (!untouched && committed.length === 0) return false;
	const done = untouched
		? activity
		: objectiveActivity(committed, record.tasks, settings.startedCounts);
	const expected = expectedProgress(start, record.due, dayNumber(today));
	const tolerance = toleranceFor(countedSteps(committed), settings.numbers.tolerance);
	if (done !== null && expected !== null && exceeds(expected - done, tolerance)) return true;
	const likely = untouched ? forecast : forecastDate(committed, span, settings.numbers, today);
	return isLate(likely, record.due);
}

function countedSteps(milestones: readonly MilestoneFigures[]): number {
	let steps = 0;
	for (const figures of milestones) {
		if (figures.state !== 'cancelled') steps += figures.steps.total;
	}
	return steps;
}

function isLate(forecast: Forecast, due: CivilDate | null): boolean {
	return (
		forecast.status === 'likely' && forecast.date !== null && due !== null && forecast.date > due
	);
}
