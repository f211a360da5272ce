import { describe, expect, test } from 'vitest';
import { roadmapsOf } from './roadmaps-of';

const ROADMAP = [
	'type: mentorship',
	'mentor: "[[Priya]]"',
	'mentee: "[[Jonas]]"',
	'start: 2026-07-06',
];

describe('metrics', () => {
	test('of properties and lines of one name are one, and the property counts', async () => {
		const { only, problems } = await roadmapsOf({
			'W/R.md': ROADMAP,
			'W/O.md': [
				...['type: objective', 'metric: Lead time', 'target: 5', 'current: 7', 'unit: days', ''],
				...['## Outcomes', '- lead  TIME [baseline:: 9] [target:: 6] [unit:: days]'],
				...['\t- 2026-09-01: 8', '\t- 2026-08-01: 8.5', '- other [target:: 1]'],
			],
		});
		expect(only().objectives[0]?.metrics).toMatchObject([
			{
				name: 'Lead time',
				baseline: 9,
				target: 5,
				stated: 7,
				unit: 'days',
				measurements: [
					{ date: '2026-08-01', value: 8.5 },
					{ date: '2026-09-01', value: 8 },
				],
			},
			{ name: 'other', baseline: null, target: 1, stated: null, measurements: [] },
		]);
		expect(problems.filter(({ code }) => code === 'metric-differs')).toMatchObject([
			{ path: 'W/O.md', line: 9, values: { field: 'target', property: 5, line: 6 } },
		]);
	});

	test('take the title as name when the properties have a target alone', async () => {
		const { only } = await roadmapsOf({
			'W/R.md': ROADMAP,
			'W/Cut it.md': ['type: objective', 'target: 5', '', '## Outcomes', '- cut it [baseline:: 9]'],
		});
		expect(only().objectives[0]?.metrics).toMatchObject([
			{ name: 'Cut it', baseline: 9, target: 5 },
		]);
	});

	test('are measured by evidence of the objective or of its milestones, the same once', async () => {
		const { only, problems, places } = await roadmapsOf({
			'W/R.md': ROADMAP,
			'W/O.md': [
				...['type: objective', '', '- [ ] Pilot ^m', '## Outcomes', '- speed [baseline:: 1]'],
				'\t- 2026-09-01: 2',
			],
			'W/2026-09-01 Same.md': ['type: evidence', 'supports: "[[O]]"', 'metric: Speed', 'value: 2'],
			'W/E.md': [
				...['type: evidence', 'date: 2026-09-01', 'supports: ["[[O#^m]]", "[[O]]"]'],
				...['metric: speed', 'value: 3'],
			],
			'W/F.md': [
				'type: evidence',
				'date: 2026-09-02',
				'supports: "[[O]]"',
				'metric: x',
				'value: 3',
			],
			'W/Undated.md': ['type: evidence', 'supports: "[[O]]"', 'metric: speed', 'value: 9'],
			'W/Idle.md': ['type: evidence', 'date: 2026-09-02', 'metric: speed', 'value: 9'],
		});
		const [objective] = only().objectives;
		expect(objective?.metrics[0]?.measurements.map(({ value, path }) => [value, path])).toEqual([
			[2, 'W/2026-09-01 Same.md'],
			[3, 'W/E.md'],
		]);
		expect(objective?.evidence.map(({ title, milestones }) => [title, milestones.length])).toEqual([
			['2026-09-01 Same', 0],
			['E', 1],
			['F', 0],
			['Undated', 0],
		]);
		expect(places('unknown-metric')).toEqual(['W/F.md:1']);
		expect(problems.find(({ code }) => code === 'unknown-metric')?.values).toEqual({
			metric: 'x',
			objective: 'O',
		});
	});
});

describe('resources', () => {
	test('are notes and what is listed, whether there is a note or not', async () => {
		const { only, joined } = await roadmapsOf({
			'R.md': [
				...ROADMAP,
				...['', '## Objectives', '- [[O]]', '## Resources', '- [[Book]]: worth it', '- [[Ghost]]'],
			],
			'O.md': ['type: objective', '', '## Resources', '- [[Talk]]', '- [[Ghost]]', '- no link'],
			'Book.md': [
				'kind: book',
				'status: done',
				'perspective: research',
				'',
				'## Takeaways',
				'- one',
			],
			'Talk.md': ['type: resource', 'kind: talk'],
			'Course.md': ['type: resource', 'supports: ["[[O]]", "[[Elsewhere]]"]'],
		});
		expect(
			only().resources.map(({ title, path, kind, status, supports, takeaways }) => [
				...[title, path, kind, status, supports, takeaways],
			]),
		).toEqual([
			['Book', 'Book.md', 'book', 'done', [], 1],
			['Course', 'Course.md', null, null, ['O'], 0],
			['Ghost', null, null, null, ['O'], 0],
			['Talk', 'Talk.md', 'talk', null, ['O'], 0],
		]);
		expect(joined('R')).toEqual(['Book', 'Course', 'O', 'Talk']);
	});
});

