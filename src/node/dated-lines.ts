import { count } from '../i18n/count';
import { formatDay } from '../i18n/format-day';
import { daysBetween, type CivilDate } from '../model/civil-date';
import type { RoadmapFigures } from '../model/figures';
import type { PlanState } from '../model/plan-figures';
import type { CadenceFigures } from '../model/relation-figures';

/** Something with a day: what to do or hand over, and who. */
export interface DatedLine {
	readonly day: CivilDate;
	readonly text: string;
}

const NEXT = 5;

/** What is open and late, the oldest first. */
export function overdueLines(figures: RoadmapFigures, today: CivilDate): readonly DatedLine[] {
	return openLines(figures)
		.filter(({ day }) => day < today)
		.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The few things that are due next. */
export function nextLines(figures: RoadmapFigures, today: CivilDate): readonly DatedLine[] {
	return openLines(figures)
		.filter(({ day }) => day >= today)
		.sort((a, b) => (a.day < b.day ? -1 : 1))
		.slice(0, NEXT);
}

/** "17 days late", "today", "15 Oct 2026". */
export function dayWords(day: CivilDate, today: CivilDate): string {
	const late = daysBetween(day, today);
	if (late > 0) return `${count(late, 'day')} late`;
	return late === 0 ? 'today' : formatDay(day);
}

/** Everything open that has a day. A milestone of two objectives stands there once. */
function openLines(figures: RoadmapFigures): DatedLine[] {
	const plan = figures.objectives.flatMap((found) => [
		...dated(found.objective.record.due, found.objective.record.title, isOpen(found.state)),
		...found.milestones.flatMap(({ milestone: { record }, state }) =>
			dated(record.due, record.title, isOpen(state)),
		),
	]);
	const promises = figures.reciprocity.entries.flatMap(({ entry }) =>
		dated(
			entry.due,
			`${entry.text} (offered by the ${entry.side === 'given' ? 'mentee' : 'mentor'})`,
			entry.state === 'offered' || entry.state === 'started',
		),
	);
	const actions = figures.actions.flatMap(({ action }) =>
		dated(
			action.due,
			action.ownerPerson === null ? action.text : `${action.text} (${action.ownerPerson.name})`,
			action.state !== 'done' && action.state !== 'cancelled',
		),
	);
	const lines = [...checkIn(figures.cadence), ...plan, ...promises, ...actions];
	return [...new Map(lines.map((line) => [`${line.day} ${line.text}`, line])).values()];
}

function checkIn({ planned, nextDue }: CadenceFigures): DatedLine[] {
	if (planned !== null) return [{ day: planned, text: 'Check-in, planned' }];
	return nextDue === null ? [] : [{ day: nextDue, text: 'Check-in, not planned yet' }];
}

function dated(day: CivilDate | null, text: string, open: boolean): DatedLine[] {
	return day === null || !open ? [] : [{ day, text }];
}

function isOpen(state: PlanState): boolean {
	return state !== 'achieved' && state !== 'cancelled' && state !== 'on-hold';
}
