import { planMilestone } from '../edit/plan/plan-milestone';
import { planMilestoneDue } from '../edit/plan/plan-milestone-due';
import type { Plan } from '../model/edit';
import type { EditRequest } from './edit-request';
import { findMilestone } from './find-named';
import { nameOperand } from './name-operand';
import { planForNote } from './plan-for-note';
import { planForObjective } from './plan-for-objective';
import { planForRoadmap } from './plan-for-roadmap';
import type { RequestScope } from './request-scope';

/** The plan of one request; a name or a note that nothing answers to is a refusal. */
export function planRequest(request: EditRequest, scope: RequestScope): Plan {
	const { root, roadmaps, planningOf, on } = scope;
	switch (request.kind) {
		case 'milestone': {
			const found = findMilestone(nameOperand(request.name, root), roadmaps);
			if ('refusal' in found) return found;
			return planMilestone(planningOf(found.roadmap), found.thing, request.to, on);
		}
		case 'milestone-due': {
			const found = findMilestone(nameOperand(request.name, root), roadmaps);
			if ('refusal' in found) return found;
			const { due, why } = request;
			return planMilestoneDue(planningOf(found.roadmap), found.thing, due, why, on);
		}
		case 'objective':
		case 'objective-due':
		case 'weigh':
		case 'measure':
			return planForObjective(request, scope);
		case 'step':
		case 'link':
		case 'unlink':
		case 'share':
			return planForNote(request, scope);
		case 'give':
		case 'receive':
		case 'capture':
		case 'feedback':
			return planForRoadmap(request, scope);
	}
}
