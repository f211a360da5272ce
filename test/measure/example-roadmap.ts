import type {
	Action,
	CheckIn,
	Commitment,
	Entry,
	FeedbackItem,
	Priority,
	Resource,
	Roadmap,
} from '../../src/model/graph';
import {
	activity,
	checkIn,
	commitment,
	competency,
	entry,
	feedback,
	person,
	priority,
	rating,
	resource,
	roadmap,
} from './build';
import { latency, qbr, rfc } from './example-objectives';

// The roadmap of test/vaults/example as the graph of its notes, written by hand, so that the golden
// values of the figures hold whatever the reader does.

const FOLDER = 'Mentorship';
const jonas = person('Jonas Weber', 'Payments');
const priya = person('Priya Raman', 'Platform');
const amir = person('Amir Haddad', 'Platform');
const lena = person('Lena Fischer', 'Checkout');

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
