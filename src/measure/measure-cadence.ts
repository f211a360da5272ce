import { daysBetween, type CivilDate } from '../model/civil-date';
import type { CadenceFigures } from '../model/relation-figures';
import type { Roadmap } from '../model/graph';
import { intervalDays } from '../model/interval';
import { cadenceSlots } from './cadence-slots';
import { heldCheckIns, plannedCheckIn } from './held-check-ins';
import { firstDayNotPaused } from './paused';
import { stepDay } from './shift-day';

/**
 * How well the check-in rhythm is kept (§4.7). Without a cadence the interval, adherence and next
 * due day are null and there are no slots; the rest is given.
 */
export function measureCadence(roadmap: Roadmap, today: CivilDate): CadenceFigures {
	const { cadence, paused } = roadmap;
	const held = heldCheckIns(roadmap, today);
	const slots = cadence === null ? [] : cadenceSlots(held, cadence, paused, today);
	const filled = slots.filter(({ state }) => state === 'filled').length;
	const missed = slots.filter(({ state }) => state === 'missed').length;
	const nextDue = nextDueDay(roadmap, held.at(-1)?.date ?? null);
	const planned = plannedCheckIn(roadmap, today);
	return {
		intervalDays: cadence === null ? null : intervalDays(cadence),
		held: held.length,
		filled,
		missed,
		adherence: filled + missed === 0 ? null : filled / (filled + missed),
		lastHeld: held.at(-1)?.date ?? null,
		nextDue,
		planned,
		overdue: nextDue !== null && today > nextDue && planned === null,
		plannedLateDays:
			nextDue !== null && planned !== null && planned > nextDue
				? daysBetween(nextDue, planned)
				: null,
		minutes: held.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
		slots,
	};
}

/** Last held + interval, without any the mentorship's start; not inside a paused range. */
function nextDueDay(roadmap: Roadmap, lastHeld: CivilDate | null): CivilDate | null {
	if (roadmap.cadence === null) return null;
	const due = lastHeld === null ? roadmap.start : stepDay(lastHeld, roadmap.cadence);
	return due === null ? null : firstDayNotPaused(roadmap.paused, due);
}
