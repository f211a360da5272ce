import type { CivilDate } from './civil-date';
import type { Interval } from './interval';
import type { Reference } from './line';
import type { NoteType } from './note-type';
import type { Position } from './place';
import type {
	ActivityMarks,
	BoxState,
	ListedNote,
	MilestoneRecord,
	ObjectiveRecord,
	Remark,
} from './plan-record';
import type { Problem } from './problem';
import type {
	AnswerRecord,
	CheckInRecord,
	CommitmentRecord,
	CompetencyRecord,
	FeedbackRecord,
	LedgerRecord,
	PriorityRecord,
	RequestRecord,
} from './relation-record';

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
	/** As written. */
	readonly kind: string | null;
	readonly perspective: string | null;
	readonly team: string | null;
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
	/** The whole text that this was read from: what a write expects to find. */
	readonly text: string;
	/** The file's name without `.md`. */
	readonly name: string;
	readonly type: NoteType | null;
	/** First H1 as written, null when there is none. */
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
