import type {
	Action,
	CheckIn,
	Commitment,
	Entry,
	FeedbackItem,
	Milestone,
	Objective,
	Priority,
	Resource,
	Roadmap,
} from '../../src/model/graph';
import type { BoxState, MilestoneRecord, StepRecord } from '../../src/model/note-record';
import { STAGES } from '../../src/model/note-type';
import {
	activity,
	checkIn,
	commitment,
	competency,
	entry,
	feedback,
	metric,
	milestone,
	objective,
	person,
	priority,
	rating,
	resource,
	roadmap,
	step,
} from './build';

// The roadmap of test/vaults/example as the graph of its notes, written by hand, so that the golden
// values of the figures hold whatever the reader does.

const FOLDER = 'Mentorship';
const jonas = person('Jonas Weber', 'Payments');
const priya = person('Priya Raman', 'Platform');
const amir = person('Amir Haddad', 'Platform');
const lena = person('Lena Fischer', 'Checkout');

const STATES: Readonly<Record<string, BoxState>> = {
	'[ ]': 'open',
	'[/]': 'started',
	'[x]': 'done',
	'[-]': 'cancelled',
};

/** `[x] discovery 2026-08-06`: state, stage and the day on which it was done. */
function steps(...lines: readonly string[]): readonly StepRecord[] {
	return lines.map((line, index) => {
		const state = STATES[line.slice(0, 3)] ?? 'open';
		const [stage = '', day = null] = line.slice(4).split(' ');
		return step({
			state,
			stage: STAGES.find((id) => id === stage) ?? null,
			done: day,
			text: line,
			at: { line: 10 + index, column: 1 },
		});
	});
}

function inNote(title: string, given: Partial<Omit<MilestoneRecord, 'dependsOn'>>): Milestone {
	return milestone({ title, path: `${FOLDER}/Milestones/${title}.md`, ...given });
}

const charter = inNote('Charter agreed by three teams', {
	due: '2026-08-14',
	achieved: '2026-08-12',
	steps: steps(
		'[x] discovery 2026-08-05',
		'[x] discovery 2026-07-30',
		'[x] practice 2026-08-06',
		'[x] practice 2026-08-10',
		'[x] feedback 2026-08-11',
		'[x] mastery 2026-08-12',
	),
	reflections: [
		{ kind: 'worked', text: 'asking each lead', date: null, at: { line: 21, column: 1 } },
	],
});
const firstSlice = inNote('First slice live behind a flag', {
	due: '2026-09-30',
	achieved: '2026-10-05',
	steps: steps(
		'[x] discovery 2026-08-24',
		'[x] practice 2026-09-21',
		'[x] practice 2026-09-25',
		'[-] practice',
		'[x] feedback 2026-09-29',
		'[x] mastery 2026-10-05',
	),
});
const rollout = inNote('Full rollout and handover', {
	start: '2026-10-05',
	due: '2026-11-27',
	steps: steps(
		'[x] discovery 2026-10-08',
		'[ ] discovery',
		'[/] practice',
		'[ ] practice',
		'[ ] practice',
		'[ ] feedback',
		'[ ] mastery',
	),
});

const QBR = `${FOLDER}/Objectives/Present platform QBR.md`;
const opsReview = milestone({
	title: 'Present team metrics at the monthly ops review',
	path: QBR,
	id: 'ops',
	due: '2026-08-28',
	achieved: '2026-08-28',
	steps: steps(
		'[x] discovery 2026-08-07',
		'[x] practice 2026-08-21',
		'[x] feedback 2026-08-28',
		'[x] mastery 2026-08-28',
	),
});
const dryRun = milestone({
	title: 'Dry-run the QBR with Priya and two stakeholders',
	path: QBR,
	id: 'dryrun',
	due: '2026-10-23',
	steps: steps(
		'[x] discovery 2026-10-02',
		'[x] practice 2026-10-01',
		'[ ] practice',
		'[ ] feedback',
		'[ ] mastery',
	),
});
const deliver = milestone({
	title: 'Deliver the QBR',
	path: QBR,
	id: 'qbr',
	due: '2026-12-10',
	dependsOn: [dryRun],
	steps: steps('[ ] discovery', '[ ] practice', '[ ] feedback', '[ ] mastery'),
});

