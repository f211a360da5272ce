import type { CivilDate } from './civil-date';
import type { Metric, Milestone, Objective, PlacedMeasurement } from './graph';
import type { Stage } from './note-type';
import type { MetricDirection } from './plan-record';

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

/** More than 2 × `reviews` between two due dates, or more than 3 due in 14 days. */
export interface RhythmFinding {
	readonly kind: 'gap' | 'pile-up';
	readonly from: CivilDate;
	readonly to: CivilDate;
	readonly milestones: readonly Milestone[];
}
