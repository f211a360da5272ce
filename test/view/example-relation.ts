import type {
	ActionFigures,
	CadenceFigures,
	CompetencyFigures,
	EntryFigures,
	FeedbackFigures,
	ReciprocityFigures,
	Slot,
	ThemeFigures,
} from '../../src/model/relation-figures';
import type { CheckIn, Entry, FeedbackItem } from '../../src/model/graph';
import { person } from './build-snapshot';

const ROADMAP = 'Mentorship/Staff Engineer Roadmap.md';

/** A check-in of this day. */
export function checkIn(date: string, title = 'Check-in'): CheckIn {
	return {
		kind: 'regular',
		title,
		date,
		minutes: 45,
		counts: true,
		ratings: [],
		actions: [],
		links: [],
		at: { line: 1, column: 1 },
		path: `Mentorship/Check-ins/${date} ${title}.md`,
		objectives: [],
		actionItems: [],
	};
}

function slot(date: string, held: string | null, state: Slot['state'] = 'missed'): Slot {
	return held === null
		? { date, state, checkIn: null }
		: { date, state: 'filled', checkIn: checkIn(held) };
}

export const EXAMPLE_CADENCE: CadenceFigures = {
	intervalDays: 14,
	held: 5,
	filled: 5,
	missed: 2,
	adherence: 5 / 7,
	lastHeld: '2026-10-01',
	nextDue: '2026-10-15',
	planned: '2026-10-19',
	overdue: false,
	plannedLateDays: 4,
	minutes: 240,
	slots: [
		slot('2026-07-06', '2026-07-06'),
		slot('2026-07-20', '2026-07-27'),
		slot('2026-08-03', null),
		slot('2026-08-17', '2026-08-18'),
		slot('2026-08-31', null),
		slot('2026-09-14', '2026-09-10'),
		slot('2026-09-28', '2026-10-01'),
		slot('2026-10-12', null, 'open'),
	],
};

type EntryParts = Partial<EntryFigures> & {
	readonly said: Partial<Entry> & { readonly text: string };
};

function entry({ said, ...figures }: EntryParts): EntryFigures {
	return {
		entry: {
			side: 'given',
			state: 'offered',
			kind: null,
			date: null,
			created: null,
			due: null,
			hours: null,
			priority: null,
			people: [],
			thirdParties: [],
			private: false,
			path: ROADMAP,
			line: 46,
			column: 1,
			...said,
		},
		lateDays: null,
		unanswered: false,
		ageDays: null,
		...figures,
	};
}

export const EXAMPLE_RECIPROCITY: ReciprocityFigures = {
	status: 'promise-late',
	given: 3,
	received: 6,
	shareByCount: 1 / 3,
	hoursGiven: 9,
	hoursReceived: 5,
	hoursEstimated: true,
	shareByHours: 9 / 14,
	shareByHoursWithSessions: 0.5,
	recencyGiven: 1.645,
	recencyReceived: 3.29,
	shareByRecency: 1 / 3,
	lastGiven: '2026-09-14',
	lastReceived: '2026-10-01',
	kinds: 3,
	entries: [
		entry({
			said: {
				text: 'Draft the RFC how-to for the platform handbook',
				state: 'started',
				line: 47,
				due: '2026-10-30',
			},
			ageDays: 11,
		}),
		entry({
			said: { text: 'Write the incident review guide for the platform wiki', due: '2026-09-25' },
			lateDays: 17,
			ageDays: 32,
		}),
		entry({
			said: { text: 'Share the talk on executive summaries', side: 'received', line: 60 },
			unanswered: true,
			ageDays: 32,
		}),
		entry({ said: { text: 'Paired [[Amir Haddad]] through his first week', state: 'delivered' } }),
	],
	priorities: [
		{
			priority: {
				text: 'Platform reliability in Q3 and Q4',
				asOf: '2026-07-06',
				retired: false,
				blockId: 'reliability',
				at: { line: 38, column: 1 },
				path: ROADMAP,
			},
			covered: true,
			stale: true,
			ageDays: 98,
		},
	],
	priorityCoverage: { covered: 2, of: 2 },
	commitments: [
		{
			commitment: {
				text: 'One concise brief or data insight for Priya’s priorities',
				owner: null,
				every: { count: 1, unit: 'month' },
				kinds: ['brief', 'insight'],
				at: { line: 30, column: 1 },
				path: 'Mentorship/Agreement - Jonas and Priya.md',
				ownerPerson: person('Jonas Weber'),
				side: 'given',
				since: '2026-07-06',
			},
			kept: 2,
			complete: 3,
		},
	],
	band: [0.25, 0.65],
};

