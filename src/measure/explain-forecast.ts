import type { Explanation } from '../model/explanation';
import type { ObjectiveFigures } from '../model/plan-figures';
import { inputsOf, placeOfMilestone, term } from './explain-term';

/**
 * The units that an objective's forecast counts (§4.5): each milestone is 1, its value the part that
 * is complete. `value` is the date, else the status, null when there is no forecast.
 */
export function explainForecast({ forecast, milestones }: ObjectiveFigures): Explanation {
	const { date, status, inputs } = forecast;
	return {
		figure: 'forecast',
		value: date ?? status,
		terms: milestones.map(({ milestone, progress, state }) =>
			term(
				milestone.record.title,
				1,
				progress,
				placeOfMilestone(milestone),
				state === 'cancelled' || state === 'on-hold' ? state : null,
			),
		),
		inputs: inputs === null ? [] : inputsOf({ ...inputs }),
	};
}
