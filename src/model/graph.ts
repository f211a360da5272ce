import type { CivilDate } from './civil-date';
import type { Interval } from './interval';
import type {
	ActivityRecord,
	AgreementParts,
	CapturedKind,
	ChangeRecord,
	DateRange,
	NoteRecord,
} from './note-record';
import type { MetricDirection, MilestoneRecord, ObjectiveRecord, Remark } from './plan-record';
import type {
	ActionRecord,
	AnswerRecord,
	CheckInRecord,
	CommitmentRecord,
	CompetencyRecord,
	PriorityRecord,
	RequestRecord,
} from './relation-record';
import type { Place } from './place';
import type { Problem } from './problem';

/** Somebody, named by a note or by plain text. Two of them are the same when their keys are. */
export interface Person {
	/** The note's name, else the text as written. */
	readonly name: string;
	/** Path of their note, else null. */
	readonly path: string | null;
	/** The path, else the name in NFC and lower case. */
	readonly key: string;
	/** `perspective`, else `team`, of their note. */
	readonly perspective: string | null;
}

export interface Milestone {
	readonly record: MilestoneRecord;
	readonly path: string;
	/** Milestones that it depends on; cancelled and achieved ones too. */
	readonly dependsOn: readonly Milestone[];
}

/** A measurement from a nested line or from an evidence note. */
export interface PlacedMeasurement extends Place {
	readonly date: CivilDate;
	readonly value: number;
}

/** One metric of an objective: what its properties and its items state, merged (§4.8). */
export interface Metric {
	readonly name: string;
	readonly unit: string | null;
	readonly baseline: number | null;
	/** Stated value; measurements beat it. */
	readonly stated: number | null;
	readonly target: number | null;
	/** Stated, else null: inferred from baseline and target by `measure/`. */
	readonly direction: MetricDirection | null;
	/** By date, of one day in path and line order, the same day and value once. */
	readonly measurements: readonly PlacedMeasurement[];
	readonly at: Place;
}

export interface Objective {
	readonly record: ObjectiveRecord;
	readonly path: string;
	/** In the order of the text, unlisted milestone notes after them by path. */
	readonly milestones: readonly Milestone[];
	readonly metrics: readonly Metric[];
	/** Names of the competencies it addresses. */
	readonly competencies: readonly string[];
	/** Days of evidence notes that support it or one of its milestones. */
	readonly evidence: readonly Evidence[];
}

/** An evidence note. */
export interface Evidence {
	readonly path: string;
	readonly title: string;
	readonly date: CivilDate | null;
	/** Milestones that it supports. */
	readonly milestones: readonly Milestone[];
}

/** A ledger entry, turned to mentee and mentor: `given` is the mentee's (§4.6). */
export interface Entry extends Place {
	readonly side: 'given' | 'received';
	readonly state: 'delivered' | 'offered' | 'started' | 'declined';
	readonly kind: string | null;
	readonly text: string;
	readonly date: CivilDate | null;
	readonly created: CivilDate | null;
	readonly due: CivilDate | null;
	readonly hours: number | null;
	/** The priority that `[for:: ]` names. */
	readonly priority: Priority | null;
	/** People linked in the line. */
	readonly people: readonly Person[];
	/** Linked people who are neither mentor nor mentee: pay-forward. */
	readonly thirdParties: readonly Person[];
	readonly private: boolean;
}

export interface Priority extends PriorityRecord {
	readonly path: string;
}

export interface Commitment extends CommitmentRecord {
	readonly path: string;
	readonly ownerPerson: Person | null;
	/** `given` when the mentee owns it; null when the owner is unknown or no party. */
	readonly side: 'given' | 'received' | null;
	/** `agreed` of its note, else the mentorship's start. */
	readonly since: CivilDate | null;
}

export interface FeedbackItem extends Place {
	readonly from: Person | null;
	/** Null when the owner is the giver and there are several other parties. */
	readonly to: Person | null;
	readonly sentiment: 'praise' | 'improve' | null;
	readonly themes: readonly string[];
	readonly date: CivilDate | null;
	readonly text: string;
	/** Equal for items of one note, or of one check-in heading. */
	readonly source: string;
	readonly private: boolean;
	/** Answers that link this very line. */
	readonly linkedAnswers: readonly Answer[];
}

export interface Answer extends AnswerRecord {
	readonly path: string;
}

export interface FeedbackRequest extends RequestRecord {
	readonly path: string;
	readonly from: readonly Person[];
}

export interface CheckIn extends CheckInRecord {
	readonly path: string;
	/** Objectives that its text links. */
	readonly objectives: readonly Objective[];
	readonly actionItems: readonly Action[];
}

export interface Action extends ActionRecord {
	readonly path: string;
	readonly ownerPerson: Person | null;
}

export interface Competency extends CompetencyRecord {
	readonly path: string;
}

export interface Resource {
	readonly title: string;
	/** Null when a listed note does not exist. */
	readonly path: string | null;
	readonly kind: string | null;
	readonly status: string | null;
	readonly perspective: string | null;
	readonly shared: CivilDate | null;
	/** Titles of the objectives and milestones that it supports. */
	readonly supports: readonly string[];
	readonly objectives: readonly Objective[];
	readonly takeaways: number;
	readonly applied: number;
	/** The note, or the line that lists it. */
	readonly at: Place;
}

export interface Agreement {
	readonly path: string;
	readonly agreed: CivilDate | null;
	readonly reviewed: CivilDate | null;
	readonly parts: AgreementParts;
}

export interface Activity extends ActivityRecord {
	readonly path: string;
	readonly objectives: readonly Objective[];
}

/** A note that joined without figures of its own: playbook, cohort, feedback note. */
export interface JoinedNote {
	readonly path: string;
	readonly record: NoteRecord;
}

/** A mentorship with everything that belongs to it. Every figure is per roadmap. */
export interface Roadmap {
	readonly path: string;
	readonly title: string;
	readonly statement: string | null;
	readonly mentors: readonly Person[];
	readonly mentee: Person | null;
	/** Which side the vault's owner is on (format.md §3.2, `mentee`). */
	readonly owner: 'mentee' | 'mentor';
	readonly start: CivilDate | null;
	readonly end: CivilDate | null;
	readonly cadence: Interval | null;
	/** Default: 1 month. */
	readonly reviews: Interval;
	/** Default: 3 months. */
	readonly revisit: Interval;
	readonly paused: readonly DateRange[];
	readonly objectives: readonly Objective[];
	readonly competencies: readonly Competency[];
	/** By date, those without a date last; then path and line. */
	readonly checkIns: readonly CheckIn[];
	readonly entries: readonly Entry[];
	readonly priorities: readonly Priority[];
	readonly commitments: readonly Commitment[];
	readonly feedback: readonly FeedbackItem[];
	readonly answers: readonly Answer[];
	readonly requests: readonly FeedbackRequest[];
	readonly resources: readonly Resource[];
	readonly agreements: readonly Agreement[];
	readonly activities: readonly Activity[];
	readonly captured: readonly (Remark<CapturedKind> & { readonly path: string })[];
	readonly changes: readonly (ChangeRecord & { readonly path: string })[];
	readonly playbooks: readonly JoinedNote[];
	readonly cohorts: readonly JoinedNote[];
	/** Paths of the notes that joined it, its own first, the others by path. */
	readonly notes: readonly string[];
	/** The texts that it was read from, of all notes that joined or have a line for it. */
	readonly texts: ReadonlyMap<string, string>;
	/** What `graph/` found while linking; the notes' own problems are not among them. */
	readonly problems: readonly Problem[];
}
