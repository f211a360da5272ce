import { describe, expect, it } from 'vitest';
import { measureRoadmap } from '../../src/measure/measure-roadmap';
import { addDays } from '../../src/model/civil-date';
import type { Forecast } from '../../src/model/plan-figures';
import type { Milestone } from '../../src/model/graph';
import type { ObjectiveRecord } from '../../src/model/plan-record';
import { DEFAULT_SETTINGS, type Numbers } from '../../src/model/settings';
import { done, milestone, objective, roadmap, step } from './build';

const TODAY = '2026-10-12';
const FIRST_IN_WINDOW = '2026-08-18';
const LAST_BEFORE = '2026-08-17';
/** Long ago, so that the whole window is history. */
const START = '2026-01-01';

function forecast(
	milestones: readonly Milestone[],
	given: Partial<ObjectiveRecord> = { start: START },
	numbers: Partial<Numbers> = {},
): Forecast {
	const map = roadmap({ objectives: [objective(given, { milestones })] });
	const settings = { ...DEFAULT_SETTINGS, numbers: { ...DEFAULT_SETTINGS.numbers, ...numbers } };
	const [figures] = measureRoadmap(map, settings, TODAY).objectives;
	if (figures === undefined) throw new Error('nothing measured');
	return figures.forecast;
}

function observed(...milestones: readonly Milestone[]): number | undefined {
	return forecast(milestones).inputs?.observed;
}

describe('what was completed lately', () => {
	it('is a step by its share of the milestone, on its own day', () => {
		const steps = [
			done(FIRST_IN_WINDOW, { stage: 'discovery' }),
			done(TODAY, { stage: 'practice', weight: 3 }),
			step({ stage: 'practice' }),
			done(TODAY),
			step(),
		];
		expect(observed(milestone({ steps }))).toBeCloseTo((1 + 0.75 + 0.5) / 3, 12);
	});

	it.each([
		[LAST_BEFORE, 0],
		[FIRST_IN_WINDOW, 0.5],
		[TODAY, 0.5],
		[addDays(TODAY, 1), 0],
		[null, 0],
	])('counts a step done on %s as %s', (day, expected) => {
		expect(observed(milestone({ steps: [done(day), step()] }))).toBe(expected);
	});

	it('does not reach back before the start', () => {
		const both = [milestone({ steps: [done('2026-10-01'), done('2026-10-05')] })];
		const { inputs } = forecast(both, { start: '2026-10-05' });
		expect([inputs?.observed, inputs?.windowDays]).toEqual([0.5, 7]);
	});

	it('is not a started step, though progress counts it', () => {
		const { inputs } = forecast([milestone({ steps: [step({ state: 'started' })] })]);
		expect([inputs?.observed, inputs?.remaining]).toEqual([0, 0.5]);
	});

	it('weighs nested steps as progress does', () => {
		const nested = step({ weight: 3, children: [done(TODAY, { weight: 2 }), step({ weight: 2 })] });
		expect(observed(milestone({ steps: [nested, step()] }))).toBe(0.375);
	});

	it('gives an achieved milestone the rest of its unit on its day', () => {
		const steps = [done('2026-07-01'), done(TODAY), done(), step()];
		expect(observed(milestone({ achieved: '2026-10-01', steps }))).toBe(0.5);
		expect(observed(milestone({ achieved: LAST_BEFORE, steps }))).toBe(0);
		expect(observed(milestone({ achieved: '2026-10-01' }))).toBe(1);
		expect(observed(milestone({ state: 'done' }))).toBe(0);
	});

	it('gives a done step the rest of its share on its day', () => {
		const parent = done('2026-10-01', { children: [done('2026-07-01'), step(), done(), step()] });
		expect(observed(milestone({ steps: [parent, step()] }))).toBe(0.25);
	});

	it('leaves out cancelled milestones and those on hold', () => {
		const steps = [done(TODAY), step()];
		const { inputs } = forecast([
			milestone({ steps }),
			milestone({ steps, state: 'cancelled' }),
			milestone({ steps, state: 'on-hold' }),
		]);
		expect(inputs).toMatchObject({ total: 1, observed: 0.5, remaining: 0.5 });
	});
});

describe('the forecast', () => {
	const steady = milestone({ steps: [done('2026-10-01'), step()] });
	const untouched = milestone({ steps: [step()] });

	it('mixes 14 days of planned pace with what was observed', () => {
		// 1 unit in 140 planned days; 28 days of history with half a unit.
		const given = { start: '2026-09-14', due: '2027-02-01' };
		const { date, status, inputs } = forecast([steady], given);
		expect(inputs).toEqual({
			total: 1,
			remaining: 0.5,
			observed: 0.5,
			windowDays: 28,
			plannedPace: 1 / 140,
			pace: (14 / 140 + 0.5) / 42,
		});
		expect([date, status]).toEqual([addDays(TODAY, 35), 'likely']);
	});

	it('stays on the day that the fraction means, whatever binary makes of it', () => {
		// .5 / (.5 / 70) is exactly 70 days.
		expect(forecast([steady], { start: START }).date).toBe(addDays(TODAY, 70));
	});

	it.each<[string, readonly Milestone[], Partial<ObjectiveRecord>, string | null, string | null]>([
		['nothing to forecast', [], {}, null, null],
		['only cancelled ones', [milestone({ state: 'cancelled' })], {}, null, null],
		['a cancelled objective', [steady], { state: 'cancelled' }, null, null],
		['an objective on hold', [steady], { state: 'on-hold' }, null, null],
		[
			'done on the last completion',
			[milestone({ achieved: '2026-09-01' }), milestone({ steps: [done('2026-10-02'), done()] })],
			{},
			'2026-10-02',
			'done',
		],
		['done on a day that nobody wrote down', [milestone({ state: 'done' })], {}, null, 'done'],
		['neither due day nor completion', [untouched], {}, null, null],
		['stalled', [untouched], { start: '2026-08-17', due: '2027-01-01' }, null, 'stalled'],
		['stalled without a start', [untouched], { due: '2027-01-01' }, null, 'stalled'],
		[
			'a due day before the start',
			[untouched],
			{ start: '2026-10-10', due: '2026-10-10' },
			null,
			null,
		],
		[
			'far away',
			[milestone({ steps: [done(TODAY), ...Array.from({ length: 11 }, () => step())] })],
			{},
			null,
			'far',
		],
	])('says %s', (_, milestones, given, date, status) => {
		const made = forecast(milestones, given);
		expect([made.date, made.status]).toEqual([date, status]);
	});

	it('is planned alone on the first day', () => {
		const { date, inputs } = forecast([untouched], { start: TODAY, due: addDays(TODAY, 50) });
		expect([inputs?.windowDays, date]).toEqual([0, addDays(TODAY, 50)]);
	});

	it('begins its history at the start, not before a start that is yet to come', () => {
		const given = { start: addDays(TODAY, 10), due: addDays(TODAY, 60) };
		expect(forecast([untouched], given).inputs?.windowDays).toBe(0);
	});

	it('is not thrown by a prior of 0 days', () => {
		const given = { start: TODAY, due: addDays(TODAY, 10) };
		expect(forecast([untouched], given, { priorDays: 0 }).status).toBeNull();
	});

	it('is far at 731 days and likely at 730', () => {
		const at = (days: number) => {
			const due = addDays(TODAY, days);
			return forecast([untouched], { start: TODAY, due }).status;
		};
		expect([at(730), at(731)]).toEqual(['likely', 'far']);
	});
});
