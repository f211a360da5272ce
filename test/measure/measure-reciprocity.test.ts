import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureReciprocity } from '../../src/measure/measure-reciprocity';
import { addDays } from '../../src/model/civil-date';
import type { Phase } from '../../src/model/figures';
import type { Commitment, Entry, Roadmap } from '../../src/model/graph';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { checkIn, commitment, entry, person, priority, roadmap } from './build';

const TODAY = '2026-10-12';

function measure(given: Partial<Roadmap>, phase: Phase = 'cultivation', lastDays?: number) {
	return measureReciprocity(roadmap(given), phase, DEFAULT_SETTINGS, TODAY, lastDays);
}

function entries(given: number, received: number): readonly Entry[] {
	const many = (count: number, side: Entry['side']) =>
		Array.from({ length: count }, () => entry({ side, date: TODAY }));
	return [...many(given, 'given'), ...many(received, 'received')];
}

describe('the give share', () => {
	it('is null in every form before anything was exchanged', () => {
		const offered = entry({ state: 'offered', hours: 3 });
		expect(measure({ entries: [offered] })).toMatchObject({
			given: 0,
			received: 0,
			shareByCount: null,
			shareByHours: null,
			shareByHoursWithSessions: null,
			shareByRecency: null,
			hoursEstimated: false,
			lastGiven: null,
			lastReceived: null,
		});
	});

	it('by hours counts half an hour where effort is missing, and says so', () => {
		const both = [entry({ hours: 1.5 }), entry({ side: 'received' })];
		expect(measure({ entries: both })).toMatchObject({ shareByHours: 0.75, hoursEstimated: true });
	});

	it('by hours is null when all efforts are 0', () => {
		expect(measure({ entries: [entry({ hours: 0 })] }).shareByHours).toBeNull();
	});

	it('with sessions adds the minutes of held check-ins alone to what was received', () => {
		const checkIns = [
			checkIn('2026-10-01', { minutes: 45 }),
			checkIn('2026-10-02'),
			checkIn('2026-10-03', { minutes: 600, counts: false }),
			checkIn('2026-10-13', { minutes: 600 }),
		];
		expect(measure({ entries: [entry({ hours: 0.25 })], checkIns }).shareByHoursWithSessions).toBe(
			0.25,
		);
		expect(measure({ checkIns }).shareByHoursWithSessions).toBe(0);
	});

	it('by recency halves in 60 days, leaves undated out and takes the future for today', () => {
		const figures = measure({
			entries: [
				entry({ date: addDays(TODAY, -60) }),
				entry({ date: null }),
				entry({ side: 'received', date: addDays(TODAY, 9) }),
			],
		});
		expect([figures.recencyGiven, figures.recencyReceived]).toEqual([0.5, 1]);
		expect(figures.shareByRecency).toBeCloseTo(1 / 3, 12);
		expect(figures.given).toBe(2);
	});

	it('leaves offers and declined entries out', () => {
		const states = ['offered', 'started', 'declined'] as const;
		const all = states.map((state) => entry({ state, date: TODAY, hours: 2, kind: 'doc' }));
		expect(measure({ entries: all })).toMatchObject({ given: 0, hoursGiven: 0, kinds: 0 });
	});

	it('and what mentee and mentor got of it add up to one', () => {
		const side = fc.constantFrom('given', 'received');
		const made = fc.record({
			side,
			date: fc.constantFrom('2026-01-05', '2026-10-01'),
			hours: fc.nat(9),
		});
		fc.assert(
			fc.property(fc.array(made, { minLength: 1 }), (all) => {
				const turned = all.map((each) =>
					entry({ ...each, side: each.side === 'given' ? 'received' : 'given' }),
				);
				const [one, other] = [measure({ entries: all.map(entry) }), measure({ entries: turned })];
				for (const share of ['shareByCount', 'shareByRecency', 'shareByHours'] as const) {
					if (one[share] === null) expect(other[share]).toBeNull();
					else expect(one[share] + (other[share] ?? NaN)).toBeCloseTo(1, 12);
				}
			}),
		);
	});

	it('of the last 90 days leaves older and undated entries and sessions out', () => {
		const given = {
			entries: [
				entry({ date: addDays(TODAY, -89) }),
				entry({ date: addDays(TODAY, -90) }),
				entry({ date: null }),
				entry({ side: 'received', date: TODAY }),
			],
			checkIns: [checkIn(addDays(TODAY, -90), { minutes: 60 })],
		};
		expect(measure(given, 'cultivation', 90)).toMatchObject({
			given: 1,
			received: 1,
			shareByHoursWithSessions: 0.5,
		});
	});

	it('counts distinct kinds without case', () => {
		const all = ['brief', 'Brief', 'doc', null].map((kind) => entry({ kind }));
		expect(measure({ entries: [...all, entry({ side: 'received', kind: 'intro' })] }).kinds).toBe(
			2,
		);
	});
});

