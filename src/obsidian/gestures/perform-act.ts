import { planDependency } from '../../edit/plan/plan-dependency';
import { planDue } from '../../edit/plan/plan-due';
import { planMilestone } from '../../edit/plan/plan-milestone';
import { planMilestoneDue } from '../../edit/plan/plan-milestone-due';
import { planObjective } from '../../edit/plan/plan-objective';
import { planObjectiveDue } from '../../edit/plan/plan-objective-due';
import { planPromise } from '../../edit/plan/plan-promise';
import { planReorder } from '../../edit/plan/plan-reorder';
import { planStage } from '../../edit/plan/plan-stage';
import { planStep } from '../../edit/plan/plan-step';
import type { Planning } from '../../edit/plan/planning';
import { shownTitle } from '../../markdown/shown-title';
import type { Milestone, Roadmap } from '../../model/graph';
import type { PaneAct } from '../../view/pane-act';
import { captureForm } from './capture-form';
import { carryOutAtOnce, undoLast } from './carry-out';
import { rescheduleForm, stepDueForm } from './due-form';
import { entryForm } from './entry-form';
import type { Form } from './form';
import { FormModal } from './form-modal';
import type { GestureParts } from './gesture-parts';
import { achieveForm, newMilestoneForm, newStepForm } from './milestone-forms';
import { measurementForm, newObjectiveForm, newTargetForm, weightForm } from './objective-forms';
import { Picker } from './picker';
import { readSeenStep } from './seen-step';

/** Carries out what the pane or a command asks for: at once, or after a form. */
export async function performAct(
	parts: GestureParts,
	act: PaneAct,
	roadmap: Roadmap,
): Promise<void> {
	const planning = parts.planning(roadmap);
	const { today } = planning;
	const ask = (form: Form): void => {
		new FormModal(parts, form).open();
	};
	switch (act.kind) {
		case 'step':
			await carryOutAtOnce(parts, planStep(planning, act.at, act.to, today));
			break;
		case 'step-due':
			ask(stepDueForm({ ...readSeenStep(act.at), today }, (due) => planDue(planning, act.at, due)));
			break;
		case 'step-stage':
			await carryOutAtOnce(parts, planStage(planning, act.at, act.stage));
			break;
		case 'new-step':
			ask(newStepForm(planning, act.milestone, act.stage));
			break;
		case 'milestone':
			if (act.to === 'achieve') ask(achieveForm(planning, act.milestone));
			else await carryOutAtOnce(parts, planMilestone(planning, act.milestone, act.to, today));
			break;
		case 'milestone-due': {
			const { title, due } = act.milestone.record;
			ask(
				rescheduleForm({ title: shownTitle(title), due, today }, (day, why) =>
					planMilestoneDue(planning, act.milestone, day, why, today),
				),
			);
			break;
		}
		case 'depends-on':
			askDependency(parts, planning, act.milestone);
			break;
		case 'new-objective':
			ask(newObjectiveForm(planning));
			break;
		case 'new-milestone':
			ask(newMilestoneForm(planning, act.objective));
			break;
		case 'objective-due': {
			const { title, due } = act.objective.record;
			ask(
				rescheduleForm({ title: shownTitle(title), due, today }, (day, why) =>
					planObjectiveDue(planning, act.objective, day, why, today),
				),
			);
			break;
		}
		case 'weigh':
			ask(weightForm(planning, act.objective));
			break;
		case 'measure':
			ask(measurementForm(planning, act.objective));
			break;
		case 'new-target':
			ask(newTargetForm(planning, act.objective));
			break;
		case 'objective':
			await carryOutAtOnce(parts, planObjective(planning, act.objective, act.to));
			break;
		case 'reorder':
			await carryOutAtOnce(parts, planReorder(planning, act.objective, act.by));
			break;
		case 'promise':
			await carryOutAtOnce(parts, planPromise(planning, act.at, act.to, today));
			break;
		case 'give':
		case 'receive':
			ask(entryForm(parts.entryPlanning(roadmap), act.kind, 'delivered'));
			break;
		case 'offer':
			ask(entryForm(parts.entryPlanning(roadmap), 'give', 'offered'));
			break;
		case 'capture':
			ask(captureForm(planning, parts.recall, null));
			break;
		case 'feedback':
			ask(captureForm(planning, parts.recall, 'feedback'));
			break;
		case 'undo':
			await undoLast(parts);
			break;
	}
}

/** Asks for the milestone that must come first; only tasks have a notation for it. */
function askDependency(parts: GestureParts, planning: Planning, milestone: Milestone): void {
	const options = planning.roadmap.objectives.flatMap(({ record, milestones }) =>
		milestones
			.filter(({ record: { form } }) => form === 'task')
			.filter((other) => !milestone.dependsOn.includes(other) && !leadsTo(other, milestone))
			.map((other) => ({
				value: other,
				title: shownTitle(other.record.title),
				note: shownTitle(record.title),
			})),
	);
	const pick = ([first]: readonly Milestone[]): void => {
		if (first === undefined) return;
		void carryOutAtOnce(parts, planDependency(planning, milestone, first));
	};
	new Picker(parts.app, 'Choose the milestone that comes first', options, pick, false).open();
}

/** Whether a milestone is the other one or waits for it, over as many others as there are. */
function leadsTo(from: Milestone, to: Milestone, seen = new Set<Milestone>()): boolean {
	if (from === to) return true;
	if (seen.has(from)) return false;
	seen.add(from);
	return from.dependsOn.some((next) => leadsTo(next, to, seen));
}
