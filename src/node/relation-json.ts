import type {
	AgreementFigures,
	CadenceFigures,
	ReciprocityFigures,
} from '../model/relation-figures';
import { comparePlaces } from './compare-places';

/** The rhythm of the check-ins as `status --json` shows it. */
export function cadenceJson(cadence: CadenceFigures) {
	return {
		intervalDays: cadence.intervalDays,
		held: cadence.held,
		filled: cadence.filled,
		missed: cadence.missed,
		adherence: cadence.adherence,
		lastHeld: cadence.lastHeld,
		nextDue: cadence.nextDue,
		planned: cadence.planned,
		minutes: cadence.minutes,
	};
}

/** The ledger with its shares, priorities and commitments; `ledger --json` shows the same. */
export function reciprocityJson(found: ReciprocityFigures) {
	return {
		status: found.status,
		given: found.given,
		received: found.received,
		shareByCount: found.shareByCount,
		hoursGiven: found.hoursGiven,
		hoursReceived: found.hoursReceived,
		shareByHours: found.shareByHours,
		shareByHoursWithSessions: found.shareByHoursWithSessions,
		shareByRecency: found.shareByRecency,
		lastGiven: found.lastGiven,
		lastReceived: found.lastReceived,
		entries: found.entries
			.toSorted((a, b) => comparePlaces(a.entry, b.entry))
			.map(({ entry, lateDays, unanswered }) => ({
				side: entry.side,
				state: entry.state,
				kind: entry.kind,
				text: entry.text,
				date: entry.date,
				due: entry.due,
				hours: entry.hours,
				lateDays,
				unanswered,
				path: entry.path,
				line: entry.line,
			})),
		priorities: found.priorities.map(({ priority, covered, stale }) => ({
			text: priority.text,
			asOf: priority.asOf,
			covered,
			stale,
			retired: priority.retired,
		})),
		commitments: found.commitments.map(({ commitment, kept, complete }) => ({
			text: commitment.text,
			owner: commitment.ownerPerson?.name ?? null,
			kept,
			complete,
		})),
	};
}

/** The agreement with its four parts; null without an agreement note. */
export function agreementJson(found: AgreementFigures | null) {
	if (found === null) return null;
	const { path, agreed, reviewed, parts } = found.agreement;
	return {
		path,
		agreed,
		reviewed,
		parts: {
			roles: parts.roles,
			boundaries: parts.boundaries,
			cadence: parts.cadence,
			successMetrics: parts.successMetrics,
		},
		reviewDue: found.reviewDue,
	};
}
