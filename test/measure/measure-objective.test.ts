import { describe, expect, it } from 'vitest';
import { measureRoadmap } from '../../src/measure/measure-roadmap';
import type { ObjectiveFigures } from '../../src/model/plan-figures';
import type { Milestone, Objective, Roadmap } from '../../src/model/graph';
import type { ObjectiveRecord, StepRecord } from '../../src/model/plan-record';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { checkIn, done, measured, metric, milestone, objective, roadmap, step } from './build';

const TODAY = '2026-10-12';

function measureAll(objectives: readonly Objective[], given: Partial<Roadmap> = {}) {
	return measureRoadmap(roadmap({ ...given, objectives }), DEFAULT_SETTINGS, TODAY);
}

function measure(
	given: Partial<ObjectiveRecord>,
	parts: Partial<Omit<Objective, 'record'>> = {},
	of: Partial<Roadmap> = {},
): ObjectiveFigures {
	const [figures] = measureAll([objective(given, parts)], of).objectives;
	if (figures === undefined) throw new Error('nothing measured');
	return figures;
}

/** A milestone with progress 0, .5 or 1 that no calendar judges. */
const half = (weight = 1): Milestone => milestone({ weight, steps: [done(), step()] });
const whole = (weight = 1): Milestone => milestone({ weight, achieved: '2026-09-01' });
const gone: Milestone = milestone({ state: 'cancelled', steps: [done()] });

describe('the activity of an objective', () => {
	it.each<[string, readonly Milestone[], readonly StepRecord[], number | null, readonly string[]]>([
		['the weighted mean of its milestones', [whole(3), half()], [], 0.875, []],
		['blind to cancelled milestones', [whole(), gone], [], 1, []],
		[
			'with those on hold',
			[whole(), milestone({ state: 'on-hold', steps: [step()] })],
			[],
			0.5,
			[],
		],
		['of its own tasks without milestones', [], [done(), step(), step(), step()], 0.25, []],
		['blind to own tasks beside milestones', [half()], [done(), done()], 0.5, []],
		['0 with neither', [], [], 0, ['no-plan']],
		['0 when every task is cancelled', [], [step({ state: 'cancelled' })], 0, ['no-plan']],
		['0 when every milestone is cancelled', [gone], [done()], 0, ['no-plan']],
		['null when the weights add up to 0', [whole(0), half(0)], [], null, []],
	])('is %s', (_, milestones, tasks, activity, flags) => {
		const figures = measure({ tasks }, { milestones });
		expect([figures.activity, figures.flags]).toEqual([activity, flags]);
	});

	it('does not change when the objective is achieved', () => {
		const figures = measure({ achieved: '2026-10-01' }, { milestones: [half()] });
		expect([figures.state, figures.activity]).toEqual(['achieved', 0.5]);
	});
});

describe('the outcome of an objective', () => {
	it('is the mean of the metrics that are measured, null when none is', () => {
		const quarter = metric({ baseline: 0, target: 4, stated: 1 });
		const full = metric({ baseline: 0, target: 4, stated: 9 });
		const blank = metric({ baseline: 0, target: 4 });
		expect(measure({}, { metrics: [quarter, full, blank] }).outcome).toBe(0.625);
		expect(measure({}, { metrics: [blank] }).outcome).toBeNull();
		expect(measure({}).outcome).toBeNull();
	});
});

