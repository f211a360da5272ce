import type { CivilDate } from '../../model/civil-date';
import type { Explanation } from '../../model/explanation';
import type {
	ForecastStatus,
	MilestoneFlag,
	ObjectiveFlag,
	PlanState,
	StepCounts,
} from '../../model/plan-figures';
import type { Stage } from '../../model/note-type';
import type { Place } from '../../model/place';
import type { BoxState } from '../../model/plan-record';
import type { TextPiece } from './text-pieces';

/**
 * Rows of the plan's tree: plain data that holds all that a row shows and nothing else, so that
 * two rows that look the same are equal (keep-identity.ts).
 */
export type PlanRow = ObjectiveRow | MilestoneRow | DroppedRow | ChecklistRow;

/** Rows below a milestone: its steps by stage, and what there is to add and to go on with. */
export type ChecklistRow = StageRow | StepRow | AddRow | NextRow;

interface Row {
	/** Stays the same while the note changes around it; unique in the tree. */
	readonly key: string;
	/** As a reader sees it, without marks. */
	readonly title: string;
	/** Where a click leads; null when the row is no note's. */
	readonly place: Place | null;
	/** Null when it has no children. */
	readonly expanded: boolean | null;
	/** The one row that the Tab key reaches. */
	readonly active: boolean;
	/** Explanations that are open. */
	readonly explained: readonly Explanation[];
	/** All children, also while it is collapsed; those of a milestone only while it is expanded. */
	readonly children: readonly PlanRow[];
}

export interface ObjectiveRow extends Row {
	readonly kind: 'objective';
	readonly state: PlanState;
	readonly due: CivilDate | null;
	readonly overdueDays: number | null;
	readonly achieved: CivilDate | null;
	readonly activity: number | null;
	readonly outcome: number | null;
	readonly flags: readonly ObjectiveFlag[];
	readonly forecast: ShownForecast | null;
	readonly metrics: readonly ShownMetric[];
	/** A metric has met its target, and the objective is open: a new target is offered. */
	readonly targetMet: boolean;
	/** Only while the tree is sorted by it. */
	readonly weight: number | null;
}

export interface ShownForecast {
	readonly status: ForecastStatus;
	readonly date: CivilDate | null;
	/** Days that the date lies after due; null without either. */
	readonly daysAfterDue: number | null;
	readonly windowDays: number | null;
}

export interface ShownMetric {
	readonly key: string;
	readonly name: string;
	readonly unit: string | null;
	readonly baseline: number | null;
	readonly current: number | null;
	readonly target: number | null;
	readonly progress: number | null;
	/** Below 0: worse than baseline; above 1: exceeded. */
	readonly raw: number | null;
	readonly met: CivilDate | null;
	/** Its explanation, while that is open. */
	readonly explained: Explanation | null;
}

export interface MilestoneRow extends Row {
	readonly kind: 'milestone';
	/** Title of its objective, where the row does not stand below it. */
	readonly objective: string | null;
	readonly state: PlanState;
	readonly days: number | null;
	readonly due: CivilDate | null;
	readonly achieved: CivilDate | null;
	readonly progress: number;
	/** The stages in their order, each with its progress; null when it has no steps. */
	readonly stages: readonly ShownStage[];
	readonly steps: StepCounts;
	/** Name of the current stage. */
	readonly stage: string | null;
	readonly flags: readonly MilestoneFlag[];
	readonly blockedBy: readonly { readonly title: string; readonly place: Place }[];
	readonly weight: number | null;
}

export interface ShownStage {
	readonly name: string;
	readonly progress: number | null;
}

/** The branch at the end that holds what was cancelled. */
export interface DroppedRow extends Row {
	readonly kind: 'dropped';
	readonly amount: number;
}

interface BelowMilestone extends Row {
	/** Key of the milestone's row. */
	readonly milestone: string;
}

/** A stage of a milestone, above its steps. */
export interface StageRow extends BelowMilestone {
	readonly kind: 'stage';
	/** Null for the steps without one. */
	readonly stage: Stage | null;
	readonly done: number;
	readonly total: number;
	/** The stage that is being worked on. */
	readonly current: boolean;
}

/** A checkbox of a milestone. Its title is its text. */
export interface StepRow extends BelowMilestone {
	readonly kind: 'step';
	readonly place: Place;
	readonly state: BoxState;
	readonly stage: Stage | null;
	/** Below another step, whose stage it has. */
	readonly nested: boolean;
	/** The title cut at its links. */
	readonly pieces: readonly TextPiece[];
	/** Links that do not stand in the title. */
	readonly links: readonly TextPiece[];
	readonly due: CivilDate | null;
	/** Days since due, while it is neither done nor cancelled. */
	readonly lateDays: number | null;
	readonly done: CivilDate | null;
}

/** The end of a stage, where a step can be added. */
export interface AddRow extends BelowMilestone {
	readonly kind: 'add';
	readonly stage: Stage | null;
}

/** Below a stage that was passed: where to go on. */
export interface NextRow extends BelowMilestone {
	readonly kind: 'next';
	readonly leads: NextLead;
}

export type NextLead =
	/** To the first step of the next stage, by the keys of their rows. */
	| { readonly to: 'step'; readonly step: string; readonly stage: string }
	/** The next stage has no steps yet. */
	| { readonly to: 'add'; readonly stage: Stage }
	/** Every stage is done. */
	| { readonly to: 'achieve' };
