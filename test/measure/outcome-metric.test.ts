import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeMetric } from '../../src/measure/outcome-metric';
import type { Metric } from '../../src/model/graph';
import type { DateRange } from '../../src/model/note-record';
import { measured, metric } from './build';

const TODAY = '2026-10-12';
const monthly = { count: 1, unit: 'month' } as const;

function measure(given: Partial<Metric>, paused: readonly DateRange[] = []) {
	return outcomeMetric(metric(given), { reviews: monthly, paused }, TODAY);
}

describe('the progress of a metric', () => {
	it.each<[string, Partial<Metric>, number | null, number | null]>([
		['rising', { baseline: 3.4, target: 4.2, stated: 3.6 }, 0.25, 0.25],
		['falling', { baseline: 9, target: 5, stated: 7.5 }, 0.375, 0.375],
		['worse than the baseline', { baseline: 9, target: 5, stated: 10 }, 0, -0.25],
		['exceeded', { baseline: 9, target: 5, stated: 4 }, 1, 1.25],
		['kept', { baseline: 4, target: 4, stated: 4 }, 1, null],
		['kept at least', { baseline: 4, target: 4, stated: 5 }, 1, null],
		['not kept', { baseline: 4, target: 4, stated: 3.9 }, 0, null],
		['kept at most', { baseline: 4, target: 4, stated: 3.9, direction: 'at-most' }, 1, null],
		['kept, as falling', { baseline: 4, target: 4, stated: 5, direction: 'decrease' }, 0, null],
		['at least, reached', { target: 4, stated: 4, direction: 'at-least' }, 1, null],
		['at least, half way', { baseline: 0, target: 4, stated: 2, direction: 'at-least' }, 0, 0.5],
		['at most, reached', { target: 4, stated: 3, direction: 'at-most' }, 1, null],
		['not measured', { baseline: 9, target: 5 }, null, null],
		['not measured, to keep', { baseline: 5, target: 5 }, null, null],
		['without baseline', { target: 5, stated: 7 }, null, null],
		[
			'without baseline but with a direction',
			{ target: 5, stated: 7, direction: 'decrease' },
			null,
			null,
		],
		['without target', { baseline: 5, stated: 7 }, null, null],
		['without target, at least', { baseline: 5, stated: 7, direction: 'at-least' }, null, null],
		['from zero', { baseline: 0, target: 10, stated: 0 }, 0, 0],
	])('is, %s, %o: %s', (_, given, progress, raw) => {
		const figures = measure(given);
		const round = (value: number | null) => value && Number(value.toFixed(12));
		expect([round(figures.progress), round(figures.raw)]).toEqual([progress, raw]);
	});

	it('lies between 0 and 1, and does not care which way the metric goes', () => {
		const value = fc.integer({ min: -1000, max: 1000 });
		fc.assert(
			fc.property(value, value, value, (baseline, target, stated) => {
				fc.pre(baseline !== target);
				const rising = measure({ baseline, target, stated });
				const falling = measure({ baseline: -baseline, target: -target, stated: -stated });
				expect(rising.progress).toBeGreaterThanOrEqual(0);
				expect(rising.progress).toBeLessThanOrEqual(1);
				expect(falling.progress).toBe(rising.progress);
			}),
		);
	});
});

describe('the direction of a metric', () => {
	it.each<[Partial<Metric>, string | null]>([
		[{ baseline: 9, target: 5 }, 'decrease'],
		[{ baseline: 5, target: 9 }, 'increase'],
		[{ baseline: 5, target: 5 }, 'at-least'],
		[{ target: 5 }, null],
		[{ target: 5, direction: 'at-most' }, 'at-most'],
	])('of %o is %s', (given, direction) => {
		expect(measure(given).direction).toBe(direction);
	});
});

describe('the current value', () => {
	it('is the newest measurement up to today, whatever is stated', () => {
		const measurements = [
			measured('2026-09-01', 8),
			measured('2026-10-12', 7),
			measured('2026-10-13', 1),
		];
		const figures = measure({ baseline: 9, target: 5, stated: 6, measurements });
		expect([figures.current, figures.progress]).toEqual([7, 0.5]);
		expect(figures.measurements).toEqual(measurements.slice(0, 2));
	});

	it('is what is stated while every measurement lies ahead', () => {
		expect(measure({ stated: 6, measurements: [measured('2026-10-13', 1)] }).current).toBe(6);
	});
});

describe('the day on which a target was met', () => {
	const on = (...values: readonly number[]) =>
		values.map((value, index) => measured(`2026-09-0${String(index + 1)}`, value));

	it.each<[string, Partial<Metric>, string | null]>([
		[
			'the first that reached it',
			{ baseline: 9, target: 5, measurements: on(8, 5, 6) },
			'2026-09-02',
		],
		['none yet', { baseline: 9, target: 5, measurements: on(8, 6) }, null],
		['none by what is stated alone', { baseline: 9, target: 5, stated: 4 }, null],
		['at most', { target: 5, direction: 'at-most', measurements: on(6, 4) }, '2026-09-02'],
		['kept', { baseline: 5, target: 5, measurements: on(4, 5) }, '2026-09-02'],
		[
			'without baseline, as told',
			{ target: 5, direction: 'decrease', measurements: on(4) },
			'2026-09-01',
		],
		['without baseline or direction', { target: 5, measurements: on(4, 6) }, null],
		[
			'none ahead of today',
			{ target: 5, direction: 'at-least', measurements: [measured('2026-10-13', 9)] },
			null,
		],
	])('is %s', (_, given, met) => {
		expect(measure(given).met).toBe(met);
	});
});

describe('a stale metric', () => {
	it('was last measured more than 1.5 reviews ago', () => {
		const stale = (day: string) => measure({ measurements: [measured(day, 1)] }).stale;
		expect([stale('2026-08-28'), stale('2026-08-27')]).toEqual([false, true]);
		expect(measure({ stated: 3 }).stale).toBe(false);
	});

	it('is none while the mentorship is paused', () => {
		const measurements = [measured('2026-01-01', 1)];
		expect(measure({ measurements }, [{ from: TODAY, to: TODAY }]).stale).toBe(false);
	});
});
