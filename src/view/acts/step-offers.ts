import { ACT_LABEL, moveToStage } from '../../i18n/labels-acts';
import type { SeenPlace } from '../../model/edit';
import type { BoxState, StepRecord } from '../../model/plan-record';
import type { StageName } from '../../model/settings';
import { offer, offerIn, type Offer } from './offer';

/** What is asked about a step before something is offered for it. */
export interface OfferedStep extends Pick<StepRecord, 'state' | 'stage' | 'due'> {
	/** Below another step, whose stage it has. */
	readonly nested: boolean;
}

/** What ticking or unticking a box does. */
export function tickedTo(state: BoxState): 'done' | 'reopen' {
	return state === 'done' || state === 'cancelled' ? 'reopen' : 'done';
}

/** What can be done to a step, or to an action of a check-in, that stands at `at`. */
export function stepOffers(
	step: OfferedStep,
	at: SeenPlace,
	stages: readonly StageName[],
	cancelTitle: string = ACT_LABEL.cancel,
): readonly Offer[] {
	const { state, due } = step;
	const done = offer(ACT_LABEL.done, 'check', { kind: 'step', at, to: 'done' });
	const start = offer(ACT_LABEL.start, 'play', { kind: 'step', at, to: 'start' });
	const cancel = offer(cancelTitle, 'x', { kind: 'step', at, to: 'cancel' });
	const reopen = offer(ACT_LABEL.reopenStep, 'rotate-ccw', { kind: 'step', at, to: 'reopen' });
	const day = offer(due === null ? ACT_LABEL.setDue : ACT_LABEL.changeDue, 'calendar', {
		kind: 'step-due',
		at,
	});
	const moves = stageMoves(step, at, stages);
	switch (state) {
		case 'open':
		case 'on-hold':
			return [done, start, cancel, day, ...moves];
		case 'started':
			return [done, reopen, cancel, day, ...moves];
		case 'done':
		case 'cancelled':
			return [reopen, ...moves];
	}
}

function stageMoves(
	{ stage, nested }: OfferedStep,
	at: SeenPlace,
	stages: readonly StageName[],
): readonly Offer[] {
	if (nested) return [];
	return stages
		.filter(({ id }) => id !== stage)
		.map(({ id, name }) =>
			offerIn('stage', moveToStage(name), 'move-right', { kind: 'step-stage', at, stage: id }),
		);
}
