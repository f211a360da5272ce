import type { CivilDate } from './civil-date';
import type { Reference } from './line';
import type { Stage } from './note-type';
import type { Position } from './place';

/** State of a checkbox, or of a note's `status`. Anything unknown is open. */
export type BoxState = 'open' | 'started' | 'done' | 'cancelled' | 'on-hold';

/** Kinds of learning activity (format.md §3.3). */
export type ActivityMode =
	'practice' | 'assignment' | 'shadowing' | 'side-project' | 'review' | 'reflection';

/** One checkbox of a plan: a step, or an objective's own task. */
export interface StepRecord extends ActivityMarks {
	readonly at: Position;
	readonly state: BoxState;
	readonly text: string;
	/** Nested steps have the stage of their topmost step. */
	readonly stage: Stage | null;
	/** At least 0; default 1. */
	readonly weight: number;
	readonly done: CivilDate | null;
	readonly due: CivilDate | null;
	readonly scheduled: CivilDate | null;
	readonly links: readonly Reference[];
	readonly children: readonly StepRecord[];
}

/** What tags and words tell about a line as learning. */
export interface ActivityMarks {
	/** From `#activity/…`, else from its words; the stage's mode is added by `measure/`. */
	readonly mode: ActivityMode | null;
	readonly stretch: boolean;
	readonly unplanned: boolean;
	readonly exposure: boolean;
	/** Hours; null when not given or not understood. */
	readonly hours: number | null;
}

export type ReflectionKind = 'worked' | 'did-not-work' | 'adjust' | 'question';

/** A dated or undated line of text: a reflection, a lesson, a question … */
export interface Remark<Kind extends string> {
	readonly kind: Kind;
	readonly text: string;
	readonly date: CivilDate | null;
	readonly at: Position;
}

/** A milestone as its own line or note tells it. */
export interface MilestoneRecord {
	/** A note of its own, or a task of its objective. */
	readonly form: 'note' | 'task';
	readonly title: string;
	/** Its line, or line 1 of its note. */
	readonly at: Position;
	/** 🆔 or `[id:: ]`. */
	readonly id: string | null;
	readonly blockId: string | null;
	readonly dependsOn: readonly { readonly id: string; readonly at: Position }[];
	readonly weight: number;
	/** Own box or `status`; 'done' when achieved. */
	readonly state: BoxState;
	/** The day of `achieved` or ✅; null also when it is done without a day. */
	readonly achieved: CivilDate | null;
	readonly start: CivilDate | null;
	readonly due: CivilDate | null;
	/** Where the due date stands, else `at`. */
	readonly dueAt: Position;
	readonly why: string | null;
	/** `Outcome:` or `Observable sign:`. */
	readonly sign: string | null;
	/** Topmost steps. */
	readonly steps: readonly StepRecord[];
	readonly reflections: readonly Remark<ReflectionKind>[];
	readonly unplanned: boolean;
	readonly sideProject: boolean;
	readonly links: readonly Reference[];
}

/** `- [[Note]]` under Objectives, Milestones or Resources. */
export interface ListedNote {
	readonly link: Reference;
	/** What stands after the link, '' when nothing does. */
	readonly text: string;
	/** State of its box; null without a box. */
	readonly state: BoxState | null;
	readonly at: Position;
}

export type MetricDirection = 'increase' | 'decrease' | 'at-least' | 'at-most';

/** An outcome metric as one place states it: the properties, a heading's fields or an item. */
export interface MetricRecord {
	/** Null in properties that state a target without `metric`: the objective's title. */
	readonly name: string | null;
	readonly unit: string | null;
	readonly baseline: number | null;
	readonly current: number | null;
	readonly target: number | null;
	readonly direction: MetricDirection | null;
	/** In the order of the text. */
	readonly measurements: readonly Measurement[];
	readonly at: Position;
}

export interface Measurement {
	readonly date: CivilDate;
	readonly value: number;
	readonly at: Position;
}

/** An objective as its note, or its heading under Objectives, tells it. */
export interface ObjectiveRecord {
	/** The note's name; a heading's text without fields. */
	readonly title: string;
	/** First H1 of the note, else null; for a heading its title. */
	readonly statement: string | null;
	readonly at: Position;
	/** The heading's text as a link names it; null for a note. */
	readonly heading: string | null;
	readonly weight: number;
	readonly state: Extract<BoxState, 'open' | 'cancelled' | 'on-hold'>;
	readonly achieved: CivilDate | null;
	readonly start: CivilDate | null;
	readonly due: CivilDate | null;
	readonly agreed: CivilDate | null;
	readonly reviewed: CivilDate | null;
	/** 1 to 5, null when not rated. */
	readonly confidence: number | null;
	readonly priority: number | null;
	readonly area: string | null;
	readonly why: string | null;
	readonly outcome: string | null;
	readonly competencies: readonly Reference[];
	/** Stated in properties or fields; null when there is neither metric nor target. */
	readonly stated: MetricRecord | null;
	/** Items under Outcomes, or in its own text. */
	readonly metrics: readonly MetricRecord[];
	/** Tasks and links to milestone notes, in the order of the text. */
	readonly milestones: readonly (MilestoneRecord | ListedNote)[];
	/** Checkboxes that are no milestones (§4.3). */
	readonly tasks: readonly StepRecord[];
	readonly resources: readonly ListedNote[];
}
