import type { CivilDate } from './civil-date';
import type {
	Action,
	Agreement,
	CheckIn,
	Commitment,
	Competency,
	Entry,
	FeedbackItem,
	Priority,
} from './graph';

/** One slot of the cadence; `open` slots are not judged yet. */
export interface Slot {
	readonly date: CivilDate;
	readonly state: 'filled' | 'missed' | 'open';
	readonly checkIn: CheckIn | null;
}

export interface CadenceFigures {
	readonly intervalDays: number | null;
	readonly held: number;
	readonly filled: number;
	readonly missed: number;
	readonly adherence: number | null;
	readonly lastHeld: CivilDate | null;
	readonly nextDue: CivilDate | null;
	readonly planned: CivilDate | null;
	/** Today is past `nextDue` and none is planned. */
	readonly overdue: boolean;
	/** Days that the planned one lies after `nextDue`; null when it does not. */
	readonly plannedLateDays: number | null;
	readonly minutes: number;
	/** All slots up to today, by date. */
	readonly slots: readonly Slot[];
}

export type ReciprocityStatus =
	'no-exchange-yet' | 'promise-late' | 'quiet' | 'mostly-received' | 'mostly-given' | 'two-way';

export interface EntryFigures {
	readonly entry: Entry;
	/** Open and due before today; null otherwise. */
	readonly lateDays: number | null;
	readonly unanswered: boolean;
	/** Days since ➕, else since its date; null when neither is known. */
	readonly ageDays: number | null;
}

export interface PriorityFigures {
	readonly priority: Priority;
	readonly covered: boolean;
	readonly stale: boolean;
	readonly ageDays: number | null;
}

export interface CommitmentFigures {
	readonly commitment: Commitment;
	readonly kept: number | null;
	readonly complete: number | null;
}

export interface ReciprocityFigures {
	readonly status: ReciprocityStatus;
	readonly given: number;
	readonly received: number;
	readonly shareByCount: number | null;
	readonly hoursGiven: number;
	readonly hoursReceived: number;
	/** Some delivered entry has no effort and counts half an hour. */
	readonly hoursEstimated: boolean;
	readonly shareByHours: number | null;
	readonly shareByHoursWithSessions: number | null;
	readonly recencyGiven: number;
	readonly recencyReceived: number;
	readonly shareByRecency: number | null;
	readonly lastGiven: CivilDate | null;
	readonly lastReceived: CivilDate | null;
	/** Distinct kinds given. */
	readonly kinds: number;
	/** Parallel to `roadmap.entries`. */
	readonly entries: readonly EntryFigures[];
	readonly priorities: readonly PriorityFigures[];
	/** Covered of those not retired; null when none is listed. */
	readonly priorityCoverage: { readonly covered: number; readonly of: number } | null;
	readonly commitments: readonly CommitmentFigures[];
	/** The band of the phase. */
	readonly band: readonly [number, number];
}

export interface CompetencyFigures {
	readonly competency: Competency;
	readonly self: number | null;
	readonly mentor: number | null;
	readonly agreed: number | null;
	readonly effective: number | null;
	/** Never rated in a check-in: `effective` is the starting level and closure is null. */
	readonly assessed: boolean;
	readonly closure: number | null;
	readonly blindSpot: number | null;
	/** Titles of the objectives that name it. */
	readonly objectives: readonly string[];
	/** Below target, and no open objective names it. */
	readonly unaddressed: boolean;
	readonly stale: boolean;
}

export interface CompetencyClosure {
	readonly value: number | null;
	readonly assessed: number;
	readonly of: number;
}

export interface ThemeFigures {
	readonly name: string;
	/** Name of the receiver, null when unknown. */
	readonly to: string | null;
	readonly items: readonly FeedbackItem[];
	readonly count: number;
	readonly notes: number;
	readonly givers: number;
	readonly score: number;
	readonly recurring: boolean;
	readonly turned: boolean;
	/** Day on which it turned to praise. */
	readonly turnedOn: CivilDate | null;
	readonly openLoop: boolean;
	readonly first: CivilDate | null;
	readonly last: CivilDate | null;
}

export interface FeedbackFigures {
	/** The same line copied counts once. */
	readonly items: readonly FeedbackItem[];
	readonly themes: readonly ThemeFigures[];
	/** Received by the mentee for each month since the start; null without a start. */
	readonly perMonth: number | null;
	/** Median days from an improve item to its first answer or praise. */
	readonly responseDays: number | null;
}

export interface ActionFigures {
	readonly action: Action;
	readonly overdueDays: number | null;
}

export interface AgreementFigures {
	readonly agreement: Agreement;
	/** Of the four parts. */
	readonly complete: number;
	readonly reviewDue: CivilDate | null;
}