type CompetencyParts = Partial<Omit<CompetencyFigures, 'competency'>> & {
	readonly name: string;
	readonly target: number;
};

function competency({ name, target, ...figures }: CompetencyParts): CompetencyFigures {
	return {
		competency: {
			name,
			level: 2,
			target,
			importance: 1,
			at: { line: 27, column: 1 },
			path: ROADMAP,
		},
		self: null,
		mentor: null,
		agreed: null,
		effective: 3,
		assessed: true,
		closure: 0.5,
		blindSpot: null,
		objectives: [],
		unaddressed: false,
		stale: false,
		...figures,
	};
}

export const EXAMPLE_COMPETENCIES: readonly CompetencyFigures[] = [
	competency({ name: 'Cross-functional leadership', target: 4 }),
	competency({ name: 'Delegation', target: 4 }),
	competency({
		name: 'Leadership communication',
		target: 4,
		effective: 2.5,
		closure: 0.25,
		self: 3,
		mentor: 2,
		blindSpot: 1,
	}),
	competency({ name: 'Data-driven decision making', target: 4, closure: 0 }),
	competency({
		name: 'Conflict resolution',
		target: 3,
		effective: 2,
		assessed: false,
		closure: null,
		unaddressed: true,
	}),
];

function feedbackItem(text: string, line: number): FeedbackItem {
	return {
		from: person('Priya Raman'),
		to: person('Jonas Weber'),
		sentiment: 'improve',
		themes: ['concise-writing'],
		date: '2026-09-10',
		text,
		source: 'note',
		private: false,
		linkedAnswers: [],
		path: 'Mentorship/Check-ins/2026-09-10 Check-in.md',
		line,
		column: 1,
	};
}

function theme(parts: Partial<ThemeFigures> & { readonly name: string }): ThemeFigures {
	return {
		to: 'Jonas Weber',
		items: [feedbackItem('the draft buries the ask', 15)],
		count: 3,
		notes: 3,
		givers: 2,
		score: 1.696,
		recurring: true,
		turned: false,
		turnedOn: null,
		openLoop: false,
		first: '2026-07-27',
		last: '2026-09-10',
		...parts,
	};
}

export const EXAMPLE_FEEDBACK: FeedbackFigures = {
	items: [feedbackItem('the draft buries the ask', 15), feedbackItem('clear agenda', 16)],
	themes: [
		theme({ name: 'concise-writing', openLoop: true }),
		theme({ name: 'delegation', turned: true, turnedOn: '2026-10-01', count: 2 }),
		theme({ name: 'preparation', recurring: false, count: 1 }),
	],
	perMonth: 1.8,
	responseDays: 44,
};

/** An action of a check-in. */
function action(
	text: string,
	parts: Partial<ActionFigures['action']>,
	late: number | null,
): ActionFigures {
	return {
		action: {
			text,
			owner: null,
			ownerPerson: person('Priya Raman'),
			due: null,
			done: null,
			state: 'open',
			at: { line: 13, column: 1 },
			path: 'Mentorship/Check-ins/2026-09-10 Check-in.md',
			...parts,
		},
		overdueDays: late,
	};
}

export const EXAMPLE_ACTIONS: readonly ActionFigures[] = [
	action(
		'Send one question for the directors',
		{ due: '2026-10-16', ownerPerson: person('Jonas Weber'), at: { line: 21, column: 1 } },
		null,
	),
	action('Share the talk on executive summaries', { due: '2026-09-24' }, 18),
	action('Book the room', { state: 'done' }, null),
];
