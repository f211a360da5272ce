import type { CivilDate } from './civil-date';
import type { Interval } from './interval';
import type { Reference } from './line';
import type { CheckInKind, NoteType, Stage } from './note-type';
import type { Position } from './place';
import type { Problem } from './problem';

/** State of a checkbox, or of a note's `status`. Anything unknown is open. */
export type BoxState = 'open' | 'started' | 'done' | 'cancelled' | 'on-hold';

/** Kinds of learning activity (format.md §3.3). */
export type ActivityMode =
	'practice' | 'assignment' | 'shadowing' | 'side-project' | 'review' | 'reflection';

/** First and last day, both included. */
export interface DateRange {
	readonly from: CivilDate;
	readonly to: CivilDate;
}

/**
 * The properties that we know (format.md §3.2), typed. Null or empty when missing or not
 * understood (then a problem says so).
 */
export interface NoteProperties {
	readonly mentorship: Reference | null;
	readonly mentors: readonly Reference[];
	readonly mentee: Reference | null;
	readonly objective: Reference | null;
	readonly supports: readonly Reference[];
	readonly members: readonly Reference[];
	readonly audience: readonly Reference[];
	readonly from: Reference | null;
	readonly start: CivilDate | null;
	readonly end: CivilDate | null;
	readonly agreed: CivilDate | null;
	readonly reviewed: CivilDate | null;
	readonly shared: CivilDate | null;
	/** `date`, else the ISO day in the note's name. */
	readonly date: CivilDate | null;
	readonly cadence: Interval | null;
	readonly reviews: Interval | null;
	readonly revisit: Interval | null;
	readonly paused: readonly DateRange[];
	readonly minutes: number | null;
	readonly value: number | null;
	readonly metric: string | null;
	/** As written, in lower case; `canceled` is `cancelled`. */
	readonly status: string | null;
	/** As written, in lower case. */
	readonly kind: string | null;
	readonly perspective: string | null;
	readonly team: string | null;
}

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

/** A ledger line. `side` is the owner's, as the note has it (format.md §3.3). */
export interface LedgerRecord {
	readonly side: 'gave' | 'received';
	/** By a tag of its own; otherwise by its heading, which counts only in a note that joined. */
	readonly tagged: boolean;
	readonly state: 'delivered' | 'offered' | 'started' | 'declined';
	readonly kind: string | null;
	readonly text: string;
	/** By the rule "Date of an entry". */
	readonly date: CivilDate | null;
	/** ➕, from which the age of an offer counts. */
	readonly created: CivilDate | null;
	readonly due: CivilDate | null;
	/** Hours; null when missing or not understood. */
	readonly hours: number | null;
	readonly for: Reference | null;
	readonly with: readonly Reference[];
	readonly supports: readonly Reference[];
	/** `[mentorship:: ]`. */
	readonly mentorship: Reference | null;
	/** Every link of the line, those of fields too. */
	readonly links: readonly Reference[];
	readonly private: boolean;
	readonly at: Position;
}

/** Who says something to whom, as written before the colon of a feedback item. */
export interface FeedbackLead {
	readonly from: Reference;
	/** After an arrow; null when only the giver is named. */
	readonly to: Reference | null;
}

/** A plain bullet that may be a feedback item; `graph/` knows who is a party. */
export interface FeedbackRecord {
	readonly lead: FeedbackLead | null;
	/** The whole text, and what follows the lead (the same without one). */
	readonly whole: string;
	readonly text: string;
	readonly sentiment: 'praise' | 'improve' | null;
	readonly themes: readonly string[];
	readonly date: CivilDate | null;
	/** At top level under a Feedback heading of a note that is no milestone. */
	readonly underFeedback: boolean;
	/** Distinguishes the notes of a theme: line of the check-in heading it stands under, else 0. */
	readonly checkInLine: number;
	readonly blockId: string | null;
	/** Every link of the line, those of the lead and of fields too. */
	readonly links: readonly Reference[];
	readonly private: boolean;
	readonly at: Position;
}

/** A checkbox that may answer feedback: by theme tag, or by a link to the feedback's line. */
export interface AnswerRecord {
	readonly themes: readonly string[];
	readonly links: readonly Reference[];
	/** Entry date, else due. */
	readonly date: CivilDate | null;
	readonly state: BoxState;
	readonly text: string;
	readonly at: Position;
}

/** `- [ ] Ask [[Person]] about … #feedback-request ➕ date`. */
export interface RequestRecord {
	readonly people: readonly Reference[];
	readonly text: string;
	readonly date: CivilDate | null;
	readonly state: BoxState;
	readonly at: Position;
}

/** A competency of the roadmap. Levels are clamped to 1 to 5. */
export interface CompetencyRecord {
	readonly name: string;
	readonly level: number | null;
	readonly target: number | null;
	readonly importance: number;
	readonly at: Position;
}

