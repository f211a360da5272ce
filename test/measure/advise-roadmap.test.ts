import { describe, expect, it } from 'vitest';
import { adviseRoadmap } from '../../src/measure/advise-roadmap';
import { measureRoadmap } from '../../src/measure/measure-roadmap';
import type { Objective, Roadmap } from '../../src/model/graph';
import type { ObjectiveRecord } from '../../src/model/plan-record';
import { PROBLEM_SEVERITY, type Problem, type ProblemCode } from '../../src/model/problem';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import {
	activity,
	checkIn,
	competency,
	done,
	entry,
	feedback,
	measured,
	metric,
	milestone,
	objective,
	priority,
	resource,
	roadmap,
	step,
} from './build';
import { EXAMPLE } from './example-roadmap';

const TODAY = '2026-10-12';

function advise(given: Partial<Roadmap>): readonly Problem[] {
	const map = roadmap(given);
	return adviseRoadmap(map, measureRoadmap(map, DEFAULT_SETTINGS, TODAY), DEFAULT_SETTINGS, TODAY);
}

/** The values of the problems with a code. */
function found(code: ProblemCode, given: Partial<Roadmap>) {
	return advise(given)
		.filter((problem) => problem.code === code)
		.map(({ values }) => values);
}

function foundFor(
	code: ProblemCode,
	given: Partial<ObjectiveRecord>,
	parts: Partial<Omit<Objective, 'record'>> = {},
) {
	return found(code, { objectives: [objective({ title: 'Goal', ...given }, parts)] });
}

it('has little to say about the example', () => {
	const figures = measureRoadmap(EXAMPLE, DEFAULT_SETTINGS, TODAY);
	const problems = adviseRoadmap(EXAMPLE, figures, DEFAULT_SETTINGS, TODAY);
	expect(problems.map(({ code, path, line }) => `${code} ${path}:${String(line)}`).sort()).toEqual([
		'no-evidence Mentorship/Milestones/Charter agreed by three teams.md:1',
		'no-evidence Mentorship/Objectives/Introduce lightweight RFC process.md:22',
		'no-evidence Mentorship/Objectives/Present platform QBR.md:22',
		'no-reflection Mentorship/Staff Engineer Roadmap.md:1',
		'stale-priority Mentorship/Staff Engineer Roadmap.md:38',
	]);
	for (const { code } of problems) expect(PROBLEM_SEVERITY).toHaveProperty(code);
});

