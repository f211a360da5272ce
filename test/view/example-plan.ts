import type { ObjectiveFigures } from '../../src/model/plan-figures';
import { metric, milestone, objective, steps } from './build-plan';

const DONE = { discovery: 1, practice: 1, feedback: 1, mastery: 1 };
const NONE = { discovery: 0, practice: 0, feedback: 0, mastery: 0 };
const RFC = 'Objectives/Introduce lightweight RFC process.md';
const QBR = 'Objectives/Present platform QBR.md';

const pilot = milestone({
	title: 'Pilot the RFC template with two teams',
	path: RFC,
	line: 24,
	record: {
		id: 'pilot',
		form: 'task',
		due: '2026-10-09',
		steps: [
			...steps('discovery', 25, 'x Compare three public RFC templates'),
			...steps('practice', 26, 'x Run RFC one with Checkout', 'x Run RFC two with Storage'),
			...steps('feedback', 28, 'x Survey reviewers', '  Retro with both teams'),
			...steps('mastery', 30, '  A team opens an RFC without my help'),
		],
	},
	state: 'overdue',
	days: 3,
	progress: 0.625,
	expected: 1,
	stage: 'feedback',
	stages: { discovery: 1, practice: 1, feedback: 0.5, mastery: 0 },
});

/** The plan of the example vault with its golden values (computations.md §4.12), by hand. */
export const EXAMPLE_PLAN: readonly ObjectiveFigures[] = [
	objective({
		title: 'Lead checkout latency project',
		record: { weight: 3, due: '2026-11-27' },
		activity: 0.7222,
		outcome: 0.48,
		forecast: {
			date: '2026-11-23',
			status: 'likely',
			inputs: {
				total: 3,
				remaining: 0.8333,
				observed: 1.125,
				windowDays: 56,
				plannedPace: 0.0208,
				pace: 0.02024,
			},
		},
		metrics: [
			metric({
				name: 'p95 checkout latency',
				unit: 'ms',
				baseline: 1200,
				target: 700,
				current: 960,
				progress: 0.48,
				raw: 0.48,
			}),
		],
		milestones: [
			milestone({
				title: 'Charter agreed by three teams',
				record: { due: '2026-08-14', achieved: '2026-08-12' },
				state: 'achieved',
				days: -2,
				progress: 1,
				stages: DONE,
			}),
			milestone({
				title: 'First slice live behind a flag',
				record: { due: '2026-09-30', achieved: '2026-10-05' },
				state: 'achieved',
				days: 5,
				progress: 1,
				stages: DONE,
			}),
			milestone({
				title: 'Full rollout and handover',
				record: {
					due: '2026-11-27',
					steps: [
						...steps(
							'discovery',
							10,
							'x List what each team must own after handover',
							'  Interview [[Dana Okafor]] about support impact',
						),
						...steps(
							'practice',
							13,
							'/ Plan the ramp from 5 % to 100 %',
							'  Lead two ramp reviews',
							'- Settle the Storage budget dispute',
						),
						...steps('feedback', 17, '  Review the ramp with Priya and both leads'),
						...steps('mastery', 19, '  Hand over with no open action on me'),
					],
				},
				progress: 1 / 6,
				expected: 7 / 53,
				stage: 'discovery',
				stages: { discovery: 0.5, practice: 1 / 6, feedback: 0, mastery: 0 },
			}),
		],
	}),
	objective({
		title: 'Present platform QBR',
		record: { weight: 2, due: '2026-12-10' },
		state: 'at-risk',
		activity: 0.4583,
		outcome: 0.25,
		forecast: { date: '2027-01-02', status: 'likely', inputs: null },
		metrics: [
			metric({
				name: 'leadership audience rating',
				unit: 'of 5',
				baseline: 3.4,
				target: 4.2,
				current: 3.6,
				progress: 0.25,
				raw: 0.25,
			}),
		],
		milestones: [
			milestone({
				title: 'Present team metrics at the monthly ops review',
				path: QBR,
				line: 20,
				record: { id: 'ops', due: '2026-08-28', achieved: '2026-08-28' },
				state: 'achieved',
				days: 0,
				progress: 1,
				stages: DONE,
			}),
			milestone({
				title: 'Dry-run the QBR with [[Priya Raman]] and two stakeholders',
				path: QBR,
				line: 25,
				record: { id: 'dryrun', form: 'task', due: '2026-10-23' },
				state: 'at-risk',
				progress: 0.375,
				expected: 0.804,
				stage: 'practice',
				stages: { discovery: 1, practice: 0.5, feedback: 0, mastery: 0 },
			}),
			milestone({
				title: 'Deliver the QBR',
				path: QBR,
				line: 31,
				record: { id: 'qbr', due: '2026-12-10' },
				state: 'upcoming',
				stage: 'discovery',
				stages: NONE,
			}),
		],
	}),
	objective({
		title: 'Introduce lightweight RFC process',
		record: { weight: 2, due: '2026-12-11' },
		state: 'at-risk',
		activity: 0.5417,
		outcome: 0.375,
		forecast: { date: '2026-12-21', status: 'likely', inputs: null },
		metrics: [
			metric({
				name: 'change lead time',
				unit: 'days',
				baseline: 9,
				target: 5,
				current: 7.5,
				progress: 0.375,
				raw: 0.375,
			}),
		],
		milestones: [
			milestone({
				title: 'Map how changes flow today',
				path: RFC,
				line: 19,
				record: { id: 'map', due: '2026-08-21', achieved: '2026-08-19' },
				state: 'achieved',
				days: -2,
				progress: 1,
				stages: DONE,
			}),
			pilot,
			milestone({
				title: 'Adopt the RFC process in four teams',
				path: RFC,
				line: 31,
				record: { id: 'adopt', due: '2026-12-11' },
				state: 'at-risk',
				expected: 0.048,
				stage: 'discovery',
				stages: NONE,
				blockedBy: [pilot.milestone],
			}),
			milestone({
				title: 'Write the RFC handbook',
				path: RFC,
				line: 36,
				record: { due: '2026-11-30', state: 'cancelled' },
				state: 'cancelled',
				flags: ['no-plan'],
			}),
		],
	}),
];