const RFC = `${FOLDER}/Objectives/Introduce lightweight RFC process.md`;
const map = milestone({
	title: 'Map how changes flow today',
	path: RFC,
	id: 'map',
	due: '2026-08-21',
	achieved: '2026-08-19',
	steps: steps(
		'[x] discovery 2026-08-06',
		'[x] practice 2026-08-14',
		'[x] feedback 2026-08-18',
		'[x] mastery 2026-08-19',
	),
});
const pilot = milestone({
	title: 'Pilot the RFC template with two teams',
	path: RFC,
	id: 'pilot',
	due: '2026-10-09',
	steps: steps(
		'[x] discovery 2026-09-04',
		'[x] practice 2026-09-18',
		'[x] practice 2026-09-30',
		'[x] feedback 2026-10-02',
		'[ ] feedback',
		'[ ] mastery',
	),
});
const adopt = milestone({
	title: 'Adopt the RFC process in four teams',
	path: RFC,
	id: 'adopt',
	due: '2026-12-11',
	dependsOn: [pilot],
	steps: steps('[ ] discovery', '[ ] practice', '[ ] feedback', '[ ] mastery'),
});

function measuredIn(path: string, ...values: readonly (readonly [string, number])[]) {
	return values.map(([date, value], index) => ({ path, line: 29 + index, column: 2, date, value }));
}

const latency: Objective = objective(
	{
		title: 'Lead checkout latency project',
		statement:
			'Lead the checkout latency project across three teams and cut p95 from 1200 ms to 700 ms by 2026-11-27',
		due: '2026-11-27',
		weight: 3,
		confidence: 4,
		reviewed: '2026-10-01',
		why: 'it is the smallest project that needs three teams, so it tests staff scope.',
		outcome: 'rollout finished, each team owns its part of the latency budget.',
	},
	{
		path: `${FOLDER}/Objectives/Lead checkout latency project.md`,
		milestones: [charter, firstSlice, rollout],
		competencies: ['Cross-functional leadership', 'Delegation'],
		metrics: [
			metric({
				name: 'p95 checkout latency',
				unit: 'ms',
				baseline: 1200,
				stated: 960,
				target: 700,
				measurements: measuredIn(
					`${FOLDER}/Objectives/Lead checkout latency project.md`,
					['2026-07-06', 1200],
					['2026-09-01', 1130],
					['2026-10-06', 960],
				),
			}),
		],
		evidence: [
			{
				path: `${FOLDER}/Evidence/2026-10-06 First slice latency.md`,
				title: '2026-10-06 First slice latency',
				date: '2026-10-06',
				milestones: [firstSlice],
			},
		],
	},
);
const qbr: Objective = objective(
	{
		title: 'Present platform QBR',
		statement:
			'Present the platform quarterly business review to the directors on 2026-12-10 and reach an audience rating of 4.2',
		due: '2026-12-10',
		weight: 2,
		confidence: 3,
		reviewed: '2026-10-01',
		why: 'senior leaders should hear a decision from me, not a status report.',
	},
	{
		path: QBR,
		milestones: [opsReview, dryRun, deliver],
		competencies: ['Leadership communication', 'Data-driven decision making'],
		metrics: [
			metric({
				name: 'leadership audience rating',
				unit: 'of 5',
				baseline: 3.4,
				stated: 3.6,
				target: 4.2,
				measurements: measuredIn(QBR, ['2026-08-28', 3.6]),
			}),
		],
		evidence: [
			{
				path: `${FOLDER}/Evidence/2026-08-28 Ops review rating.md`,
				title: '2026-08-28 Ops review rating',
				date: '2026-08-28',
				milestones: [],
			},
		],
	},
);
const rfc: Objective = objective(
	{
		title: 'Introduce lightweight RFC process',
		statement:
			'Cut change lead time from 9 to 5 days by introducing a lightweight RFC process in four teams by 2026-12-11',
		due: '2026-12-11',
		weight: 2,
		confidence: 3,
		reviewed: '2026-10-01',
		why: 'decisions wait for the weekly architecture meeting; a written process removes the queue.',
	},
	{
		path: RFC,
		milestones: [map, pilot, adopt],
		competencies: ['Conflict resolution', 'Cross-functional leadership'],
		metrics: [
			metric({
				name: 'change lead time',
				unit: 'days',
				baseline: 9,
				stated: 7.5,
				target: 5,
				measurements: measuredIn(RFC, ['2026-07-20', 9], ['2026-09-28', 7.5]),
			}),
		],
	},
);

