import type { Milestone, Objective } from '../model/graph';
import type { SeenPlace } from '../model/edit';
import type { Stage } from '../model/note-type';

/**
 * What the pane can do to the notes. The app carries it out, asking first where words or a day are
 * needed. Nothing shown changes before the note does.
 */
export type PaneAct =
	| {
			readonly kind: 'step';
			readonly at: SeenPlace;
			readonly to: 'done' | 'start' | 'cancel' | 'reopen';
	  }
	| { readonly kind: 'step-due'; readonly at: SeenPlace }
	| { readonly kind: 'step-stage'; readonly at: SeenPlace; readonly stage: Stage }
	| { readonly kind: 'new-step'; readonly milestone: Milestone; readonly stage: Stage | null }
	| {
			readonly kind: 'milestone';
			readonly milestone: Milestone;
			readonly to: 'achieve' | 'reopen' | 'hold' | 'resume' | 'drop';
	  }
	| { readonly kind: 'milestone-due' | 'depends-on'; readonly milestone: Milestone }
	| { readonly kind: 'new-objective' }
	| {
			readonly kind: 'new-milestone' | 'objective-due' | 'weigh' | 'measure' | 'new-target';
			readonly objective: Objective;
	  }
	| {
			readonly kind: 'objective';
			readonly objective: Objective;
			readonly to: 'hold' | 'resume' | 'drop';
	  }
	/** One place up or down among the objectives as the note lists them. */
	| { readonly kind: 'reorder'; readonly objective: Objective; readonly by: -1 | 1 }
	/** A ledger line. */
	| {
			readonly kind: 'promise';
			readonly at: SeenPlace;
			readonly to: 'deliver' | 'start' | 'decline';
	  }
	| { readonly kind: 'give' | 'offer' | 'receive' | 'capture' | 'feedback' | 'undo' };
