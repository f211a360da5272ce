import { ACT_LABEL } from '../../i18n/labels-acts';
import type { Objective } from '../../model/graph';
import type { RoadmapSnapshot } from '../../model/snapshot';
import { offer, offerIn, type Offer } from './offer';

/** What can be done to an objective, but for its place in the list ({@link reorderOffers}). */
export function objectiveOffers(objective: Objective, targetMet: boolean): readonly Offer[] {
	const { record } = objective;
	const resume = offer(ACT_LABEL.resume, 'play', { kind: 'objective', objective, to: 'resume' });
	if (record.state === 'cancelled') return [resume];
	const drop = offerIn('danger', ACT_LABEL.drop, 'circle-slash', {
		kind: 'objective',
		objective,
		to: 'drop',
	});
	const grow = [
		offer(ACT_LABEL.newMilestone, 'list-plus', { kind: 'new-milestone', objective }),
		offer(ACT_LABEL.measure, 'gauge', { kind: 'measure', objective }),
		...(targetMet ? [offer(ACT_LABEL.newTarget, 'target', { kind: 'new-target', objective })] : []),
	];
	if (record.achieved !== null) return grow;
	return [
		...grow,
		offer(record.due === null ? ACT_LABEL.setDue : ACT_LABEL.reschedule, 'calendar-clock', {
			kind: 'objective-due',
			objective,
		}),
		offer(ACT_LABEL.weigh, 'scale', { kind: 'weigh', objective }),
		record.state === 'on-hold'
			? resume
			: offer(ACT_LABEL.hold, 'pause', { kind: 'objective', objective, to: 'hold' }),
		drop,
	];
}

/** One place up or down in the note, for an objective that has another one there. */
export function reorderOffers(
	{ roadmap }: RoadmapSnapshot,
	objective: Objective,
): readonly Offer[] {
	const at = roadmap.objectives.indexOf(objective);
	const move = (title: string, icon: string, by: -1 | 1): Offer =>
		offerIn('move', title, icon, { kind: 'reorder', objective, by });
	return [
		...(at > 0 ? [move(ACT_LABEL.moveUp, 'arrow-up', -1)] : []),
		...(at >= 0 && at < roadmap.objectives.length - 1
			? [move(ACT_LABEL.moveDown, 'arrow-down', 1)]
			: []),
	];
}
