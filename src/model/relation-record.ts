import type { CivilDate } from './civil-date';
import type { Interval } from './interval';
import type { Reference } from './line';
import type { CheckInKind } from './note-type';
import type { Position } from './place';
import type { BoxState } from './plan-record';

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
	/** `[mentorship:: ]`. */
	readonly mentorship: Reference | null;
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
