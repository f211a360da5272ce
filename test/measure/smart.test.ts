import { describe, expect, it } from 'vitest';
import { judgeObjective } from '../../src/measure/smart';
import type { Objective, Roadmap } from '../../src/model/graph';
import type { ObjectiveRecord } from '../../src/model/plan-record';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import {
	checkIn,
	competency,
	metric,
	milestone,
	objective,
	priority,
	rating,
	roadmap,
} from './build';
import { EXAMPLE } from './example-roadmap';

const TODAY = '2026-10-12';

function judge(own: Objective, given: Partial<Roadmap> = {}) {
	return judgeObjective(own, roadmap({ objectives: [own], ...given }), DEFAULT_SETTINGS, TODAY);
}

function judgeText(statement: string, given: Partial<ObjectiveRecord> = {}) {
	return judge(objective({ statement, ...given }));
}

const codes = (figures: ReturnType<typeof judge>, letter: string) =>
	figures.reasons
		.filter((reason) => reason.letter === letter)
		.map(({ code, word }) => `${code} ${word}`.trim());

describe('the letter S', () => {
	it.each<[string, number, readonly string[]]>([
		[
			'Get better at communication',
			0,
			['trait-verb get better', 'hedge-word better', 'few-words 2'],
		],
		['Cut lead time from 9 to 5 days by 2026-12-11', 1, []],
		['Become a strong technical leader in payments', 0.5, ['trait-verb become']],
		['I want to understand the billing domain deeply', 0.5, ['trait-verb understand']],
		['Improve test coverage of the ledger to 80 %', 1, []],
		['Lead various architecture reviews where possible', 0.75, ['hedge-word various']],
		['Deliver the QBR', 0.75, ['few-words 2']],
		['Run the weekly incident review', 1, []],
	])('of “%s” is %s', (statement, specific, reasons) => {
		const figures = judgeText(statement);
		expect([figures.specific, codes(figures, 'specific')]).toEqual([specific, reasons]);
	});
});

describe('the letter M', () => {
	it.each<[string, number]>([
		['Get better at communication', 0],
		['Cut lead time from 9 to 5 days by 2026-12-11', 1],
		['Reach an audience rating of 4.2', 1],
		['Give at least two talks', 1],
		['Raise test coverage to 80%', 1],
		['Answer support tickets in under 30 minutes', 1],
		['Mentor 2 junior engineers', 0.75],
		['Introduce the template in four teams', 0.75],
		['Learn Kubernetes in 3 months', 0],
		['Improve code quality by Q3 2026', 0],
		['Work on stakeholder management in 2026', 0],
		['Grow as a leader by 10 December 2026', 0],
		['Grow as a leader over the next two quarters', 0],
		['Complete phase 2 with confidence', 0],
		['Hold better 1:1s and be reachable 24/7', 0],
		['Pass the AWS certification by 2026-09-30', 0.75],
		['Publish an article', 0.5],
		['Understand how decisions are made', 0],
	])('of “%s” is %s', (statement, measurable) => {
		expect(judgeText(statement).measurable).toBe(measurable);
	});

	it('is whole with a metric that has baseline and target, and with no other', () => {
		const own = (given: Parameters<typeof metric>[0]) =>
			judge(objective({ statement: 'Be kind to people' }, { metrics: [metric(given)] })).measurable;
		expect(own({ baseline: 9, target: 5 })).toBe(1);
		expect(own({ target: 5, direction: 'at-least' })).toBe(0);
	});

	it('takes the due day for the deadline of a deliverable', () => {
		expect(judgeText('Publish an article', { due: '2026-12-01' }).measurable).toBe(0.75);
	});

	it('says what is missing', () => {
		expect(codes(judgeText('Be kind to people'), 'measurable')).toEqual(['nothing-to-measure']);
		expect(codes(judgeText('Publish an article'), 'measurable')).toEqual([
			'deliverable-without-deadline article',
		]);
		expect(codes(judgeText('Mentor 2 junior engineers'), 'measurable')).toEqual([
			'quantity-without-measure 2',
		]);
	});
});

