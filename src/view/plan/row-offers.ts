import { ACT_LABEL } from '../../i18n/labels-acts';
import { milestoneOffers } from '../acts/milestone-offers';
import { objectiveOffers, reorderOffers } from '../acts/objective-offers';
import { offer, type Offer } from '../acts/offer';
import { stepOffers } from '../acts/step-offers';
import { seenPlace } from '../seen-place';
import { findMilestone, findObjective } from './list-plan';
import type { PlanQuestion } from './plan-question';
import type { AddRow, NextRow, ObjectiveRow, PlanRow, StageRow } from './plan-row';

/** What can be done to what a row shows, made when somebody asks for it. */
export function rowOffers(row: PlanRow, question: PlanQuestion): readonly Offer[] {
	const { roadmap, settings } = question;
	switch (row.kind) {
		case 'objective':
			return offersOfObjective(row, question);
		case 'milestone': {
			const figures = findMilestone(roadmap, row.key);
			return figures === null ? [] : milestoneOffers(figures);
		}
		case 'step': {
			const at = seenPlace(roadmap.roadmap, row.place);
			return at === null ? [] : stepOffers(row, at, settings.stages);
		}
		case 'stage':
			return row.children.some(({ kind }) => kind === 'add') ? addOffers(row, question) : [];
		case 'add':
			return addOffers(row, question);
		case 'next':
		case 'dropped':
			return [];
	}
}

/** A step for the stage of a row. */
function addOffers(
	{ milestone: key, stage }: StageRow | AddRow,
	{ roadmap }: PlanQuestion,
): readonly Offer[] {
	const milestone = findMilestone(roadmap, key)?.milestone;
	if (milestone === undefined) return [];
	return [offer(ACT_LABEL.newStep, 'list-plus', { kind: 'new-step', milestone, stage })];
}

/** What pressing the row of an addition or of the next stage does; null when it only leads. */
export function pressedOffer(row: AddRow | NextRow, question: PlanQuestion): Offer['act'] | null {
	const milestone = findMilestone(question.roadmap, row.milestone)?.milestone;
	if (milestone === undefined) return null;
	if (row.kind === 'add') return { kind: 'new-step', milestone, stage: row.stage };
	switch (row.leads.to) {
		case 'step':
			return null;
		case 'add':
			return { kind: 'new-step', milestone, stage: row.leads.stage };
		case 'achieve':
			return { kind: 'milestone', milestone, to: 'achieve' };
	}
}

/** Its place is offered only where the tree shows all objectives as the note lists them. */
function offersOfObjective(row: ObjectiveRow, question: PlanQuestion): readonly Offer[] {
	const { roadmap, state } = question;
	const objective = findObjective(roadmap, row.key);
	if (objective === null) return [];
	const isListed = state.sort === 'roadmap' && state.filter === 'all' && row.state !== 'cancelled';
	return [
		...objectiveOffers(objective, row.targetMet),
		...(isListed ? reorderOffers(roadmap, objective) : []),
	];
}
