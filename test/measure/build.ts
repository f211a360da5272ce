import type {
	CheckIn,
	Commitment,
	Competency,
	Entry,
	FeedbackItem,
	Metric,
	Milestone,
	Objective,
	Person,
	PlacedMeasurement,
	Priority,
	Resource,
	Roadmap,
	Activity,
} from '../../src/model/graph';
import type { MilestoneRecord, ObjectiveRecord, StepRecord } from '../../src/model/plan-record';

const at = { line: 1, column: 1 };

/** Each of these makes the plainest thing of its kind; what matters to a test is passed. */
export function step(given: Partial<StepRecord> = {}): StepRecord {
	return {
		at,
		state: 'open',
		text: 'A step',
		stage: null,
		weight: 1,
		done: null,
		due: null,
		scheduled: null,
		links: [],
		children: [],
		mode: null,
		stretch: false,
		unplanned: false,
		exposure: false,
		hours: null,
		...given,
	};
}

/** A done step, with its day when one is given. */
export function done(day: string | null = null, given: Partial<StepRecord> = {}): StepRecord {
	return step({ state: 'done', done: day, ...given });
}

export function milestone(
	given: Partial<Omit<MilestoneRecord, 'dependsOn'>> & {
		readonly dependsOn?: readonly Milestone[];
		readonly path?: string;
	} = {},
): Milestone {
	const { dependsOn = [], path = 'Objective.md', ...record } = given;
	return {
		path,
		dependsOn,
		record: {
			form: 'task',
			title: 'A milestone',
			at,
			id: null,
			blockId: null,
			dependsOn: [],
			weight: 1,
			state: record.achieved ? 'done' : 'open',
			achieved: null,
			start: null,
			due: null,
			dueAt: at,
			why: null,
			sign: null,
			steps: [],
			reflections: [],
			unplanned: false,
			sideProject: false,
			links: [],
			...record,
		},
	};
}

export function objective(
	given: Partial<ObjectiveRecord> = {},
	parts: Partial<Omit<Objective, 'record'>> = {},
): Objective {
	return {
		path: 'Objective.md',
		milestones: [],
		metrics: [],
		competencies: [],
		evidence: [],
		...parts,
		record: {
			title: 'An objective',
			statement: null,
			at,
			heading: null,
			weight: 1,
			state: 'open',
			achieved: null,
			start: null,
			due: null,
			agreed: null,
			reviewed: null,
			confidence: null,
			priority: null,
			area: null,
			why: null,
			outcome: null,
			competencies: [],
			stated: null,
			metrics: [],
			milestones: [],
			tasks: [],
			resources: [],
			...given,
		},
	};
}

export function metric(given: Partial<Metric> = {}): Metric {
	return {
		name: 'lead time',
		unit: null,
		baseline: null,
		stated: null,
		target: null,
		direction: null,
		measurements: [],
		at: { path: 'Objective.md', ...at },
		...given,
	};
}

export function measured(date: string, value: number): PlacedMeasurement {
	return { date, value, path: 'Objective.md', ...at };
}

export function person(name: string, perspective: string | null = null): Person {
	return { name, path: null, key: name.toLowerCase(), perspective };
}

export function entry(given: Partial<Entry> = {}): Entry {
	return {
		path: 'Roadmap.md',
		...at,
		side: 'given',
		state: 'delivered',
		kind: null,
		text: 'An entry',
		date: null,
		created: null,
		due: null,
		hours: null,
		priority: null,
		people: [],
		thirdParties: [],
		private: false,
		...given,
	};
}

export function priority(given: Partial<Priority> = {}): Priority {
	return {
		path: 'Roadmap.md',
		at,
		text: 'A priority',
		asOf: null,
		retired: false,
		blockId: null,
		...given,
	};
}

export function commitment(given: Partial<Commitment> = {}): Commitment {
	return {
		path: 'Agreement.md',
		at,
		text: 'A promise',
		owner: null,
		every: null,
		kinds: [],
		ownerPerson: null,
		side: 'given',
		since: null,
		...given,
	};
}

export function checkIn(date: string | null, given: Partial<CheckIn> = {}): CheckIn {
	return {
		path: `${date ?? 'Undated'} Check-in.md`,
		at,
		kind: 'regular',
		title: 'Check-in',
		date,
		minutes: null,
		counts: true,
		ratings: [],
		actions: [],
		links: [],
		objectives: [],
		actionItems: [],
		...given,
	};
}

export function competency(given: Partial<Competency> = {}): Competency {
	return {
		path: 'Roadmap.md',
		at,
		name: 'Delegation',
		level: 2,
		target: 4,
		importance: 1,
		...given,
	};
}

export function rating(name: string, given: Partial<CheckIn['ratings'][number]> = {}) {
	return { name, self: null, mentor: null, agreed: null, at, ...given };
}

export function feedback(date: string | null, given: Partial<FeedbackItem> = {}): FeedbackItem {
	const path = `${date ?? 'Undated'} Check-in.md`;
	return {
		path,
		...at,
		from: null,
		to: null,
		sentiment: 'improve',
		themes: ['writing'],
		date,
		text: `Said on ${date ?? 'no day'}`,
		source: path,
		private: false,
		linkedAnswers: [],
		...given,
	};
}

export function answer(date: string | null, given: Partial<Roadmap['answers'][number]> = {}) {
	return {
		path: 'Roadmap.md',
		at,
		themes: ['writing'],
		links: [],
		date,
		state: 'open',
		text: 'An answer',
		...given,
	} as const;
}

export function resource(given: Partial<Resource> = {}): Resource {
	return {
		title: 'A book',
		path: 'A book.md',
		kind: 'book',
		status: null,
		perspective: null,
		shared: null,
		supports: [],
		objectives: [],
		takeaways: 0,
		applied: 0,
		at: { path: 'A book.md', ...at },
		...given,
	};
}

export function activity(given: Partial<Activity> = {}): Activity {
	return {
		path: 'Roadmap.md',
		at,
		text: 'An activity',
		tagged: false,
		state: 'done',
		date: null,
		supports: [],
		mentorship: null,
		links: [],
		objectives: [],
		mode: null,
		stretch: false,
		unplanned: false,
		exposure: false,
		hours: null,
		...given,
	};
}

export function roadmap(given: Partial<Roadmap> = {}): Roadmap {
	return {
		path: 'Roadmap.md',
		title: 'Roadmap',
		statement: null,
		mentors: [],
		mentee: null,
		owner: 'mentee',
		start: null,
		end: null,
		cadence: null,
		reviews: { count: 1, unit: 'month' },
		revisit: { count: 3, unit: 'month' },
		paused: [],
		objectives: [],
		competencies: [],
		checkIns: [],
		entries: [],
		priorities: [],
		commitments: [],
		feedback: [],
		answers: [],
		requests: [],
		resources: [],
		agreements: [],
		activities: [],
		texts: new Map(),
		captured: [],
		changes: [],
		playbooks: [],
		cohorts: [],
		notes: ['Roadmap.md'],
		problems: [],
		...given,
	};
}
