import { describe, expect, it } from 'vitest';
import { explain, type FigureSubject } from '../../src/measure/explain';
import { measureRoadmap } from '../../src/measure/measure-roadmap';
import type { Explanation, FigureName } from '../../src/model/explanation';
import type { Roadmap } from '../../src/model/graph';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { RoadmapSnapshot } from '../../src/model/snapshot';
import { done, feedback, metric, milestone, objective, priority, roadmap, step } from './build';
import { EXAMPLE } from './example-roadmap';

const TODAY = '2026-10-12';

function snapshotOf(map: Roadmap): RoadmapSnapshot {
	return { roadmap: map, figures: measureRoadmap(map, DEFAULT_SETTINGS, TODAY) };
}

function ask(snapshot: RoadmapSnapshot, figure: FigureName, subject: FigureSubject = null) {
	return explain(snapshot, figure, subject, DEFAULT_SETTINGS, TODAY);
}

/** The weighted mean of the terms that count: what a reader with a pencil would work out. */
function mean({ terms }: Explanation): number | null {
	const counted = terms.filter(({ leftOut }) => leftOut === null);
	const weights = counted.reduce((sum, { weight }) => sum + (weight ?? NaN), 0);
	if (weights === 0) return null;
	return (
		counted.reduce((sum, { weight, value }) => sum + (weight ?? NaN) * (value ?? NaN), 0) / weights
	);
}

function sum({ terms }: Explanation): number {
	const counted = terms.filter(({ leftOut }) => leftOut === null);
	return counted.reduce((total, { weight, value }) => total + (weight ?? NaN) * (value ?? NaN), 0);
}

const example = snapshotOf(EXAMPLE);
const { objectives, reciprocity, feedback: said } = example.figures;

describe('an explanation of the example', () => {
	it.each<[FigureName, FigureSubject]>([
		['roadmap-activity', null],
		['roadmap-outcome', null],
		['adherence', null],
		['share-by-count', null],
		['share-by-hours', null],
		['share-by-hours-with-sessions', null],
		['share-by-recency', null],
		['competency-closure', null],
		['priority-coverage', null],
		...objectives.flatMap((figures): [FigureName, FigureSubject][] => [
			['objective-activity', figures],
			['objective-outcome', figures],
			...figures.milestones.map((each): [FigureName, FigureSubject] => [
				'milestone-progress',
				each,
			]),
			...figures.metrics.map((each): [FigureName, FigureSubject] => ['metric-progress', each]),
		]),
	])('has terms whose weighted mean is the figure: %s', (figure, subject) => {
		const explanation = ask(example, figure, subject);
		expect(explanation.value).not.toBeNull();
		expect(mean(explanation)).toBeCloseTo(Number(explanation.value), 12);
	});

	it('adds the score of a theme up from its items', () => {
		for (const theme of said.themes) {
			expect(sum(ask(example, 'theme-score', theme))).toBeCloseTo(theme.score, 12);
		}
	});

	it('counts the periods in which a commitment was kept', () => {
		const explanation = ask(example, 'commitment-kept', reciprocity.commitments[0] ?? null);
		expect(explanation.terms.map(({ label, value, leftOut }) => [label, value, leftOut])).toEqual([
			['2026-07-06', 1, null],
			['2026-08-06', 1, null],
			['2026-09-06', 0, null],
			['2026-10-06', 0, 'running-period'],
		]);
		expect([explanation.value, sum(explanation)]).toEqual([2, 2]);
	});

	it('leads from the remaining units and the pace to the forecast', () => {
		const explanation = ask(example, 'forecast', objectives[0] ?? null);
		const input = (name: string) => explanation.inputs.find((each) => each.name === name)?.value;
		const remaining = explanation.terms.reduce((total, { value }) => total + 1 - (value ?? NaN), 0);
		expect(input('remaining')).toBeCloseTo(remaining, 12);
		expect(Math.ceil(Number(input('remaining')) / Number(input('pace')))).toBe(42);
		expect(explanation.value).toBe('2026-11-23');
	});

	it('tells what a milestone’s health was judged by', () => {
		const adopt = objectives[2]?.milestones[2] ?? null;
		const explanation = ask(example, 'milestone-health', adopt);
		expect(explanation.value).toBe('at-risk');
		expect(explanation.terms.map(({ label }) => label)).toEqual([
			'Pilot the RFC template with two teams',
		]);
		expect(explanation.inputs.map(({ name }) => name)).toEqual([
			'start',
			'due',
			'expected',
			'progress',
			'gap',
			'tolerance',
			'days',
		]);
	});

	it('says where every term stands', () => {
		expect(ask(example, 'objective-activity', objectives[0] ?? null).terms[0]).toEqual({
			label: 'Charter agreed by three teams',
			weight: 1,
			value: 1,
			at: { path: 'Mentorship/Milestones/Charter agreed by three teams.md', line: 1, column: 1 },
			leftOut: null,
		});
	});
});