describe('an open offer', () => {
	const waiting = (given: Partial<Entry>, cadence: Roadmap['cadence'] = null) => {
		const [figures] = measure({
			entries: [entry({ state: 'offered', ...given })],
			cadence,
		}).entries;
		return [figures?.ageDays, figures?.lateDays, figures?.unanswered];
	};

	it.each<[string, Partial<Entry>, readonly unknown[]]>([
		['is not late on its due day', { due: TODAY }, [null, null, false]],
		['is late the day after', { due: '2026-10-11' }, [null, 1, false]],
		['is late when started too', { due: '2026-10-10', state: 'started' }, [null, 2, false]],
		['is not late when delivered', { due: '2026-10-10', state: 'delivered' }, [null, null, false]],
		['is not late when declined', { due: '2026-10-10', state: 'declined' }, [null, null, false]],
		['ages from ➕', { created: '2026-09-28', date: '2026-10-10' }, [14, null, false]],
		['is unanswered after 14 days', { created: '2026-09-27' }, [15, null, true]],
		['ages from its own day without ➕', { date: '2026-09-27' }, [15, null, true]],
		[
			'is not unanswered with a due day',
			{ created: '2026-01-01', due: '2027-01-01' },
			[284, null, false],
		],
		[
			'is not unanswered once started',
			{ created: '2026-01-01', state: 'started' },
			[284, null, false],
		],
	])('%s', (_, given, expected) => {
		expect(waiting(given)).toEqual(expected);
	});

	it('waits for two cadences when they are longer than 14 days', () => {
		const cadence = { count: 1, unit: 'month' } as const;
		expect(waiting({ created: addDays(TODAY, -60) }, cadence)).toEqual([60, null, false]);
		expect(waiting({ created: addDays(TODAY, -61) }, cadence)).toEqual([61, null, true]);
		expect(waiting({ created: addDays(TODAY, -15) }, { count: 3, unit: 'day' })[2]).toBe(true);
	});
});

describe('the status of the exchange', () => {
	const cadence = { count: 14, unit: 'day' } as const;
	const late = entry({ side: 'received', state: 'started', due: '2026-10-11' });

	it('has no exchange before a promise is late', () => {
		expect(measure({ entries: [late] }).status).toBe('no-exchange-yet');
	});

	it('has a late promise of either side before quiet', () => {
		expect(measure({ cadence, entries: [entry({ date: '2026-01-01' }), late] }).status).toBe(
			'promise-late',
		);
	});

	it('is quiet after two cadences without a delivered entry, never without a cadence', () => {
		const last = (date: string | null, rhythm: Roadmap['cadence'] = cadence) =>
			measure({
				cadence: rhythm,
				entries: [entry({ date }), entry({ side: 'received', date: '2026-01-01' })],
				checkIns: [checkIn(TODAY, { minutes: 30 })],
			}).status;
		expect(last('2026-09-14')).toBe('two-way');
		expect(last('2026-09-13')).toBe('quiet');
		expect(last('2026-09-13', null)).toBe('two-way');
		const undated = [entry({ date: null }), entry({ side: 'received', date: null })];
		expect(measure({ cadence, entries: undated }).status).toBe('two-way');
	});

	it.each<[Phase, number, number, string]>([
		['cultivation', 1, 3, 'two-way'],
		['cultivation', 24, 76, 'mostly-received'],
		['cultivation', 13, 7, 'two-way'],
		['cultivation', 66, 34, 'mostly-given'],
		['selection', 1, 9, 'two-way'],
		['alignment', 3, 2, 'two-way'],
		['alignment', 61, 39, 'mostly-given'],
		['closure', 3, 7, 'two-way'],
		['ended', 29, 71, 'mostly-received'],
		['ended', 7, 3, 'two-way'],
	])('in %s with %s given and %s received is %s', (phase, given, received, status) => {
		expect(measure({ entries: entries(given, received) }, phase).status).toBe(status);
	});
});