describe('the roll-up of a roadmap', () => {
	const outcome = (stated: number) => [metric({ baseline: 0, target: 4, stated })];

	it('is the weighted mean of activity and of outcome, each over what has one', () => {
		const figures = measureAll([
			objective({ weight: 3 }, { milestones: [whole()], metrics: outcome(1) }),
			objective({}, { milestones: [half()] }),
		]);
		expect([figures.activity, figures.outcome]).toEqual([0.875, 0.25]);
	});

	it.each(['cancelled', 'on-hold'] as const)('leaves out an objective that is %s', (state) => {
		const figures = measureAll([
			objective({}, { milestones: [half()] }),
			objective({ state }, { milestones: [whole()], metrics: outcome(4) }),
		]);
		expect([figures.activity, figures.outcome]).toEqual([0.5, null]);
	});

	it('leaves out an objective without activity, and is null without weight or objectives', () => {
		const none = objective({}, { milestones: [whole(0)] });
		expect(measureAll([none, objective({}, { milestones: [half()] })]).activity).toBe(0.5);
		expect(measureAll([objective({ weight: 0 }, { milestones: [half()] })]).activity).toBeNull();
		expect(measureAll([none]).activity).toBeNull();
		expect(measureAll([]).activity).toBeNull();
	});

	it('counts a milestone under two objectives in each', () => {
		const shared = whole();
		const figures = measureAll([
			objective({}, { milestones: [shared] }),
			objective({}, { milestones: [shared, half(), half()] }),
		]);
		expect(figures.objectives.map(({ activity }) => activity)).toEqual([1, 2 / 3]);
	});

	it.each([
		[4, 1.5, true],
		[4, 1.6, false],
		[3, 1.5, false],
	])('is busy but not moving with %s of 5 done and %s of 4 reached: %s', (of, stated, flagged) => {
		const milestones = Array.from({ length: 5 }, (_, index) =>
			index < of ? whole() : milestone({ steps: [step()] }),
		);
		const figures = measureAll([objective({}, { milestones, metrics: outcome(stated) })]);
		expect(figures.flags.length === 1).toBe(flagged);
		expect(figures.objectives[0]?.flags.includes('busy-not-moving')).toBe(flagged);
	});
});

describe('the state of an objective', () => {
	const late = milestone({ due: '2026-10-01' });
	const behind = milestone({ start: '2026-10-01', due: '2026-10-20', steps: [step(), step()] });
	const moving = milestone({ steps: [done('2026-10-05'), step()] });
	const settled = milestone({ steps: [done(), done(), done(), done()] });

	it.each<[string, Partial<ObjectiveRecord>, readonly Milestone[], string]>([
		[
			'cancelled before everything',
			{ state: 'cancelled', achieved: TODAY },
			[whole()],
			'cancelled',
		],
		['on hold before late', { state: 'on-hold', due: '2026-01-01' }, [], 'on-hold'],
		['achieved by its own day', { achieved: '2026-10-20', due: '2026-01-01' }, [late], 'achieved'],
		['achieved by all its milestones', { due: '2026-01-01' }, [whole(), gone], 'achieved'],
		['not achieved by cancelled ones alone', {}, [gone], 'unscheduled'],
		['overdue before at risk', { due: '2026-10-11' }, [late], 'overdue'],
		['not overdue on the due day', { due: TODAY }, [settled], 'on-track'],
		['at risk by an overdue milestone, also without a due day', {}, [late], 'at-risk'],
		['at risk by a milestone at risk', { due: '2027-01-01' }, [behind], 'at-risk'],
		['at risk before upcoming', { start: '2026-12-01', due: '2027-01-01' }, [late], 'at-risk'],
		['unscheduled', { start: '2026-12-01' }, [settled], 'unscheduled'],
		['upcoming', { start: '2026-10-13', due: '2027-01-01' }, [half()], 'upcoming'],
		['on track', { start: '2026-10-01', due: '2027-01-01' }, [moving], 'on-track'],
	])('is %s', (_, given, milestones, state) => {
		expect(measure(given, { milestones }).state).toBe(state);
	});

	it('is at risk when activity is behind the calendar by more than its steps allow', () => {
		const span = { start: '2026-10-02', due: '2026-10-22' };
		const of = (steps: number) =>
			measure(span, {
				milestones: [milestone({ steps: Array.from({ length: steps }, () => step()) })],
			});
		// Half of the time is gone, nothing is done: .5 is not beyond half a step of one.
		const tasks = [step(), step(), step()];
		expect(of(2).state).toBe('at-risk');
		expect(measure({ ...span, tasks }).state).toBe('on-track');
	});

	it('is at risk when the forecast is likely after the due day', () => {
		const steps = [done('2026-09-01'), ...Array.from({ length: 9 }, () => step())];
		const due = (day: string) => {
			const { forecast, state } = measure(
				{ start: '2026-08-01', due: day },
				{ milestones: [milestone({ steps })] },
			);
			return [forecast.date, state];
		};
		expect(due('2027-06-01')).toEqual(['2027-12-18', 'at-risk']);
		expect(due('2028-06-01')).toEqual(['2028-03-17', 'on-track']);
	});

	it('does not hang on side projects and unplanned milestones', () => {
		const extra = milestone({ due: '2026-10-01', sideProject: true, steps: [step(), step()] });
		const span = { start: '2026-10-02', due: '2026-10-22' };
		expect(measure(span, { milestones: [settled, extra] }).state).toBe('on-track');
		expect(measure(span, { milestones: [extra] }).state).toBe('on-track');
	});
});

