import { ACT_LABEL } from '../../i18n/labels-acts';
import type { MilestoneFigures } from '../../model/plan-figures';
import { offer, offerIn, type Offer } from './offer';

type Standing = Extract<Offer['act'], { kind: 'milestone' }>['to'];

/** What can be done to a milestone as it stands. One that was closed can only be taken up again. */
export function milestoneOffers({ milestone, state, stage }: MilestoneFigures): readonly Offer[] {
	const { record } = milestone;
	const to = (title: string, icon: string, standing: Standing): Offer =>
		offer(title, icon, { kind: 'milestone', milestone, to: standing });
	if (record.state === 'done') return [to(ACT_LABEL.reopen, 'rotate-ccw', 'reopen')];
	const resume = to(ACT_LABEL.resume, 'play', 'resume');
	if (record.state === 'cancelled') return [resume];

	const offers: Offer[] = [
		to(ACT_LABEL.achieve, 'circle-check', 'achieve'),
		offer(ACT_LABEL.newStep, 'list-plus', { kind: 'new-step', milestone, stage }),
		offer(record.due === null ? ACT_LABEL.setDue : ACT_LABEL.reschedule, 'calendar-clock', {
			kind: 'milestone-due',
			milestone,
		}),
	];
	// a milestone note has no notation for what it depends on
	if (record.form === 'task') {
		offers.push(offer(ACT_LABEL.dependsOn, 'git-branch', { kind: 'depends-on', milestone }));
	}
	if (record.state === 'on-hold') offers.push(resume);
	else if (state !== 'on-hold' && state !== 'cancelled') {
		offers.push(to(ACT_LABEL.hold, 'pause', 'hold'));
	}
	const drop = { kind: 'milestone', milestone, to: 'drop' } as const;
	return [...offers, offerIn('danger', ACT_LABEL.drop, 'circle-slash', drop)];
}