const reliability: Priority = priority({
	text: 'Platform reliability in Q3 and Q4',
	asOf: '2026-07-06',
	blockId: 'reliability',
});
const onboarding: Priority = priority({
	text: 'Faster onboarding of new platform engineers',
	asOf: '2026-10-01',
	blockId: 'onboarding',
});

const received = { side: 'received' } as const;
const entries: readonly Entry[] = [
	entry({
		kind: 'brief',
		hours: 3,
		priority: reliability,
		date: '2026-07-20',
		text: 'Two-page brief',
	}),
	entry({
		kind: 'insight',
		hours: 4,
		priority: reliability,
		date: '2026-08-20',
		text: 'Dashboard',
	}),
	entry({
		kind: 'mentoring',
		hours: 2,
		priority: onboarding,
		date: '2026-09-14',
		people: [amir],
		thirdParties: [amir],
		text: 'Paired Amir',
	}),
	entry({
		kind: 'doc',
		state: 'offered',
		created: '2026-09-10',
		date: '2026-09-10',
		due: '2026-09-25',
		text: 'Incident review guide',
	}),
	entry({
		kind: 'doc',
		state: 'started',
		priority: onboarding,
		created: '2026-10-01',
		date: '2026-10-01',
		due: '2026-10-30',
		text: 'RFC how-to',
	}),
	entry({
		kind: 'help',
		state: 'declined',
		created: '2026-08-18',
		date: '2026-08-18',
		text: 'Hiring debrief',
	}),
	entry({ ...received, kind: 'shadowing', hours: 1.5, date: '2026-08-05' }),
	entry({ ...received, kind: 'sponsorship', date: '2026-09-10' }),
	entry({ ...received, kind: 'advice', hours: 1, date: '2026-07-06' }),
	entry({
		...received,
		kind: 'intro',
		hours: 0.25,
		date: '2026-07-27',
		people: [lena],
		thirdParties: [lena],
	}),
	entry({ ...received, kind: 'review', hours: 1, date: '2026-08-18' }),
	entry({ ...received, kind: 'feedback', hours: 0.75, date: '2026-10-01' }),
];

function said(
	date: string,
	theme: string,
	sentiment: 'praise' | 'improve',
	from = priya,
): FeedbackItem {
	return feedback(date, {
		from,
		to: from === jonas ? priya : jonas,
		themes: [theme],
		sentiment,
		text: `${theme} on ${date}`,
	});
}

const feedbackItems: readonly FeedbackItem[] = [
	said('2026-07-27', 'concise-writing', 'improve'),
	said('2026-08-18', 'delegation', 'improve'),
	said('2026-08-18', 'stakeholder-mapping', 'praise'),
	said('2026-09-10', 'concise-writing', 'improve'),
	said('2026-10-01', 'delegation', 'praise'),
	said('2026-10-01', 'preparation', 'improve', jonas),
	said('2026-08-28', 'concise-writing', 'improve', lena),
];

function action(
	text: string,
	owner: typeof jonas,
	due: string,
	doneOn: string | null = null,
): Action {
	return {
		path: 'Check-in.md',
		text,
		owner: null,
		ownerPerson: owner,
		due,
		done: doneOn,
		state: doneOn === null ? 'open' : 'done',
		at: { line: 13, column: 1 },
	};
}

