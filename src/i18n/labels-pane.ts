/** Headings of the pane's sections. */
export const SECTION_LABEL = {
	plan: 'Objectives',
	cadence: 'Check-ins',
	ledger: 'Reciprocity',
	competencies: 'Competencies',
	feedback: 'Feedback',
	resources: 'Resources',
	problems: 'Problems',
} as const;

/** Choices of the filter. */
export const FILTER_LABEL = {
	all: 'All',
	attention: 'Needs attention',
	month: 'This month',
} as const;

/** Choices of the order. */
export const SORT_LABEL = {
	roadmap: 'As listed',
	due: 'Due date',
	state: 'State',
	weight: 'Weight',
} as const;

/** What the pane says when there is nothing to show, and how to begin. */
export const EMPTY = {
	reading: 'Reading your notes…',
	noRoadmap: 'No roadmap yet',
	noRoadmapHelp:
		'A roadmap is a note with the property “type: mentorship”. Look at the example first, or answer a few questions and start your own.',
	createExample: 'Create the example',
	createRoadmap: 'Create a roadmap',
	noObjectives: 'No objectives yet',
	noObjectivesHelp: 'Write what you want to reach into the roadmap note, for example:',
	openRoadmap: 'Open the roadmap note',
	nothingNeedsAttention: 'Nothing needs attention.',
	nothingThisMonth: 'Nothing is due this month, and nothing is overdue.',
	showAll: 'Show all',
	noCadence: 'No rhythm is set. Add “cadence: every 2 weeks” to the roadmap note.',
	noCheckIns: 'No check-in was held yet.',
	noLedger: 'Nothing given or received yet. List it under “Given” and “Received”.',
	ended: 'The end date has passed. Renew, redefine or close it together; nothing is locked.',
	noProblems: 'No problems found in the notes.',
} as const;
