/** What can be done to the notes, on buttons and in menus. With an ellipsis it asks first. */
export const ACT_LABEL = {
	done: 'Mark done',
	start: 'Start',
	cancel: 'Cancel step',
	cancelAction: 'Cancel action',
	reopenStep: 'Set back to open',
	setDue: 'Set due date…',
	changeDue: 'Change due date…',
	addStep: 'Add step',
	newStep: 'New step…',
	achieve: 'Mark achieved…',
	reopen: 'Reopen',
	reschedule: 'Reschedule…',
	dependsOn: 'Depends on…',
	hold: 'Put on hold',
	resume: 'Resume',
	drop: 'Drop',
	newMilestone: 'New milestone…',
	measure: 'Log measurement…',
	newTarget: 'Set new target…',
	weigh: 'Change weight…',
	moveUp: 'Move up',
	moveDown: 'Move down',
	more: 'More actions',
	capture: 'Capture',
	give: 'Give',
	receive: 'Receive',
	feedback: 'Feedback',
	newObjective: 'New objective',
	offer: 'Offer or log…',
	gave: 'Something given…',
	received: 'Something received…',
	deliver: 'Mark delivered',
	receiveIt: 'Mark received',
	begin: 'Mark begun',
	decline: 'Decline',
	withdraw: 'Withdraw',
} as const;

/** Name of the buttons at the head of the pane, read out before them. */
export const ACTS_LABEL = 'Add to the notes';

/** Heading of the steps that have no stage. */
export const OTHER_STEPS = 'Other steps';

/** Behind the name of the stage that is being worked on, for those who do not see that it stands out. */
export const CURRENT_STAGE = 'current stage';

/** A metric has reached its target (S55). */
export const TARGET_MET = 'Target met: set a new one';

/** The menu entry that moves a step to a stage. */
export function moveToStage(stage: string): string {
	return `Move to ${stage}`;
}

/** A stage has been passed; `next` is the one to go on with, null when it was the last. */
export function stageIsDone(stage: string, next: string | null): string {
	return next === null
		? `${stage} is done. Mark the milestone achieved`
		: `${stage} is done. Next: ${next}`;
}

/** "Undo reschedule milestone". */
export function undoLabel(name: string): string {
	return `Undo ${name}`;
}
