import { ACT_LABEL } from '../../i18n/labels-acts';
import type { Roadmap, Entry } from '../../model/graph';
import { seenPlace } from '../seen-place';
import { offer, type Offer } from './offer';

/** What can be done to a promise of the ledger; the first is what it waits for. */
export function promiseOffers(roadmap: Roadmap, entry: Entry): readonly Offer[] {
	const at = seenPlace(roadmap, entry);
	if (at === null) return [];
	const isOwn = (entry.side === 'given') === (roadmap.owner === 'mentee');
	const deliver = offer(isOwn ? ACT_LABEL.deliver : ACT_LABEL.receiveIt, 'check', {
		kind: 'promise',
		at,
		to: 'deliver',
	});
	const begin = offer(ACT_LABEL.begin, 'play', { kind: 'promise', at, to: 'start' });
	const decline = offer(isOwn ? ACT_LABEL.withdraw : ACT_LABEL.decline, 'x', {
		kind: 'promise',
		at,
		to: 'decline',
	});
	switch (entry.state) {
		case 'offered':
			return [deliver, begin, decline];
		case 'started':
			return [deliver, decline];
		case 'delivered':
		case 'declined':
			return [];
	}
}
