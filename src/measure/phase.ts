import { daysBetween, type CivilDate } from '../model/civil-date';
import type { Phase } from '../model/figures';
import type { Roadmap } from '../model/graph';
import { heldCheckIns } from './held-check-ins';

const CLOSURE_DAYS = 30;
const SETTLED_DAYS = 30;

/** The phase of a mentorship: the first rule of §4.11 that applies. */
export function phaseOf(roadmap: Roadmap, today: CivilDate): Phase {
	const { start, end, checkIns, agreements } = roadmap;
	if (end !== null && today > end) return 'ended';
	const closing = checkIns.some(({ kind, counts }) => kind === 'closing' && counts);
	if (closing || (end !== null && daysBetween(today, end) <= CLOSURE_DAYS)) return 'closure';
	const held = heldCheckIns(roadmap, today);
	if (agreements.length === 0 && held.length === 0) return 'selection';
	const agreed = agreements.some((agreement) => agreement.agreed !== null);
	if (agreed && held.some(({ kind }) => kind === 'kickoff')) return 'cultivation';
	const since = start ?? held[0]?.date ?? null;
	return since !== null && daysBetween(since, today) > SETTLED_DAYS ? 'cultivation' : 'alignment';
}