describe('check-ins', () => {
	test('stand by date, those without one last, with actions, owners and linked objectives', async () => {
		const { only } = await roadmapsOf({
			'R.md': [
				...ROADMAP,
				...[
					'',
					'## Objectives',
					'### Learn',
					'## Check-ins',
					'### 2026-08-01',
					'- [ ] b [owner:: Jonas]',
				],
			],
			'A.md': ['type: check-in', '', '## Actions', '- [ ] d'],
			'B.md': [
				...['type: check-in', 'date: 2026-07-06', '', 'On [[R#Learn]].', '## Actions'],
				...['- [x] a [owner:: [[Lena]]]', '- [ ] b [owner:: priya]'],
			],
		});
		expect(
			only().checkIns.map(({ date, path, actionItems, objectives }) => [
				date,
				path,
				actionItems.map(({ ownerPerson }) => ownerPerson?.name ?? null),
				objectives.map(({ record }) => record.title),
			]),
		).toEqual([
			['2026-07-06', 'B.md', ['Lena', 'Priya'], ['Learn']],
			['2026-08-01', 'R.md', ['Jonas'], []],
			[null, 'A.md', [null], []],
		]);
	});
});

describe('commitments', () => {
	test('are those of the roadmap and its agreements, with side and first day', async () => {
		const { only } = await roadmapsOf({
			'W/R.md': [
				...ROADMAP,
				...['', '## Reciprocal commitments', '- a [owner:: Priya] [every:: month]', '- b'],
			],
			'W/A.md': [
				...['type: agreement', 'agreed: 2026-07-10', ''],
				...['## Reciprocal commitments', '- c [owner:: [[Jonas]]]', '- d [owner:: Lena]'],
			],
			'W/C.md': ['type: check-in', '', '## Reciprocal commitments', '- e [owner:: Jonas]'],
		});
		expect(only().commitments.map(({ text, side, since }) => [text, side, since])).toEqual([
			['c', 'given', '2026-07-10'],
			['d', null, '2026-07-10'],
			['a', 'received', '2026-07-06'],
			['b', null, '2026-07-06'],
		]);
	});
});

describe('people', () => {
	test('have the perspective of their note, else its team, whatever type it has', async () => {
		const { only } = await roadmapsOf({
			'R.md': ['type: mentorship', 'mentor: ["[[Priya]]", "[[P/Marco|M]]", "Priya", Lena]'],
			'People/Priya.md': ['type: person', 'team: Platform', 'perspective: architecture'],
			'P/Marco.md': ['type: contact', 'perspective: Finance'],
		});
		expect(only().mentors.map(({ name, path, perspective }) => [name, path, perspective])).toEqual([
			['Priya', 'People/Priya.md', 'architecture'],
			['Marco', 'P/Marco.md', 'Finance'],
			['Lena', null, null],
		]);
	});
});

describe('a roadmap', () => {
	test('has default rhythms, and its notes with its own first', async () => {
		const { only } = await roadmapsOf({
			'W/R.md': ROADMAP,
			'W/A.md': ['type: playbook'],
			'W/B.md': ['type: cohort'],
		});
		expect(only()).toMatchObject({
			reviews: { count: 1, unit: 'month' },
			revisit: { count: 3, unit: 'month' },
			cadence: null,
			notes: ['W/R.md', 'W/A.md', 'W/B.md'],
			playbooks: [{ path: 'W/A.md' }],
			cohorts: [{ path: 'W/B.md' }],
		});
	});

	test('takes activities of other notes by tag, and tells what they are for', async () => {
		const { only } = await roadmapsOf({
			'W/R.md': [
				...ROADMAP,
				'',
				'## Objectives',
				'- [[O]]',
				'## Calendar',
				'- [ ] a ⏳ 2026-09-01',
			],
			'W/O.md': ['type: objective', '', '- [ ] Pilot ^m'],
			'Daily.md': ['', '- [x] b #activity/review [supports:: [[O#^m]]]', '## Calendar', '- [ ] c'],
		});
		expect(
			only().activities.map(({ text, objectives }) => [text, objectives.map(({ path }) => path)]),
		).toEqual([
			['b', ['W/O.md']],
			['a', []],
		]);
	});
});
