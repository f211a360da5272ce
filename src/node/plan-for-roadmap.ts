import { planCapture } from '../edit/plan/plan-capture';
import { planEntry } from '../edit/plan/plan-entry';
import { planFeedback } from '../edit/plan/plan-feedback';
import type { Plan } from '../model/edit';
import type { RoadmapRequest } from './edit-request';
import { findPriority } from './find-named';
import { noteOperand } from './note-operand';
import type { RequestScope } from './request-scope';

/** The plan of a request for a roadmap as a whole: capture, feedback, the ledger. */
export function planForRoadmap(request: RoadmapRequest, scope: RequestScope): Plan {
	const { root, folder, planningOf, onlyRoadmap, on } = scope;
	const roadmap = onlyRoadmap();
	const planning = planningOf(roadmap);
	switch (request.kind) {
		case 'capture':
			return planCapture(planning, { kind: request.what, text: request.text, on });
		case 'feedback': {
			const { from, to, text, sentiment, theme } = request;
			return planFeedback(planning, { from, to, text, sentiment, theme, activity: null, on });
		}
		case 'give':
		case 'receive': {
			const priority = request.priority === null ? null : findPriority(request.priority, roadmap);
			if (priority !== null && 'refusal' in priority) return priority;
			const into = intoOf(request.into, root, folder);
			if (into !== null && typeof into === 'object' && 'refusal' in into) return into;
			return planEntry(planning, {
				side: request.kind,
				state: request.isOffer ? 'offered' : 'delivered',
				text: request.text,
				kind: request.entryKind,
				effort: request.effort,
				priority: priority?.thing ?? null,
				with: request.with,
				due: request.due,
				on,
				into,
			});
		}
	}
}

/** Where a ledger line is to go: a word of the setting, else a note. */
function intoOf(into: string | null, root: string, folder: string) {
	if (into === null || into === 'roadmap' || into === 'check-in' || into === 'daily') return into;
	return noteOperand(into, root, folder);
}
