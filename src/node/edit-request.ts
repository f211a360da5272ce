import type { CivilDate } from '../model/civil-date';

/** What a command that edits notes is to do (edits.md, Command line); names are as typed. */
export type EditRequest =
	| {
			readonly kind: 'milestone';
			readonly name: string;
			readonly to: 'achieve' | 'reopen' | 'hold' | 'resume' | 'drop';
	  }
	| {
			readonly kind: 'objective';
			readonly name: string;
			readonly to: 'hold' | 'resume' | 'drop';
	  }
	| DueRequest<'milestone-due'>
	| DueRequest<'objective-due'>
	| { readonly kind: 'weigh'; readonly name: string; readonly weight: number }
	| {
			readonly kind: 'measure';
			readonly name: string;
			/** A number, with its unit or without. */
			readonly value: string;
			readonly metric: string | null;
	  }
	| RoadmapRequest
	| NoteRequest;

interface DueRequest<Kind extends string> {
	readonly kind: Kind;
	readonly name: string;
	readonly due: CivilDate;
	readonly why: string | null;
}

/** A request for a note, whether it is part of a roadmap or not. */
export type NoteRequest =
	| {
			readonly kind: 'step';
			readonly note: string;
			readonly line: number;
			readonly to: 'done' | 'start' | 'cancel' | 'reopen';
			/** The line's text, which must be found; null: whatever stands there. */
			readonly expect: string | null;
	  }
	| { readonly kind: 'link' | 'unlink'; readonly note: string; readonly names: readonly string[] }
	| { readonly kind: 'share'; readonly note: string };

/** A request for one objective. */
export type ObjectiveRequest = Extract<
	EditRequest,
	{ readonly kind: 'objective' | 'objective-due' | 'weigh' | 'measure' }
>;

/** A request for a roadmap as a whole: with several active ones, it must be named. */
export type RoadmapRequest =
	| {
			readonly kind: 'give' | 'receive';
			readonly text: string;
			readonly entryKind: string | null;
			readonly effort: string | null;
			readonly priority: string | null;
			readonly with: string | null;
			readonly isOffer: boolean;
			readonly due: CivilDate | null;
			/** `roadmap`, `check-in`, `daily` or a note; null: the setting. */
			readonly into: string | null;
	  }
	| {
			readonly kind: 'capture';
			readonly what: 'lesson' | 'outcome' | 'question';
			readonly text: string;
	  }
	| {
			readonly kind: 'feedback';
			readonly from: string;
			readonly to: string | null;
			readonly text: string;
			readonly sentiment: 'praise' | 'improve';
			readonly theme: string | null;
	  };

/** A command that edits notes, with the options that all of them take. */
export interface EditInvocation {
	readonly command: 'edit';
	readonly request: EditRequest;
	/** As given; null: the nearest vault above the current folder. */
	readonly vault: string | null;
	readonly roadmap: string | null;
	/** Null: the local day. */
	readonly today: CivilDate | null;
	/** The day that is written; null: today. */
	readonly on: CivilDate | null;
	readonly dryRun: boolean;
	readonly json: boolean;
}