describe('an explanation', () => {
	it('weighs nested steps by their share, and a done one speaks for its children', () => {
		const steps = [
			step({
				weight: 3,
				children: [done(), step({ children: [done(), step()] }), step({ state: 'cancelled' })],
			}),
			done(null, { children: [step(), step()] }),
			step({ stage: 'practice', state: 'started' }),
			step({ stage: 'mastery', weight: 0 }),
		];
		const map = roadmap({ objectives: [objective({}, { milestones: [milestone({ steps })] })] });
		const snapshot = snapshotOf(map);
		const [figures] = snapshot.figures.objectives[0]?.milestones ?? [];
		const explanation = ask(snapshot, 'milestone-progress', figures ?? null);
		expect(figures?.progress).toBeCloseTo(((3 * 0.75 + 1) / 4 + 0.5 + 0) / 3, 12);
		expect(mean(explanation)).toBeCloseTo(figures?.progress ?? NaN, 12);
		expect(explanation.terms.filter(({ leftOut }) => leftOut === 'cancelled')).toHaveLength(1);
	});

	it('of a closed or unplanned milestone is its own box', () => {
		const all = [
			milestone({ achieved: '2026-10-01', steps: [step()] }),
			milestone({ state: 'started' }),
		];
		const snapshot = snapshotOf(roadmap({ objectives: [objective({}, { milestones: all })] }));
		const values = snapshot.figures.objectives[0]?.milestones.map((each) => {
			const { terms } = ask(snapshot, 'milestone-progress', each);
			return [terms.length, terms[0]?.value];
		});
		expect(values).toEqual([
			[1, 1],
			[1, 0.5],
		]);
	});

	it('says why a term does not count', () => {
		const map = roadmap({
			objectives: [
				objective({ title: 'a', state: 'cancelled' }),
				objective({ title: 'b', state: 'on-hold' }),
				objective({ title: 'c' }, { milestones: [milestone({ weight: 0 })] }),
				objective({ title: 'd', tasks: [done(), step({ state: 'cancelled' })] }),
			],
			priorities: [priority({ retired: true })],
			feedback: [feedback(null)],
		});
		const snapshot = snapshotOf(map);
		const why = (figure: FigureName, subject: FigureSubject = null) =>
			ask(snapshot, figure, subject).terms.map(({ leftOut }) => leftOut);
		expect(why('roadmap-activity')).toEqual(['cancelled', 'on-hold', 'no-weight', null]);
		expect(why('roadmap-outcome')).toEqual([
			'cancelled',
			'on-hold',
			'not-measured',
			'not-measured',
		]);
		expect(why('objective-activity', snapshot.figures.objectives[3] ?? null)).toEqual([
			null,
			'cancelled',
		]);
		expect(why('priority-coverage')).toEqual(['retired']);
		expect(why('theme-score', snapshot.figures.feedback.themes[0] ?? null)).toEqual(['undated']);
	});

	it('of a metric without measurements is what is stated', () => {
		const metrics = [metric({ baseline: 0, target: 4, stated: 1 }), metric()];
		const snapshot = snapshotOf(roadmap({ objectives: [objective({}, { metrics })] }));
		const terms = snapshot.figures.objectives[0]?.metrics.map((each) => {
			const [only] = ask(snapshot, 'metric-progress', each).terms;
			return [only?.value, only?.leftOut];
		});
		expect(terms).toEqual([
			[0.25, null],
			[null, 'not-measured'],
		]);
	});

	it('cannot be asked about another kind of thing', () => {
		expect(() => ask(example, 'forecast', null)).toThrow(TypeError);
		expect(() => ask(example, 'metric-progress', objectives[0] ?? null)).toThrow(TypeError);
	});
});