describe('mentor priorities', () => {
	const [first, second] = [priority({ asOf: '2026-07-12' }), priority({ asOf: '2026-07-11' })];
	const retired = priority({ retired: true, asOf: '2020-01-01' });
	const priorities = [first, second, retired];

	it('are covered by an entry of either side that is not declined', () => {
		const coverage = (...all: readonly Entry[]) =>
			measure({ priorities, entries: all }).priorityCoverage;
		expect(coverage()).toEqual({ covered: 0, of: 2 });
		expect(coverage(entry({ priority: first, state: 'declined' }))).toEqual({ covered: 0, of: 2 });
		expect(coverage(entry({ priority: first, state: 'offered' }))).toEqual({ covered: 1, of: 2 });
		const received = entry({ side: 'received', priority: second });
		expect(coverage(received, entry({ priority: retired }))).toEqual({ covered: 1, of: 2 });
	});

	it('have no coverage when none is active', () => {
		expect(measure({ priorities: [retired] }).priorityCoverage).toBeNull();
		expect(measure({}).priorityCoverage).toBeNull();
	});

	it('are stale after their day and a revisit, unless retired, undated or paused', () => {
		const stale = (given: Partial<Roadmap>) =>
			measure({ priorities: [...priorities, priority()], ...given }).priorities.map(
				(each) => each.stale,
			);
		expect(stale({})).toEqual([false, true, false, false]);
		expect(stale({ paused: [{ from: TODAY, to: TODAY }] })).toEqual([false, false, false, false]);
	});
});

describe('a recurring commitment', () => {
	const [mentee, first, second] = [person('Ann'), person('Bo'), person('Cy')];
	const monthly = { count: 1, unit: 'month' } as const;
	const kept = (given: Partial<Commitment>, all: readonly Entry[], mentors = [first]) => {
		const commitments = [
			commitment({ every: monthly, since: '2026-07-31', ownerPerson: mentee, ...given }),
		];
		const [figures] = measure({ commitments, entries: all, mentors, mentee }).commitments;
		return [figures?.kept, figures?.complete];
	};

	it('has periods that begin on its day and end before the next, by the calendar', () => {
		// 07-31 to 08-30, 08-31 to 09-29; the one from 09-30 is running.
		expect(kept({}, [entry({ date: '2026-08-30' })])).toEqual([1, 2]);
		expect(kept({}, [entry({ date: '2026-08-31' }), entry({ date: '2026-09-29' })])).toEqual([
			1, 2,
		]);
		expect(kept({}, [entry({ date: '2026-09-30' }), entry({ date: '2026-07-30' })])).toEqual([
			0, 2,
		]);
		expect(kept({}, [entry({ date: '2026-07-31' }), entry({ date: '2026-09-01' })])).toEqual([
			2, 2,
		]);
	});

	it('has a complete period on the very day that it ends', () => {
		expect(kept({ since: '2026-09-12' }, [])).toEqual([0, 1]);
		expect(kept({ since: '2026-09-13' }, [])).toEqual([0, 0]);
		expect(kept({ since: '2026-12-01' }, [])).toEqual([0, 0]);
	});

	it('is kept by delivered dated entries of its owner’s side, of its kinds', () => {
		const date = '2026-08-05';
		const kinds = ['Brief', 'insight'];
		expect(kept({ kinds }, [entry({ date, kind: 'brief' })])).toEqual([1, 2]);
		expect(kept({ kinds }, [entry({ date, kind: 'doc' })])).toEqual([0, 2]);
		expect(kept({ kinds }, [entry({ date, kind: null })])).toEqual([0, 2]);
		expect(kept({}, [entry({ date, kind: null })])).toEqual([1, 2]);
		expect(kept({}, [entry({ date, side: 'received' })])).toEqual([0, 2]);
		expect(kept({}, [entry({ date, state: 'offered' }), entry({ date: null })])).toEqual([0, 2]);
	});

	it('of one of several mentors is not kept by what links another', () => {
		const mine = { ownerPerson: first, side: 'received' } as const;
		const by = (...people: readonly (typeof first)[]) => [
			entry({ side: 'received', date: '2026-08-05', people }),
		];
		expect(kept(mine, by(), [first, second])).toEqual([1, 2]);
		expect(kept(mine, by(first), [first, second])).toEqual([1, 2]);
		expect(kept(mine, by(second), [first, second])).toEqual([0, 2]);
		expect(kept(mine, by(second), [first])).toEqual([1, 2]);
	});

	it('of the mentee is kept by what goes to either mentor', () => {
		const all = [entry({ date: '2026-08-05', people: [second] })];
		expect(kept({}, all, [first, second])).toEqual([1, 2]);
	});

	it.each<[string, Partial<Commitment>]>([
		['a rhythm', { every: null }],
		['a day to count from', { since: null }],
		['an owner', { side: null }],
	])('cannot be judged without %s', (_, given) => {
		expect(kept(given, [])).toEqual([null, null]);
	});
});