describe('the letter A', () => {
	const planned = (...days: readonly string[]) =>
		objective({}, { milestones: days.map((due) => milestone({ due })) });
	const three = ['2026-11-01', '2026-11-02', '2026-11-14'];

	it('is what people rated, when they did', () => {
		const rated = (confidence: number) => judgeText('A goal', { confidence });
		expect([5, 3, 2, 1].map((confidence) => rated(confidence).attainable)).toEqual([
			1, 1, 0.5, 0.5,
		]);
		expect(codes(rated(2), 'attainable')).toEqual(['low-confidence 2']);
	});

	it('is half with a milestone and no crowd of due days over all objectives', () => {
		expect(judge(planned(...three)).attainable).toBe(0.5);
		const own = planned('2026-12-24');
		const crowd = planned(...three, '2026-11-03');
		const figures = judge(own, { objectives: [own, crowd] });
		expect([figures.attainable, codes(figures, 'attainable')]).toEqual([0, ['pile-up 2026-11-01']]);
		const dropped = { ...crowd, record: { ...crowd.record, state: 'cancelled' as const } };
		expect(judge(own, { objectives: [own, dropped] }).attainable).toBe(0.5);
	});

	it('is nothing without a milestone that counts', () => {
		expect(codes(judgeText('A goal'), 'attainable')).toEqual(['no-milestones']);
		const gone = objective({}, { milestones: [milestone({ state: 'cancelled' })] });
		expect(judge(gone).attainable).toBe(0);
	});
});

describe('the letter R', () => {
	const naming = (given: Partial<ObjectiveRecord> = {}) =>
		objective(given, { competencies: ['delegation'] });
	const competencies = [competency({ name: 'Delegation' })];

	it('is half for a why and half for a gap that it closes', () => {
		expect(judge(objective({ why: 'Because.' })).relevant).toBe(0.5);
		expect(judge(naming(), { competencies }).relevant).toBe(0.5);
		expect(judge(naming({ why: 'Because.' }), { competencies }).relevant).toBe(1);
		expect(codes(judge(naming()), 'relevant')).toEqual(['no-why', 'no-link-to-gap']);
	});

	it('counts a competency only while there is a gap', () => {
		const ratings = [rating('Delegation', { self: 4 })];
		const checkIns = [checkIn('2026-10-01', { ratings })];
		expect(judge(naming(), { competencies, checkIns }).relevant).toBe(0);
	});

	it('counts a link to a mentor priority or to the context', () => {
		const priorities = [priority({ blockId: 'reliability' })];
		const because = (why: string) => judge(objective({ why }), { priorities }).relevant;
		expect(because('It serves [[Roadmap#^reliability]].')).toBe(1);
		expect(because('It serves [[Roadmap#^Reliability|hers]].')).toBe(1);
		expect(because('It uses [[Roadmap#Context]].')).toBe(1);
		expect(because('It serves [[Roadmap#^other]].')).toBe(0.5);
	});
});

describe('the letter T', () => {
	it.each<[string, Partial<ObjectiveRecord>, number]>([
		['A goal', { due: '2026-12-01' }, 1],
		['Cut lead time by 2026-12-11', {}, 1],
		['Cut lead time from 9 to 5 days', {}, 0],
		['Run the March of Dimes workshop', {}, 0],
	])('of “%s” with %o is %s', (statement, given, timeBound) => {
		expect(judgeText(statement, given).timeBound).toBe(timeBound);
	});
});

it('judges the title where there is no statement', () => {
	expect(judge(objective({ title: 'Get better at communication' })).specific).toBe(0);
});

it('finds every letter of the example’s objectives in order', () => {
	for (const own of EXAMPLE.objectives) {
		const { reasons, ...letters } = judgeObjective(own, EXAMPLE, DEFAULT_SETTINGS, TODAY);
		expect(Object.values(letters)).toEqual([1, 1, 1, 1, 1]);
		expect(reasons).toEqual([]);
	}
});

it('reads a goal of any length without a long wait', () => {
	const started = performance.now();
	for (const text of ['9 to '.repeat(50_000), 'a-'.repeat(100_000), '1.'.repeat(100_000)]) {
		judgeText(text, { due: '2026-12-01' });
	}
	expect(performance.now() - started).toBeLessThan(1000);
});
