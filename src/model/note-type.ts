/** The kinds of note that the plugin reads (format.md §3.2). `person` never joins a roadmap. */
export const NOTE_TYPES = [
	'mentorship',
	'objective',
	'milestone',
	'agreement',
	'check-in',
	'resource',
	'evidence',
	'feedback',
	'playbook',
	'cohort',
	'person',
] as const;

export type NoteType = (typeof NOTE_TYPES)[number];

/** The four stages of a milestone, in their order. Names are the user's, ids are ours. */
export const STAGES = ['discovery', 'practice', 'feedback', 'mastery'] as const;

export type Stage = (typeof STAGES)[number];

export type CheckInKind = 'kickoff' | 'regular' | 'milestone-review' | 'revisit' | 'closing';
