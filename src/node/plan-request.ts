import type { LinkTarget } from '../edit/plan-link';
import { planCapture } from '../edit/plan-capture';
import { planEntry } from '../edit/plan-entry';
import { planFeedback } from '../edit/plan-feedback';
import { planLink, planShare, planUnlink } from '../edit/plan-link';
import { planMeasurement } from '../edit/plan-measurement';
import { planMilestone } from '../edit/plan-milestone';
import { planMilestoneDue } from '../edit/plan-milestone-due';
import { planObjective, planObjectiveNumber } from '../edit/plan-objective';
import { planObjectiveDue } from '../edit/plan-objective-due';
import { planStep } from '../edit/plan-step';
import type { Planning } from '../edit/planning';
import { parseQuantity } from '../markdown/parse-quantity';
import type { CivilDate } from '../model/civil-date';
import type { Plan } from '../model/edit';
import type { Roadmap } from '../model/graph';
import type { EditRequest, NoteRequest, ObjectiveRequest, RoadmapRequest } from './edit-request';
import { expectedLine } from './expected-line';
import { findMetric } from './find-metric';
import { findMilestone, findObjective, findPlanned, findPriority } from './find-named';
import { readVaultText } from './foresee-edits';
import { NO_ROADMAP } from './no-roadmap';
import { noteOperand } from './note-operand';
import { UsageError } from './usage-error';

/** What requests are planned in. */
export interface RequestScope {
	/** Where the vault and the caller are. */
	readonly root: string;
	readonly folder: string;
	/** The roadmaps that names are looked up in. */
	readonly roadmaps: readonly Roadmap[];
	readonly planningOf: (roadmap: Roadmap) => Planning;
	/** The one that a request for a roadmap as a whole means; throws a {@link UsageError}. */
	readonly onlyRoadmap: () => Roadmap;
	/** The day that is written. */
	readonly on: CivilDate;
}

/** The plan of one request; a name or a note that nothing answers to is a refusal. */
export function planRequest(request: EditRequest, scope: RequestScope): Plan {
	const { root, folder, roadmaps, planningOf, on } = scope;
	switch (request.kind) {
		case 'step': {
			const note = noteOperand(request.note, root, folder);
			if ('refusal' in note) return note;
			const now = readVaultText(root, note.path);
			if ('refusal' in now) return now;
			const planning = planningOf(roadmapOfNote(note.path, roadmaps));
			const operand = { ...request, path: note.path };
			const seen = expectedLine(operand, now.text, planning.settings);
			return 'refusal' in seen ? seen : planStep(planning, seen, request.to, on);
		}
		case 'milestone': {
			const found = findMilestone(request.name, roadmaps);
			if ('refusal' in found) return found;
			return planMilestone(planningOf(found.roadmap), found.thing, request.to, on);
		}
		case 'milestone-due': {
			const found = findMilestone(request.name, roadmaps);
			if ('refusal' in found) return found;
			const { due, why } = request;
			return planMilestoneDue(planningOf(found.roadmap), found.thing, due, why, on);
		}
		case 'objective':
		case 'objective-due':
		case 'weigh':
		case 'measure':
			return planForObjective(request, scope);
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

function planForObjective(
	request: ObjectiveRequest,
	{ roadmaps, planningOf, on }: RequestScope,
): Plan {
	const found = findObjective(request.name, roadmaps);
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

function planForNote(
	request: NoteRequest,
	{ root, folder, roadmaps, planningOf, on }: RequestScope,
): Plan {
	const note = noteOperand(request.note, root, folder);
	if ('refusal' in note) return note;
	const planning = planningOf(roadmapOfNote(note.path, roadmaps));
	if (request.kind === 'share') return planShare(planning, note.path, on);
	const targets: LinkTarget[] = [];
	let roadmap = planning.roadmap;
	for (const name of request.names) {
		const found = findPlanned(name, roadmaps);
		if ('refusal' in found) return found;
		targets.push(found.thing);
		roadmap = found.roadmap;
	}
	const plan = request.kind === 'link' ? planLink : planUnlink;
	return plan(planningOf(roadmap), note.path, targets);
}

function planForRoadmap(request: RoadmapRequest, scope: RequestScope): Plan {
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

/** The roadmap that a note is part of; any other serves for what concerns its own lines only. */
function roadmapOfNote(note: string, roadmaps: readonly Roadmap[]): Roadmap {
	return roadmaps.find(({ texts }) => texts.has(note)) ?? roadmaps[0] ?? NO_ROADMAP;
}