describe('advice about an objective', () => {
	it('asks for its why', () => {
		expect(foundFor('missing-why', {})).toEqual([{ title: 'Goal' }]);
		expect(foundFor('missing-why', { why: 'Because.' })).toEqual([]);
	});

	it('asks for an outcome once it has milestones', () => {
		const milestones = [milestone()];
		expect(foundFor('no-outcome', {}, { milestones })).toEqual([{ title: 'Goal' }]);
		expect(foundFor('no-outcome', {})).toEqual([]);
		expect(foundFor('no-outcome', { outcome: 'Signed.' }, { milestones })).toEqual([]);
		expect(foundFor('no-outcome', {}, { milestones, metrics: [metric()] })).toEqual([]);
	});

	it('asks for a plan', () => {
		const due = '2026-12-01';
		const milestones = [milestone()];
		expect(foundFor('no-plan', {})).toEqual([{ title: 'Goal', missing: 'due-and-milestones' }]);
		expect(foundFor('no-plan', { due })).toEqual([{ title: 'Goal', missing: 'milestones' }]);
		expect(foundFor('no-plan', {}, { milestones })).toEqual([{ title: 'Goal', missing: 'due' }]);
		expect(foundFor('no-plan', { due }, { milestones })).toEqual([]);
		const gone = [milestone({ state: 'cancelled' })];
		expect(foundFor('no-plan', { due }, { milestones: gone })).toHaveLength(1);
	});

	it('says when it is stale or to be revisited', () => {
		expect(foundFor('stale-objective', { start: '2026-01-01' })).toEqual([{ title: 'Goal' }]);
		expect(foundFor('revisit-due', { reviewed: '2026-07-12' })).toEqual([
			{ title: 'Goal', due: TODAY },
		]);
		expect(foundFor('revisit-due', { reviewed: '2026-07-13' })).toEqual([]);
	});

	it('names each SMART letter below .75 with its reasons', () => {
		const given = { title: 'Get better at communication' };
		expect(foundFor('not-specific', given)).toEqual([
			{
				title: given.title,
				score: 0,
				reasons: 'trait-verb hedge-word few-words',
				word: 'get better',
			},
		]);
		expect(foundFor('not-measurable', given)).toEqual([
			{ title: given.title, score: 0, reasons: 'nothing-to-measure', word: '' },
		]);
		expect(foundFor('not-attainable', given)).toHaveLength(1);
		expect(foundFor('not-relevant', { ...given, why: 'So.' })[0]).toMatchObject({
			score: 0.5,
			reasons: 'no-link-to-gap',
		});
		expect(foundFor('not-time-bound', given)).toHaveLength(1);
		expect(foundFor('not-time-bound', { ...given, due: '2026-12-01' })).toEqual([]);
	});

	it('asks for a real assignment after five practice items', () => {
		const practice = (count: number) =>
			Array.from({ length: count }, () => step({ stage: 'practice' }));
		const plan = (...steps: readonly ReturnType<typeof step>[]) => ({
			milestones: [milestone({ steps })],
		});
		expect(foundFor('no-assignment', {}, plan(...practice(5)))).toEqual([
			{ title: 'Goal', practice: 5 },
		]);
		expect(foundFor('no-assignment', {}, plan(...practice(4)))).toEqual([]);
		expect(foundFor('no-assignment', {}, plan(...practice(5), step({ stage: 'mastery' })))).toEqual(
			[],
		);
	});

	it('is silent once it is achieved or cancelled', () => {
		for (const given of [{ state: 'cancelled' }, { achieved: '2026-10-01' }] as const) {
			expect(advise({ objectives: [objective({ start: '2026-01-01', ...given })] })).toEqual([]);
		}
	});
});

describe('advice about a milestone', () => {
	const link = { subpath: null, alias: null, written: '', at: { line: 1, column: 1 } };
	const evidence = { path: 'Evidence/Rating.md', title: 'Rating', date: null, milestones: [] };

	it('asks for evidence of an achieved one, unless a note supports it or a line links one', () => {
		const proved = (given: Parameters<typeof milestone>[0], supports = false) => {
			const own = milestone({ title: 'M', achieved: '2026-10-01', ...given });
			const notes = [{ ...evidence, milestones: supports ? [own] : [] }];
			return foundFor('no-evidence', {}, { milestones: [own], evidence: notes });
		};
		expect(proved({})).toEqual([{ title: 'M' }]);
		expect(proved({}, true)).toEqual([]);
		expect(proved({ links: [{ ...link, path: 'evidence/rating' }] })).toEqual([]);
		expect(
			proved({ steps: [done('2026-10-01', { links: [{ ...link, path: 'Rating' }] })] }),
		).toEqual([]);
		expect(proved({ links: [{ ...link, path: 'Other' }] })).toEqual([{ title: 'M' }]);
		expect(foundFor('no-evidence', {}, { milestones: [milestone()] })).toEqual([]);
	});

	it('says it once under two objectives', () => {
		const milestones = [milestone({ achieved: '2026-10-01' })];
		const objectives = [objective({}, { milestones }), objective({}, { milestones })];
		expect(found('no-evidence', { objectives })).toHaveLength(1);
	});

	it('notices open steps below something closed, on the topmost closed thing', () => {
		const closed = done(null, {
			text: 'Parent',
			children: [step(), done(null, { children: [step()] })],
		});
		const open = (steps: readonly ReturnType<typeof step>[], given = {}) =>
			foundFor(
				'closed-with-open-steps',
				{},
				{ milestones: [milestone({ title: 'M', steps, ...given })] },
			);
		expect(open([closed])).toEqual([{ title: 'Parent', open: 2 }]);
		expect(open([closed], { achieved: '2026-10-01' })).toEqual([{ title: 'M', open: 2 }]);
		expect(open([step({ children: [done(null, { text: 'Child', children: [step()] })] })])).toEqual(
			[{ title: 'Child', open: 1 }],
		);
		expect(open([done(null, { children: [done(), step({ state: 'cancelled' })] })])).toEqual([]);
		expect(foundFor('closed-with-open-steps', { tasks: [closed] })).toHaveLength(1);
	});

	it('notices gaps and pile-ups of due days, at the due day', () => {
		const dueAt = { line: 9, column: 20 };
		const on = (...days: readonly string[]) => [
			objective({}, { milestones: days.map((due) => milestone({ due, dueAt })) }),
		];
		expect(found('milestone-gap', { objectives: on('2026-01-01', '2026-04-01') })).toEqual([
			{ from: '2026-01-01', to: '2026-04-01', days: 90 },
		]);
		const crowd = on('2026-01-01', '2026-01-01', '2026-01-02', '2026-01-14');
		expect(found('milestone-pile-up', { objectives: crowd })).toEqual([
			{ from: '2026-01-01', to: '2026-01-14', count: 4 },
		]);
		const [problem] = advise({ objectives: crowd }).filter(
			({ code }) => code === 'milestone-pile-up',
		);
		expect(problem).toMatchObject({ path: 'Objective.md', ...dueAt });
	});
});

