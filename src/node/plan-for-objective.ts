import { planMeasurement } from '../edit/plan/plan-measurement';
import { planObjective, planObjectiveNumber } from '../edit/plan/plan-objective';
import { planObjectiveDue } from '../edit/plan/plan-objective-due';
import { parseQuantity } from '../markdown/parse-quantity';
import type { Plan } from '../model/edit';
import type { ObjectiveRequest } from './edit-request';
import { findMetric } from './find-metric';
import { findObjective } from './find-named';
import { nameOperand } from './name-operand';
import type { RequestScope } from './request-scope';
import { UsageError } from './usage-error';

/** The plan of a request for one objective. Throws a {@link UsageError} for a value that is none. */
export function planForObjective(
	request: ObjectiveRequest,
	{ root, roadmaps, planningOf, on }: RequestScope,
): Plan {
	const found = findObjective(nameOperand(request.name, root), roadmaps);
	if ('refusal' in found) return found;
	const { thing: objective, roadmap } = found;
	const planning = planningOf(roadmap);
	switch (request.kind) {
		case 'objective':
			return planObjective(planning, objective, request.to);
		case 'objective-due':
			return planObjectiveDue(planning, objective, request.due, request.why, on);
		case 'weigh':
			return planObjectiveNumber(planning, objective, 'weight', request.weight);
		case 'measure': {
			const quantity = parseQuantity(request.value, planning.settings.decimal);
			if (quantity === null) throw new UsageError(`"${request.value}" is no number.`);
			const metric = findMetric(request.metric, objective);
			if (typeof metric === 'object' && 'refusal' in metric) return metric;
			return planMeasurement(planning, objective, metric, quantity.value, on);
		}
	}
}
