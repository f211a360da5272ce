import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCadence } from '../../src/measure/measure-cadence';
import { addDays } from '../../src/model/civil-date';
import type { CheckIn, Roadmap } from '../../src/model/graph';
import type { Interval } from '../../src/model/interval';
import { checkIn, roadmap } from './build';

const TODAY = '2026-10-12';
const weekly: Interval = { count: 7, unit: 'day' };
const fortnightly: Interval = { count: 14, unit: 'day' };
const monthly: Interval = { count: 1, unit: 'month' };

function measure(given: Partial<Roadmap>, today = TODAY) {
	const checkIns = [...(given.checkIns ?? [])].sort((a, b) =>
		(a.date ?? '9') < (b.date ?? '9') ? -1 : 1,
	);
	return measureCadence(roadmap({ cadence: fortnightly, ...given, checkIns }), today);
}

function strip(checkIns: readonly CheckIn[], given: Partial<Roadmap> = {}, today = TODAY) {
	return measure({ ...given, checkIns }, today).slots.map(({ date, state, checkIn: held }) =>
		`${date.slice(5)} ${state} ${held?.date?.slice(5) ?? ''}`.trim(),
	);
}

describe('the slots of the cadence', () => {
	it('start at the first held check-in and end today', () => {
		expect(strip([checkIn('2026-09-14')], {}, '2026-10-12')).toEqual([
			'09-14 filled 09-14',
			'09-28 missed',
			'10-12 open',
		]);
		expect(strip([checkIn('2026-09-14')], {}, '2026-10-11')).toHaveLength(2);
	});

	it('are missed only when more than half an interval has passed', () => {
		expect(strip([checkIn('2026-09-21')], {}, '2026-10-12')[1]).toBe('10-05 open');
		expect(strip([checkIn('2026-09-21')], {}, '2026-10-13')[1]).toBe('10-05 missed');
	});

	it('are taken by the nearest check-in, the earlier of two at the same distance', () => {
		const held = ['2026-08-03', '2026-08-24'].map((day) => checkIn(day));
		expect(strip(held, {}, '2026-09-07')).toEqual([
			'08-03 filled 08-03',
			'08-17 filled 08-24',
			'08-31 open',
		]);
	});

	it('go one each to check-ins of one day, as far as half an interval reaches', () => {
		const held = ['2026-08-03', '2026-08-24', '2026-08-24', '2026-08-24'].map((day) =>
			checkIn(day),
		);
		expect(strip(held, {}, '2026-09-07')).toEqual([
			'08-03 filled 08-03',
			'08-17 filled 08-24',
			'08-31 filled 08-24',
		]);
	});

	it('do not take a check-in that is further away than half an interval', () => {
		// 9-07 is taken, so the second one of that week finds nothing within seven days but 8-31.
		const held = ['2026-08-31', '2026-09-05', '2026-09-06'].map((day) => checkIn(day));
		expect(strip(held, { cadence: weekly }, '2026-09-08')).toEqual([
			'08-31 filled 08-31',
			'09-07 filled 09-05',
		]);
	});

	it('do not exist after today, however near the next one is', () => {
		const held = ['2026-09-28', '2026-10-11'].map((day) => checkIn(day));
		expect(strip(held, {}, '2026-10-11')).toEqual(['09-28 filled 09-28']);
	});

	it('step by the calendar from the first, clamped to the end of a month', () => {
		const slots = strip([checkIn('2026-01-31')], { cadence: monthly }, '2026-05-01');
		expect(slots.map((slot) => slot.slice(0, 5))).toEqual(['01-31', '02-28', '03-31', '04-30']);
	});

	it('fall away in paused ranges, both ends included, and do not move after them', () => {
		const paused = [{ from: '2026-08-17', to: '2026-08-31' }];
		expect(strip([checkIn('2026-08-03')], { paused }, '2026-09-28')).toEqual([
			'08-03 filled 08-03',
			'09-14 missed',
			'09-28 open',
		]);
	});

	it('are filled by every kind of check-in that was held', () => {
		const kinds = ['kickoff', 'milestone-review', 'revisit', 'closing'] as const;
		const held = kinds.map((kind, index) => checkIn(addDays('2026-08-03', index * 14), { kind }));
		expect(measure({ checkIns: held }, '2026-09-20').filled).toBe(4);
	});

	it('are not filled by what was missed, cancelled, lies ahead or has no day', () => {
		const figures = measure({
			checkIns: [
				checkIn('2026-09-28'),
				checkIn('2026-10-12', { counts: false }),
				checkIn('2026-10-13'),
				checkIn(null),
			],
		});
		expect([figures.held, figures.filled, figures.lastHeld]).toEqual([1, 1, '2026-09-28']);
	});

	it('never fill more than there are, nor more than check-ins were held', () => {
		const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-03-01', days));
		const interval = fc.constantFrom(weekly, fortnightly, monthly, {
			count: 1,
			unit: 'day',
		} as const);
		fc.assert(
			fc.property(fc.array(day, { maxLength: 25 }), interval, (days, cadence) => {
				const figures = measure({ cadence, checkIns: days.map((each) => checkIn(each)) });
				expect(figures.filled).toBeLessThanOrEqual(Math.min(figures.held, figures.slots.length));
				const taken = figures.slots.flatMap(({ checkIn: held }) => held ?? []);
				expect(new Set(taken).size).toBe(taken.length);
			}),
		);
	});
});