describe('advice about a metric', () => {
	it('asks for a baseline where one is needed', () => {
		const of = (given: Parameters<typeof metric>[0]) =>
			foundFor('no-baseline', {}, { metrics: [metric({ name: 'm', ...given })] });
		expect(of({ target: 5 })).toEqual([{ metric: 'm', target: 5 }]);
		expect(of({ target: 5, direction: 'at-least' })).toEqual([]);
		expect(of({ target: 5, baseline: 9 })).toEqual([]);
		expect(of({})).toEqual([]);
	});

	it('notices a stated value that a newer measurement contradicts', () => {
		const measurements = [measured('2026-09-01', 8), measured('2026-10-13', 7)];
		const of = (stated: number | null) =>
			foundFor('current-outdated', {}, { metrics: [metric({ name: 'm', stated, measurements })] });
		expect(of(9)).toEqual([{ metric: 'm', stated: 9, measured: 8, date: '2026-09-01' }]);
		expect([of(8), of(null)]).toEqual([[], []]);
	});
});

describe('advice about the relation', () => {
	it('notices delivered entries and feedback without a day', () => {
		const entries = [entry({ text: 'a' }), entry({ state: 'offered' }), entry({ date: TODAY })];
		expect(found('undated-entry', { entries, feedback: [feedback(null, { text: 'b' })] })).toEqual([
			{ text: 'a' },
			{ text: 'b' },
		]);
	});

	it('notices a check-in without a day', () => {
		const checkIns = [checkIn(null, { title: 'Someday' }), checkIn(TODAY)];
		expect(found('check-in-without-date', { checkIns })).toEqual([{ title: 'Someday' }]);
	});

	it('asks whether an old priority is still true', () => {
		const priorities = [
			priority({ text: 'p', asOf: '2026-07-06' }),
			priority({ asOf: '2026-10-01' }),
		];
		expect(found('stale-priority', { priorities })).toEqual([
			{ text: 'p', asOf: '2026-07-06', days: 98 },
		]);
	});

	it('asks to revisit an agreement and an assumption', () => {
		const parts = EXAMPLE.agreements[0]?.parts;
		if (parts === undefined) throw new Error('the example has an agreement');
		const agreements = [{ path: 'Deep/Agreement.md', agreed: '2026-07-04', reviewed: null, parts }];
		const assumption = {
			kind: 'assumption',
			text: 'It holds',
			at: { line: 3, column: 1 },
			path: 'R.md',
		} as const;
		const captured = [
			{ ...assumption, date: '2026-07-12' },
			{ ...assumption, date: '2026-07-13' },
			{ ...assumption, date: null },
			{ ...assumption, kind: 'lesson', date: '2020-01-01' } as const,
		];
		expect(found('revisit-due', { agreements, captured })).toEqual([
			{ title: 'Agreement', due: '2026-10-04' },
			{ title: 'It holds', due: TODAY },
		]);
	});
});

