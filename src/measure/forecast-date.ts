import { dayNumber, type CivilDate } from '../model/civil-date';
import type { Forecast, ForecastInputs, MilestoneFigures } from '../model/plan-figures';
import type { Numbers } from '../model/settings';
import { completedInside, lastCompletion, type Window } from './completed-units';
import { ceilBeyondNoise, exceeds } from './exceeds';
import { laterDay } from './later-day';
import { shiftDay } from './shift-day';

/** A result further away than this is no date (§4.5). */
const FAR_DAYS = 730;

const NOTHING: Forecast = { date: null, status: null, inputs: null };

/** The start and due day of what is forecast. */
export interface Span {
	readonly start: CivilDate | null;
	readonly due: CivilDate | null;
}

/**
 * When an objective is likely to be complete (§4.5), over its milestones that are neither cancelled
 * nor on hold; nothing without such a milestone. `inputs` are the numbers of the formula.
 */
export function forecastDate(
	milestones: readonly MilestoneFigures[],
	span: Span,
	numbers: Numbers,
	today: CivilDate,
): Forecast {
	const counted = milestones.filter(({ state }) => state !== 'cancelled' && state !== 'on-hold');
	if (counted.length === 0) return NOTHING;
	const inputs = forecastInputs(counted, span, numbers, today);
	if (!exceeds(inputs.remaining, 0)) {
		return { date: lastOf(counted), status: 'done', inputs };
	}
	const moved = exceeds(inputs.observed, 0);
	if (!moved && span.due === null) return { date: null, status: null, inputs };
	if (!moved && inputs.windowDays === numbers.windowDays) {
		return { date: null, status: 'stalled', inputs };
	}
	if (inputs.pace === 0) return { date: null, status: null, inputs };
	const days = ceilBeyondNoise(inputs.remaining / inputs.pace);
	if (days > FAR_DAYS) return { date: null, status: 'far', inputs };
	return { date: shiftDay(today, days), status: 'likely', inputs };
}

function forecastInputs(
	milestones: readonly MilestoneFigures[],
	{ start, due }: Span,
	{ priorDays, windowDays: longest }: Numbers,
	today: CivilDate,
): ForecastInputs {
	const from = shiftDay(today, 1 - longest);
	const window: Window = { from: start !== null && start > from ? start : from, to: today };
	let observed = 0;
	let remaining = 0;
	for (const { milestone, progress } of milestones) {
		observed += completedInside(milestone.record, window);
		remaining += 1 - progress;
	}
	const windowDays =
		start === null ? longest : Math.max(0, Math.min(longest, dayNumber(today) - dayNumber(start)));
	const plannedDays = start === null || due === null ? 0 : dayNumber(due) - dayNumber(start);
	const plannedPace = plannedDays <= 0 ? 0 : milestones.length / plannedDays;
	const history = priorDays + windowDays;
	return {
		total: milestones.length,
		remaining,
		observed,
		windowDays,
		plannedPace,
		// A user may set the prior to 0 days: then the first day has no pace yet.
		pace: history === 0 ? 0 : (priorDays * plannedPace + observed) / history,
	};
}

function lastOf(milestones: readonly MilestoneFigures[]): CivilDate | null {
	let last: CivilDate | null = null;
	for (const { milestone } of milestones) last = laterDay(last, lastCompletion(milestone.record));
	return last;
}
