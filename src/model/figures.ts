import type { CivilDate } from './civil-date';
import type {
	Action,
	Activity,
	Agreement,
	CheckIn,
	Commitment,
	Competency,
	Entry,
	FeedbackItem,
	Metric,
	Milestone,
	Objective,
	PlacedMeasurement,
	Priority,
	Resource,
} from './graph';
import type { ActivityMode, MetricDirection } from './note-record';
import type { Stage } from './note-type';

/** Phase of the relationship (§4.11). */
export type Phase = 'selection' | 'alignment' | 'cultivation' | 'closure' | 'ended';

/** State of a milestone or an objective (§4.4). */
export type PlanState =
	| 'cancelled'
	| 'on-hold'
	| 'achieved'
	| 'unscheduled'
	| 'overdue'
	| 'upcoming'
	| 'at-risk'
	| 'on-track';

export type MilestoneFlag = 'no-plan' | 'due-soon';
export type ObjectiveFlag = 'no-plan' | 'busy-not-moving';
export type RoadmapFlag = 'busy-not-moving';

/** Leaf steps by state; `total` without the cancelled ones. */
export interface StepCounts {
	readonly total: number;
	readonly done: number;
	readonly started: number;
	readonly cancelled: number;
}

export interface MilestoneFigures {
	readonly milestone: Milestone;
	/** 0 to 1; for a cancelled milestone what its steps give (it counts nowhere). */
	readonly progress: number;
	/** Expected progress E, null without start or due. */
	readonly expected: number | null;
	/** τ of §4.4. */
	readonly tolerance: number;
	/** By the fallbacks of §4.4. */
	readonly start: CivilDate | null;
	readonly state: PlanState;
	/** Achieved: achieved − due; overdue: today − due; else null. */
	readonly days: number | null;
	/** First stage with steps that is not complete. */
	readonly stage: Stage | null;
	/** Only stages that have counted steps. */
	readonly stages: Readonly<Partial<Record<Stage, number>>>;
	/** Progress of the steps without a stage, null when there are none. */
	readonly unstaged: number | null;
	readonly steps: StepCounts;
	readonly flags: readonly MilestoneFlag[];
	/** Open milestones that it depends on. */
	readonly blockedBy: readonly Milestone[];
}

export interface MetricFigures {
	readonly metric: Metric;
	readonly current: number | null;
	/** Stated or inferred. */
	readonly direction: MetricDirection | null;
	/** 0 to 1. */
	readonly progress: number | null;
	/** Below 0: worse than baseline; above 1: exceeded. */
	readonly raw: number | null;
	/** Day of the first measurement that reached the target. */
	readonly met: CivilDate | null;
	/** Up to today, by date. */
	readonly measurements: readonly PlacedMeasurement[];
	readonly stale: boolean;
}

export type ForecastStatus = 'likely' | 'done' | 'stalled' | 'far';

export interface Forecast {
	readonly date: CivilDate | null;
	readonly status: ForecastStatus | null;
	/** Inputs of §4.5; null when there is nothing to forecast. */
	readonly inputs: ForecastInputs | null;
}

export interface ForecastInputs {
	readonly total: number;
	readonly remaining: number;
	readonly observed: number;
	readonly windowDays: number;
	readonly plannedPace: number;
	/** Units a day. */
	readonly pace: number;
}

export interface ObjectiveFigures {
	readonly objective: Objective;
	readonly start: CivilDate | null;
	readonly activity: number | null;
	readonly outcome: number | null;
	readonly flags: readonly ObjectiveFlag[];
	readonly state: PlanState;
	readonly forecast: Forecast;
	/** Parallel to `objective.milestones`. */
	readonly milestones: readonly MilestoneFigures[];
	/** Parallel to `objective.metrics`. */
	readonly metrics: readonly MetricFigures[];
	readonly revisitDue: CivilDate | null;
	readonly stale: boolean;
}

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

export interface ResourceFigures {
	readonly total: number;
	readonly done: number;
	readonly withTakeaways: number;
	readonly applied: number;
	readonly shared: number;
	readonly consumedPerspectives: number;
	readonly topPerspective: {
		readonly name: string;
		readonly count: number;
		readonly of: number;
	} | null;
}

/** More than 2 × `reviews` between two due dates, or more than 3 due in 14 days. */
export interface RhythmFinding {
	readonly kind: 'gap' | 'pile-up';
	readonly from: CivilDate;
	readonly to: CivilDate;
	readonly milestones: readonly Milestone[];
}

export interface ModeShare {
	readonly mode: ActivityMode | null;
	readonly count: number;
	readonly hours: number;
	readonly share: number;
}

export interface ActivityFigures {
	readonly modes: readonly ModeShare[];
	readonly total: number;
	readonly unplannedShare: number | null;
	readonly lastReflection: CivilDate | null;
	readonly activities: readonly Activity[];
}

export interface RoadmapFigures {
	readonly phase: Phase;
	readonly activity: number | null;
	readonly outcome: number | null;
	readonly flags: readonly RoadmapFlag[];
	/** Parallel to `roadmap.objectives`. */
	readonly objectives: readonly ObjectiveFigures[];
	readonly cadence: CadenceFigures;
	readonly reciprocity: ReciprocityFigures;
	/** Parallel to `roadmap.competencies`. */
	readonly competencies: readonly CompetencyFigures[];
	readonly competencyClosure: CompetencyClosure;
	readonly feedback: FeedbackFigures;
	readonly resources: ResourceFigures;
	/** Parallel to `roadmap.resources`. */
	readonly resourceList: readonly Resource[];
	readonly actions: readonly ActionFigures[];
	/** Of the note with the latest `agreed`; null without an agreement note. */
	readonly agreement: AgreementFigures | null;
	/** Earliest over objectives neither achieved nor cancelled. */
	readonly revisitDue: CivilDate | null;
	readonly rhythm: readonly RhythmFinding[];
	readonly activityMix: ActivityFigures;
}

/** SMART letters, 0 to 1 each; "ok" from .75 (§4.11). */
export interface SmartFigures {
	readonly specific: number;
	readonly measurable: number;
	readonly attainable: number;
	readonly relevant: number;
	readonly timeBound: number;
	/** Why a letter lost points, as codes that `i18n/` turns into reason and mend. */
	readonly reasons: readonly SmartReason[];
}

export interface SmartReason {
	readonly letter: 'specific' | 'measurable' | 'attainable' | 'relevant' | 'timeBound';
	readonly code:
		| 'trait-verb'
		| 'hedge-word'
		| 'few-words'
		| 'nothing-to-measure'
		| 'quantity-without-measure'
		| 'deliverable-without-deadline'
		| 'low-confidence'
		| 'not-rated'
		| 'no-milestones'
		| 'pile-up'
		| 'no-why'
		| 'no-link-to-gap'
		| 'no-deadline';
	/** The word or number that gave the reason, '' when there is none. */
	readonly word: string;
}

/** A win in a period (§4.11): for Celebrate and the pane. */
export interface Win {
	readonly kind: 'milestone' | 'metric' | 'theme' | 'promise' | 'objective';
	readonly title: string;
	readonly date: CivilDate;
	readonly path: string;
	readonly line: number;
}