describe('adherence', () => {
	it('is null when no slot is judged yet, and never 0 for that', () => {
		expect(measure({}).adherence).toBeNull();
		expect(measure({ checkIns: [checkIn('2026-10-19')] }).adherence).toBeNull();
	});

	it('is 1 when every slot that is over was filled', () => {
		expect(measure({ checkIns: [checkIn('2026-10-12')] }).adherence).toBe(1);
	});
});

describe('the next check-in', () => {
	it('is due one interval after the last held one, by the calendar', () => {
		const next = (cadence: Interval) =>
			measure({ cadence, checkIns: [checkIn('2026-08-31')] }).nextDue;
		expect([next(fortnightly), next(monthly), next({ count: 12, unit: 'month' })]).toEqual([
			'2026-09-14',
			'2026-09-30',
			'2027-08-31',
		]);
	});

	it('is due at the start before any was held', () => {
		expect(measure({ start: '2026-10-20' }).nextDue).toBe('2026-10-20');
		expect(measure({}).nextDue).toBeNull();
	});

	it('is overdue after its day when none is planned', () => {
		const held = checkIn('2026-09-28');
		expect(measure({ checkIns: [held] }, '2026-10-12').overdue).toBe(false);
		expect(measure({ checkIns: [held] }, '2026-10-13').overdue).toBe(true);
		const planned = measure({ checkIns: [held, checkIn('2026-10-20')] }, '2026-10-13');
		expect([planned.overdue, planned.planned, planned.plannedLateDays]).toEqual([
			false,
			'2026-10-20',
			8,
		]);
	});

	it('is planned neither by a cancelled one nor late by one in time', () => {
		const checkIns = [
			checkIn('2026-10-01'),
			checkIn('2026-10-14', { counts: false }),
			checkIn('2026-10-15'),
		];
		const figures = measure({ checkIns });
		expect([figures.planned, figures.plannedLateDays]).toEqual(['2026-10-15', null]);
	});

	it('is due after the paused ranges that it falls into', () => {
		const paused = [
			{ from: '2026-10-21', to: '2026-10-25' },
			{ from: '2026-10-14', to: '2026-10-20' },
		];
		expect(measure({ paused, checkIns: [checkIn('2026-10-01')] }).nextDue).toBe('2026-10-26');
	});
});

it('gives all but interval, adherence and next day without a cadence', () => {
	const checkIns = [
		checkIn('2026-10-01', { minutes: 30 }),
		checkIn('2026-10-05'),
		checkIn('2026-10-20'),
	];
	expect(measure({ cadence: null, start: '2026-07-06', checkIns })).toEqual({
		intervalDays: null,
		held: 2,
		filled: 0,
		missed: 0,
		adherence: null,
		lastHeld: '2026-10-05',
		nextDue: null,
		planned: '2026-10-20',
		overdue: false,
		plannedLateDays: null,
		minutes: 30,
		slots: [],
	});
});

it('does not choke on a cadence of thousands of years', () => {
	const cadence = { count: 99_999, unit: 'month' } as const;
	expect(measure({ cadence, checkIns: [checkIn('2026-10-01')] })).toMatchObject({
		nextDue: null,
		filled: 1,
	});
});