/** A competency rated in a check-in. */
export interface RatingRecord {
	readonly name: string;
	readonly self: number | null;
	readonly mentor: number | null;
	readonly agreed: number | null;
	readonly at: Position;
}

export interface ActionRecord {
	readonly text: string;
	readonly owner: Reference | null;
	readonly due: CivilDate | null;
	readonly done: CivilDate | null;
	readonly state: BoxState;
	readonly at: Position;
}

/** A check-in note, or a dated heading under Check-ins. */
export interface CheckInRecord {
	readonly kind: CheckInKind;
	readonly title: string;
	readonly date: CivilDate | null;
	readonly minutes: number | null;
	/** Neither `missed` nor `cancelled`. */
	readonly counts: boolean;
	readonly ratings: readonly RatingRecord[];
	readonly actions: readonly ActionRecord[];
	/** Links of its text, for "a check-in that links it". */
	readonly links: readonly Reference[];
	readonly at: Position;
}

export interface PriorityRecord {
	readonly text: string;
	readonly asOf: CivilDate | null;
	readonly retired: boolean;
	readonly blockId: string | null;
	readonly at: Position;
}

export interface CommitmentRecord {
	readonly text: string;
	readonly owner: Reference | null;
	readonly every: Interval | null;
	readonly kinds: readonly string[];
	readonly at: Position;
}

/** A line of the calendar, or one with an activity tag, in any note that is read. */
export interface ActivityRecord extends ActivityMarks {
	readonly text: string;
	/** By a tag or `[supports:: ]`; otherwise by its heading, which counts only in a joined note. */
	readonly tagged: boolean;
	readonly state: BoxState;
	readonly date: CivilDate | null;
	readonly supports: readonly Reference[];
	readonly mentorship: Reference | null;
	readonly links: readonly Reference[];
	readonly at: Position;
}

export type CapturedKind = 'lesson' | 'outcome' | 'question' | 'assumption';

/** A line under Changes. */
export interface ChangeRecord {
	readonly date: CivilDate | null;
	/** Title of the milestone or objective; null for what the note is about. */
	readonly subject: string | null;
	readonly from: CivilDate | null;
	readonly to: CivilDate | null;
	readonly reason: string | null;
	readonly at: Position;
}

/** Sections of an agreement that are not empty. */
export interface AgreementParts {
	readonly roles: boolean;
	readonly boundaries: boolean;
	readonly cadence: boolean;
	readonly successMetrics: boolean;
	readonly confidentiality: boolean;
	readonly reciprocalCommitments: boolean;
	readonly closing: boolean;
}

/**
 * What one note says, read from its text and outline alone; nothing of it depends on another note.
 * Lists hold what the note's type allows and stay empty otherwise.
 */
export interface NoteRecord {
	readonly path: string;
	/** The file's name without `.md`. */
	readonly name: string;
	readonly type: NoteType | null;
	/** First H1 without fields, null when there is none. */
	readonly statement: string | null;
	readonly properties: NoteProperties;
	/** Links in the text of a roadmap, objective, milestone or check-in, embeds left out. */
	readonly links: readonly Reference[];
	/** The note itself when it is an objective, else the headings under Objectives. */
	readonly objectives: readonly ObjectiveRecord[];
	/** Objectives in the order of the text: index into `objectives`, or a link to a note. */
	readonly objectiveOrder: readonly (number | ListedNote)[];
	/** Of a milestone note. */
	readonly milestone: MilestoneRecord | null;
	readonly ledger: readonly LedgerRecord[];
	readonly feedback: readonly FeedbackRecord[];
	readonly answers: readonly AnswerRecord[];
	readonly requests: readonly RequestRecord[];
	readonly competencies: readonly CompetencyRecord[];
	readonly checkIns: readonly CheckInRecord[];
	readonly priorities: readonly PriorityRecord[];
	readonly commitments: readonly CommitmentRecord[];
	readonly activities: readonly ActivityRecord[];
	/** Links under Resources of a roadmap. */
	readonly resources: readonly ListedNote[];
	readonly captured: readonly Remark<CapturedKind>[];
	readonly changes: readonly ChangeRecord[];
	readonly agreement: AgreementParts | null;
	/** Top-level items under Takeaways and Applied; 1 for text without a list. */
	readonly takeaways: number;
	readonly applied: number;
	/** All 🆔 ids with their lines, for the whole vault's ids. */
	readonly ids: readonly { readonly id: string; readonly at: Position }[];
	/** Every heading's text, for links that name one. */
	readonly headings: readonly { readonly text: string; readonly at: Position }[];
	/** Judged only when the note joined a roadmap; 'broken-properties' always. */
	readonly problems: readonly Problem[];
}