describe('advice about learning', () => {
	it('names a gap that no objective addresses', () => {
		expect(found('unaddressed-gap', { competencies: [competency({ name: 'c' })] })).toEqual([
			{ name: 'c', level: 2, target: 4 },
		]);
	});

	it('nudges after 30 days without a reflection, unless the mentorship has ended', () => {
		expect(found('no-reflection', { start: '2026-09-12' })).toEqual([]);
		expect(found('no-reflection', { start: '2026-09-11' })).toEqual([{ last: '', days: 31 }]);
		expect(found('no-reflection', { start: '2026-01-01', end: '2026-10-01' })).toEqual([]);
		const activities = [activity({ mode: 'reflection', date: '2026-09-01' })];
		expect(found('no-reflection', { activities })).toEqual([{ last: '2026-09-01', days: 41 }]);
	});

	it('notices one mode above four fifths of at least five items', () => {
		const mixOf = (reviews: number, others: number) => [
			...Array.from({ length: reviews }, () => activity({ mode: 'review' })),
			...Array.from({ length: others }, () => activity({ mode: null })),
		];
		const one = (reviews: number, others: number) =>
			found('one-sided-mix', { activities: mixOf(reviews, others) });
		expect(one(5, 0)).toEqual([{ mode: 'review', count: 5, of: 5 }]);
		expect([one(4, 1), one(4, 0), one(0, 5)]).toEqual([[], [], []]);
	});

	it('notices one perspective alone, or one above three fifths of at least five', () => {
		const readFrom = (...names: readonly string[]) =>
			found('one-perspective', {
				resources: names.map((perspective) => resource({ status: 'done', perspective })),
			});
		expect(readFrom('a', 'a')).toEqual([{ name: 'a', count: 2, of: 2 }]);
		expect(readFrom('a')).toEqual([]);
		expect(readFrom('a', 'a', 'a', 'b', 'c')).toEqual([]);
		expect(readFrom('a', 'a', 'a', 'a', 'b')).toEqual([{ name: 'a', count: 4, of: 5 }]);
		expect(readFrom('a', 'a', 'a', 'b')).toEqual([]);
	});
});

describe('a day in the future', () => {
	const date = '2026-10-13';
	const action = {
		path: 'Check-in.md',
		text: 'Act',
		owner: null,
		ownerPerson: null,
		due: null,
		done: date,
		state: 'done',
		at: { line: 5, column: 1 },
	} as const;

	it.each<[string, Partial<Roadmap>]>([
		[
			'of a step',
			{
				objectives: [
					objective({}, { milestones: [milestone({ steps: [step({ children: [done(date)] })] })] }),
				],
			},
		],
		[
			'of a milestone',
			{ objectives: [objective({}, { milestones: [milestone({ achieved: date })] })] },
		],
		['of an objective', { objectives: [objective({ achieved: date })] }],
		['of an own task', { objectives: [objective({ tasks: [done(date)] })] }],
		['of a shared resource', { resources: [resource({ shared: date })] }],
		['of a delivered entry', { entries: [entry({ date })] }],
		['of a done action', { checkIns: [checkIn(TODAY, { actionItems: [action] })] }],
	])('%s is noticed once', (_, given) => {
		expect(found('future-date', given)).toHaveLength(1);
	});

	it('is none for what is planned, or is today', () => {
		const entries = [entry({ date, state: 'offered' }), entry({ date: TODAY })];
		const checkIns = [checkIn(date)];
		expect(found('future-date', { entries, checkIns })).toEqual([]);
	});
});
