import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { statusJson } from '../../src/node/status-json';
import { EXAMPLE, ONE_NOTE, runJson, temporaryVault } from './run-cli';

type Status = ReturnType<typeof statusJson>;

const status = (vault: string): Status => runJson(['status', vault]) as Status;
const example = status(EXAMPLE);
const [roadmap] = example.roadmaps;
if (roadmap === undefined) throw new Error('The example has a roadmap.');

const milestones = roadmap.objectives.flatMap((objective) => objective.milestones);
const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 4));

describe('status of the example vault on 2026-10-12', () => {
	test('reads 26 of 32 notes', () => {
		expect(example.schema).toBe(1);
		expect(example.today).toBe('2026-10-12');
		expect(example.notes).toEqual({ scanned: 32, read: 26, skipped: 0 });
	});

	test('finds nothing wrong, only hints', () => {
		expect(example.problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
	});

	test.each([
		['Charter agreed by three teams', '2026-07-06', [1, 1, 1, 1], 1, 'achieved', -2],
		['First slice live behind a flag', '2026-08-14', [1, 1, 1, 1], 1, 'achieved', 5],
		['Full rollout and handover', '2026-10-05', [0.5, 0.1667, 0, 0], 0.1667, 'on-track', null],
		[
			'Present team metrics at the monthly ops review',
			'2026-07-06',
			[1, 1, 1, 1],
			1,
			'achieved',
			0,
		],
		[
			'Dry-run the QBR with Priya and two stakeholders',
			'2026-08-28',
			[1, 0.5, 0, 0],
			0.375,
			'at-risk',
			null,
		],
		['Deliver the QBR', '2026-10-23', [0, 0, 0, 0], 0, 'upcoming', null],
		['Map how changes flow today', '2026-07-06', [1, 1, 1, 1], 1, 'achieved', -2],
		['Pilot the RFC template with two teams', '2026-08-21', [1, 1, 0.5, 0], 0.625, 'overdue', 3],
		['Adopt the RFC process in four teams', '2026-10-09', [0, 0, 0, 0], 0, 'at-risk', null],
	] as const)(
		'%s',
		(title, start, [discovery, practice, feedback, mastery], progress, state, days) => {
			expect(milestones.find((milestone) => milestone.title === title)).toMatchObject({
				start,
				stages: {
					discovery: near(discovery),
					practice: near(practice),
					feedback: near(feedback),
					mastery: near(mastery),
				},
				progress: near(progress),
				state,
				days,
			});
		},
	);

	test('expects what the days say, and knows what blocks what', () => {
		const expected = Object.fromEntries(milestones.map(({ title, expected: e }) => [title, e]));
		expect(expected['Full rollout and handover']).toBeCloseTo(0.132, 3);
		expect(expected['Dry-run the QBR with Priya and two stakeholders']).toBeCloseTo(0.804, 3);
		expect(expected['Adopt the RFC process in four teams']).toBeCloseTo(0.048, 3);
		const blocked = milestones.filter(({ blockedBy }) => blockedBy.length > 0);
		expect(blocked.map(({ title, blockedBy }) => [title, ...blockedBy])).toEqual([
			['Deliver the QBR', 'Dry-run the QBR with Priya and two stakeholders'],
			['Adopt the RFC process in four teams', 'Pilot the RFC template with two teams'],
		]);
		expect(
			milestones.find(({ title }) => title === 'First slice live behind a flag')?.steps,
		).toEqual({
			total: 5,
			done: 5,
			started: 0,
			cancelled: 1,
		});
	});

	test.each([
		['Lead checkout latency project', 3, 0.7222, 0.48, '2026-11-23', '2026-11-27', 'on-track'],
		['Present platform QBR', 2, 0.4583, 0.25, '2027-01-02', '2026-12-10', 'at-risk'],
		['Introduce lightweight RFC process', 2, 0.5417, 0.375, '2026-12-21', '2026-12-11', 'at-risk'],
	])('%s', (title, weight, activity, outcome, date, due, state) => {
		expect(roadmap.objectives.find((objective) => objective.title === title)).toMatchObject({
			weight,
			activity: near(activity),
			outcome: near(outcome),
			forecast: { date, status: 'likely' },
			due,
			state,
			flags: [],
			smart: { specific: 1, measurable: 1, attainable: 1, relevant: 1, timeBound: 1 },
		});
	});

	test('rolls up to the roadmap', () => {
		expect(roadmap).toMatchObject({
			title: 'Staff Engineer Roadmap',
			statement: 'Senior → Staff engineer',
			path: 'Mentorship/Staff Engineer Roadmap.md',
			mentors: ['Priya Raman'],
			mentee: 'Jonas Weber',
			owner: 'mentee',
			start: '2026-07-06',
			end: '2026-12-18',
			phase: 'cultivation',
			activity: near(0.5952),
			outcome: near(0.3843),
			flags: [],
			revisitDue: '2027-01-01',
		});
	});

	test('judges the cadence', () => {
		expect(roadmap.cadence).toEqual({
			intervalDays: 14,
			held: 5,
			filled: 5,
			missed: 2,
			adherence: near(0.7143),
			lastHeld: '2026-10-01',
			nextDue: '2026-10-15',
			planned: '2026-10-19',
			minutes: 240,
		});
	});

	test('balances the ledger', () => {
		const { entries, priorities, commitments, ...figures } = roadmap.reciprocity;
		expect(figures).toEqual({
			status: 'promise-late',
			given: 3,
			received: 6,
			shareByCount: near(0.3333),
			hoursGiven: 9,
			hoursReceived: 5,
			shareByHours: near(0.6429),
			shareByHoursWithSessions: 0.5,
			shareByRecency: near(0.3333),
			lastGiven: '2026-09-14',
			lastReceived: '2026-10-01',
		});
		expect(entries).toHaveLength(12);
		expect(entries.filter(({ state }) => state !== 'delivered')).toMatchObject([
			{ state: 'offered', due: '2026-09-25', lateDays: 17, unanswered: false, line: 46 },
			{ state: 'started', due: '2026-10-30', lateDays: null, unanswered: false, line: 47 },
			{ state: 'declined', lateDays: null, line: 48 },
		]);
		expect(priorities).toMatchObject([
			{ asOf: '2026-07-06', covered: true, stale: true, retired: false },
			{ asOf: '2026-10-01', covered: true, stale: false, retired: false },
		]);
		expect(commitments[0]).toMatchObject({ owner: 'Jonas Weber', kept: 2, complete: 3 });
	});

	test('closes the gaps of the competencies', () => {
		expect(roadmap.competencies.map(({ closure }) => closure)).toEqual([0.5, 0.5, 0.25, 0, null]);
		expect(roadmap.competencies.map(({ blindSpot }) => blindSpot)).toEqual([0, 0, 1, null, null]);
		expect(roadmap.competencyClosure).toEqual({ value: near(0.3611), assessed: 4, of: 5 });
	});

	test('gathers feedback into themes', () => {
		const to = (name: string) => roadmap.feedback.items.filter((item) => item.to === name).length;
		expect([to('Jonas Weber'), to('Priya Raman')]).toEqual([6, 1]);
		const theme = (name: string) => roadmap.feedback.themes.find((found) => found.name === name);
		expect(theme('concise-writing')).toEqual({
			name: 'concise-writing',
			to: 'Jonas Weber',
			count: 3,
			notes: 3,
			givers: 2,
			score: near(1.6964),
			recurring: true,
			turned: false,
			openLoop: true,
			first: '2026-07-27',
			last: '2026-09-10',
		});
		expect(theme('delegation')).toMatchObject({ turned: true, openLoop: false });
		expect(theme('preparation')).toMatchObject({ to: 'Priya Raman', count: 1 });
	});

	test('counts resources, actions and the agreement', () => {
		const { resources, actions, agreement } = roadmap;
		const sum = (name: 'takeaways' | 'applied') =>
			resources.reduce((all, each) => all + each[name], 0);
		expect(resources).toHaveLength(8);
		expect(resources.filter(({ status: own }) => own === 'done')).toHaveLength(4);
		expect([sum('takeaways'), sum('applied')]).toEqual([6, 3]);
		expect(resources.filter(({ shared }) => shared !== null)).toHaveLength(3);
		expect(actions.filter(({ state }) => state === 'open')).toMatchObject([
			{ owner: 'Priya Raman', due: '2026-09-24', overdueDays: 18 },
			{ owner: 'Jonas Weber', due: '2026-10-16', overdueDays: null },
		]);
		expect(agreement).toEqual({
			path: 'Mentorship/Agreement - Jonas and Priya.md',
			agreed: '2026-07-06',
			reviewed: '2026-10-01',
			parts: { roles: true, boundaries: true, cadence: true, successMetrics: true },
			reviewDue: '2027-01-01',
		});
	});

	test('is the same with CRLF and a byte order mark in every note', () => {
		const vault = temporaryVault(EXAMPLE);
		for (const entry of readdirSync(vault.root, { recursive: true, encoding: 'utf8' })) {
			if (!entry.endsWith('.md')) continue;
			const file = path.join(vault.root, entry);
			writeFileSync(file, `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
		}
		expect(status(vault.root)).toEqual(example);
		vault.remove();
	});
});

describe('status of the one-note vault on 2026-10-12', () => {
	const [only] = status(ONE_NOTE).roadmaps;

	test('has the figures of the note format', () => {
		expect(only?.objectives).toMatchObject([
			{
				activity: 0.75,
				outcome: 0.375,
				weight: 2,
				milestones: [
					{ progress: 1, state: 'achieved', days: -2 },
					{ progress: 0.5, state: 'overdue', days: 3, stage: 'feedback' },
				],
			},
		]);
		expect(only?.reciprocity).toMatchObject({
			given: 1,
			received: 1,
			entries: [
				{ side: 'given', state: 'delivered', hours: 3 },
				{ side: 'given', state: 'offered', lateDays: 17 },
				{ side: 'received', state: 'delivered', hours: 0.25 },
			],
		});
		expect(only?.cadence.held).toBe(2);
		expect(only?.actions).toHaveLength(1);
		expect(only?.feedback.items).toMatchObject([
			{ from: 'Priya Raman', sentiment: 'improve', theme: 'concise-writing' },
		]);
		expect(only?.resources).toMatchObject([
			{ title: 'Accelerate', path: null, kind: null, status: null },
		]);
	});
});