describe('whether an objective is stale', () => {
	const start = '2026-01-01';
	// Monthly reviews: more than 45 days without a sign of life.
	const [fresh, old] = ['2026-08-28', '2026-08-27'];

	it.each<[string, (day: string) => boolean]>([
		[
			'a done step',
			(day) =>
				measure(
					{ start },
					{ milestones: [milestone({ steps: [step({ children: [done(day)] })] })] },
				).stale,
		],
		['a done own task', (day) => measure({ start, tasks: [done(day)] }).stale],
		[
			'evidence',
			(day) =>
				measure({ start }, { evidence: [{ path: 'E.md', title: 'E', date: day, milestones: [] }] })
					.stale,
		],
		['its start', (day) => measure({ start: day }).stale],
	])('depends on %s', (_, isStale) => {
		expect([isStale(fresh), isStale(old)]).toEqual([false, true]);
	});

	it('depends on a held check-in that links it, and on no other', () => {
		const own = objective({ start });
		const stale = (day: string, counts = true, objectives = [own]) =>
			measureAll([own], { checkIns: [checkIn(day, { counts, objectives })] }).objectives[0]?.stale;
		expect([stale(fresh), stale(old), stale(fresh, false), stale(fresh, true, [])]).toEqual([
			false,
			true,
			true,
			true,
		]);
	});

	it('is none when it is closed, on hold, or the mentorship is paused', () => {
		expect(measure({ start, state: 'on-hold' }).stale).toBe(false);
		expect(measure({ start, achieved: old }).stale).toBe(false);
		const paused = [{ from: '2026-10-12', to: '2026-10-20' }];
		expect(measure({ start }, {}, { paused }).stale).toBe(false);
		expect(
			measure({ start }, {}, { paused: [{ from: '2026-10-13', to: '2026-10-20' }] }).stale,
		).toBe(true);
		expect(measure({}).stale).toBe(false);
	});
});

describe('the day on which an objective is to be revisited', () => {
	it('counts from reviewed, else agreed, else start, by the calendar', () => {
		const due = (given: Partial<ObjectiveRecord>) =>
			measure(given, {}, { start: '2026-11-30' }).revisitDue;
		expect(due({ reviewed: '2026-10-01', agreed: '2026-07-06' })).toBe('2027-01-01');
		expect(due({ agreed: '2026-07-06', start: '2026-08-01' })).toBe('2026-10-06');
		expect(due({ start: '2026-08-31' })).toBe('2026-11-30');
		expect(due({})).toBe('2027-02-28');
		expect(measure({}).revisitDue).toBeNull();
	});

	it('is for a roadmap the earliest over objectives that are open', () => {
		const figures = measureAll([
			objective({ reviewed: '2026-01-01', state: 'cancelled' }),
			objective({ reviewed: '2026-02-01', achieved: '2026-03-01' }),
			objective({ reviewed: '2026-05-01' }),
			objective({ reviewed: '2026-04-01', state: 'on-hold' }),
			objective({ metrics: [] }),
		]);
		expect(figures.revisitDue).toBe('2026-07-01');
	});

	it('does not run over the end of the calendar', () => {
		expect(measure({ reviewed: '9999-12-01' }).revisitDue).toBeNull();
	});
});

it('measures metrics of the objective in their order', () => {
	const { metrics } = measure(
		{},
		{
			metrics: [
				metric({ name: 'a', measurements: [measured('2026-10-01', 3)] }),
				metric({ name: 'b' }),
			],
		},
	);
	expect(metrics.map(({ metric: { name }, current }) => [name, current])).toEqual([
		['a', 3],
		['b', null],
	]);
});
