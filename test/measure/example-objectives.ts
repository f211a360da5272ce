import type { Milestone, Objective } from '../../src/model/graph';
import type { BoxState, MilestoneRecord, StepRecord } from '../../src/model/note-record';
import { STAGES } from '../../src/model/note-type';
import { metric, milestone, objective, step } from './build';

// The three objectives of the example vault with their milestones and metrics.

const FOLDER = 'Mentorship';
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

export const latency: Objective = objective(
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
export const qbr: Objective = objective(
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
export const rfc: Objective = objective(
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
