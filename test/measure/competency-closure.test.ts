import { describe, expect, it } from 'vitest';
import { measureRoadmap } from '../../src/measure/measure-roadmap';
import type { CheckIn, Competency, Objective, Roadmap } from '../../src/model/graph';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { checkIn, competency, objective, rating, roadmap } from './build';

const TODAY = '2026-10-12';
const NAME = 'Delegation';

function measureAll(competencies: readonly Competency[], given: Partial<Roadmap> = {}) {
	return measureRoadmap(roadmap({ ...given, competencies }), DEFAULT_SETTINGS, TODAY);
}

function measure(
	given: Partial<Competency>,
	checkIns: readonly CheckIn[] = [],
	of: Partial<Roadmap> = {},
) {
	const [figures] = measureAll([competency({ name: NAME, ...given })], {
		...of,
		checkIns,
	}).competencies;
	if (figures === undefined) throw new Error('nothing measured');
	return figures;
}

function rated(date: string, levels: Parameters<typeof rating>[1], given: Partial<CheckIn> = {}) {
	return checkIn(date, { ratings: [rating(NAME, levels)], ...given });
}

describe('the effective level', () => {
	it.each<[string, readonly CheckIn[], number, boolean]>([
		['the agreed rating', [rated('2026-09-01', { self: 2, mentor: 2, agreed: 3 })], 3, true],
		['the mean of self and mentor', [rated('2026-09-01', { self: 3, mentor: 2 })], 2.5, true],
		['self alone', [rated('2026-09-01', { self: 3 })], 3, true],
		['mentor alone', [rated('2026-09-01', { mentor: 4 })], 4, true],
		['the starting level', [], 2, false],
		[
			'each the latest of its kind',
			[rated('2026-08-01', { self: 1, mentor: 4 }), rated('2026-09-01', { self: 2 })],
			3,
			true,
		],
		[
			'an agreed rating older than the others',
			[rated('2026-08-01', { agreed: 4 }), rated('2026-09-01', { self: 1 })],
			4,
			true,
		],
		[
			'not what was rated in a missed check-in',
			[rated('2026-09-01', { self: 5 }, { counts: false })],
			2,
			false,
		],
		['not what lies ahead', [rated('2026-10-13', { self: 5 })], 2, false],
	])('is %s', (_, checkIns, effective, assessed) => {
		const figures = measure({}, checkIns);
		expect([figures.effective, figures.assessed]).toEqual([effective, assessed]);
	});

	it('is matched by name in NFC without case', () => {
		const checkIns = [checkIn('2026-09-01', { ratings: [rating('cafe\u0301 ', { self: 4 })] })];
		expect(measure({ name: 'CAFÉ' }, checkIns).effective).toBe(4);
	});

	it('is unknown without a level or a rating', () => {
		expect(measure({ level: null })).toMatchObject({
			effective: null,
			closure: null,
			unaddressed: false,
		});
	});
});

describe('the closure of a gap', () => {
	const self = (level: number) => [rated('2026-09-01', { self: level })];

	it.each<[string, Partial<Competency>, readonly CheckIn[], number | null]>([
		['half way', {}, self(3), 0.5],
		['not below 0', {}, self(1), 0],
		['not above 1', {}, self(5), 1],
		['null before it is rated again', {}, [], null],
		['null without a target', { target: null }, self(3), null],
		['null without a starting level', { level: null }, self(3), null],
		['1 when the target is the start', { target: 2 }, [], 1],
		['1 when the target is below the start', { target: 1 }, self(1), 1],
	])('is %s', (_, given, checkIns, closure) => {
		expect(measure(given, checkIns).closure).toBe(closure);
	});

	it('counts as assessed when there was none to close', () => {
		expect(measure({ target: 2 }).assessed).toBe(true);
	});

	it('is weighed by importance over those that have one', () => {
		const { competencyClosure } = measureAll(
			[
				competency({ name: 'a', importance: 3 }),
				competency({ name: 'b', importance: 1, target: 1 }),
				competency({ name: 'c', importance: 9 }),
			],
			{ checkIns: [checkIn('2026-09-01', { ratings: [rating('a', { self: 3 })] })] },
		);
		expect(competencyClosure).toEqual({ value: 0.625, assessed: 2, of: 3 });
		expect(measureAll([]).competencyClosure).toEqual({ value: null, assessed: 0, of: 0 });
	});
});

it('has a blind spot only when both sides rated it', () => {
	const spot = (levels: Parameters<typeof rating>[1]) =>
		measure({}, [rated('2026-09-01', levels)]).blindSpot;
	expect([spot({ self: 4, mentor: 2 }), spot({ self: 3, mentor: 3 }), spot({ self: 3 })]).toEqual([
		2,
		0,
		null,
	]);
});

describe('an unaddressed gap', () => {
	const naming = (given: Parameters<typeof objective>[0]): Objective =>
		objective(given, { competencies: ['delegation'] });

	it.each<[string, readonly Objective[], boolean]>([
		['no objective names it', [objective()], true],
		['an open one does', [naming({})], false],
		['one on hold does', [naming({ state: 'on-hold' })], false],
		['only a cancelled one does', [naming({ state: 'cancelled' })], true],
		['only an achieved one does', [naming({ achieved: '2026-10-01' })], true],
	])('when %s', (_, objectives, unaddressed) => {
		expect(measure({}, [], { objectives }).unaddressed).toBe(unaddressed);
	});

	it('is none at the target', () => {
		expect(measure({}, [rated('2026-09-01', { self: 4 })]).unaddressed).toBe(false);
		expect(measure({ target: null }).unaddressed).toBe(false);
	});

	it('lists every objective that names the competency', () => {
		const objectives = [
			naming({ title: 'One' }),
			objective(),
			naming({ title: 'Two', state: 'cancelled' }),
		];
		expect(measure({}, [], { objectives }).objectives).toEqual(['One', 'Two']);
	});
});

it('is stale when it was not rated for more than a revisit', () => {
	const stale = (day: string) => measure({}, [rated(day, { self: 2 })]).stale;
	expect([stale('2026-07-12'), stale('2026-07-11')]).toEqual([false, true]);
	expect(measure({}, [], { start: '2026-07-11' }).stale).toBe(true);
	expect(measure({}).stale).toBe(false);
});