const checkIns: readonly CheckIn[] = [
	checkIn('2026-07-06', {
		kind: 'kickoff',
		minutes: 60,
		actionItems: [
			action('Draft the stakeholder map', jonas, '2026-07-17', '2026-07-16'),
			action('Introduce Jonas to Lena', priya, '2026-07-27', '2026-07-27'),
		],
	}),
	checkIn('2026-07-27', {
		minutes: 30,
		actionItems: [action('Rewrite the charter opening', jonas, '2026-08-05', '2026-08-06')],
	}),
	checkIn('2026-08-18', {
		kind: 'milestone-review',
		minutes: 60,
		ratings: [
			rating('Cross-functional leadership', { self: 3 }),
			rating('Delegation', { self: 2, mentor: 2 }),
		],
		actionItems: [action('Hand the flag service change over', jonas, '2026-09-01', '2026-08-31')],
	}),
	checkIn('2026-09-10', {
		minutes: 30,
		actionItems: [
			action('Share the talk on executive summaries', priya, '2026-09-24'),
			action('Ask both RFC teams for a date', jonas, '2026-09-15', '2026-09-15'),
		],
	}),
	checkIn('2026-10-01', {
		kind: 'revisit',
		minutes: 60,
		ratings: [
			rating('Cross-functional leadership', { self: 3, mentor: 3 }),
			rating('Delegation', { self: 3, mentor: 3 }),
			rating('Leadership communication', { self: 3, mentor: 2 }),
			rating('Data-driven decision making', { self: 3 }),
		],
		actionItems: [action('Decide the one question for the directors', jonas, '2026-10-16')],
	}),
	checkIn('2026-10-19', { minutes: 30 }),
];

const commitments: readonly Commitment[] = [
	commitment({
		text: "One concise brief or data insight for Priya's priorities",
		every: { count: 1, unit: 'month' },
		kinds: ['brief', 'insight'],
		ownerPerson: jonas,
		since: '2026-07-06',
	}),
	commitment({
		text: 'Mentor one newer colleague from September',
		kinds: ['mentoring'],
		ownerPerson: jonas,
		since: '2026-07-06',
	}),
];

function read(
	title: string,
	status: string,
	perspective: string,
	[takeaways, applied]: readonly [number, number],
	shared: string | null = null,
): Resource {
	return resource({ title, status, perspective, takeaways, applied, shared });
}

const resources: readonly Resource[] = [
	read('Accelerate', 'done', 'research', [1, 1], '2026-08-18'),
	read('Briefing - Finance with Marco Silva', 'planned', 'finance', [0, 0]),
	read('Briefing - Support with Dana Okafor', 'planned', 'support', [0, 0]),
	read('Course - Latency budgets', 'done', 'engineering', [1, 0]),
	read('Crucial Conversations', 'active', 'psychology', [1, 0]),
	read('Staff Engineer (Larson)', 'done', 'engineering', [1, 1], '2026-08-18'),
	read("The Staff Engineer's Path (Reilly)", 'active', 'engineering', [1, 0]),
	read('Workshop - Executive presentations', 'done', 'communication', [1, 1], '2026-10-01'),
];

/** The example as it is read on any day; its golden values are those of 2026-10-12. */
export const EXAMPLE: Roadmap = roadmap({
	path: `${FOLDER}/Staff Engineer Roadmap.md`,
	title: 'Staff Engineer Roadmap',
	statement: 'Senior → Staff engineer',
	mentors: [priya],
	mentee: jonas,
	start: '2026-07-06',
	end: '2026-12-18',
	cadence: { count: 14, unit: 'day' },
	objectives: [latency, qbr, rfc],
	competencies: [
		competency({ name: 'Cross-functional leadership', importance: 3 }),
		competency({ name: 'Delegation', importance: 2 }),
		competency({ name: 'Leadership communication', importance: 3 }),
		competency({ name: 'Data-driven decision making', level: 3, importance: 1 }),
		competency({ name: 'Conflict resolution', target: 3, importance: 1 }),
	],
	checkIns,
	entries,
	priorities: [reliability, onboarding],
	commitments,
	feedback: feedbackItems,
	resources,
	agreements: [
		{
			path: `${FOLDER}/Agreement - Jonas and Priya.md`,
			agreed: '2026-07-06',
			reviewed: '2026-10-01',
			parts: {
				roles: true,
				boundaries: true,
				cadence: true,
				successMetrics: true,
				confidentiality: true,
				reciprocalCommitments: true,
				closing: true,
			},
		},
	],
	activities: [
		activity({ mode: 'practice', hours: 2, date: '2026-08-28', at: { line: 54, column: 1 } }),
		activity({
			mode: 'reflection',
			state: 'open',
			date: '2026-10-16',
			at: { line: 55, column: 1 },
		}),
		activity({
			mode: 'side-project',
			state: 'open',
			hours: 6,
			date: '2026-10-24',
			at: { line: 56, column: 1 },
		}),
	],
});
