import { describe, expect, test } from 'vitest';
import { placesOf, roadmapNote, roadmapOf } from './status-of';

const NONE = {
	held: 0,
	filled: 0,
	missed: 0,
	adherence: null,
	lastHeld: null,
	planned: null,
	minutes: 0,
};

async function cadenceOf(properties: string, checkIns: string[], today = '2026-10-12') {
	const body = `## Check-ins\n${checkIns.map((line) => `### ${line}\n`).join('')}`;
	const note = roadmapNote(`mentor: Priya\n${properties}`, body);
	return (await roadmapOf({ 'W/R.md': note }, { today })).cadence;
}

describe('4.7 interval grammar', () => {
	const days: readonly (readonly [string, number | null])[] = [
		['daily', 1],
		['weekly', 7],
		['biweekly', 14],
		['fortnightly', 14],
		['monthly', 30],
		['quarterly', 91],
		['yearly', 365],
		['twice a month', 15],
		['10', 10],
		['every day', 1],
		['every 3 days', 3],
		['2 weeks', 14],
		['every week', 7],
		['month', 30],
		['every 2 months', 60],
		['3 months', 91],
		['every quarter', 91],
		['2 quarters', 180],
		['12 months', 365],
		['4 quarters', 365],
		['every year', 365],
		['Every 2 Weeks', 14],
		['1 day', 1],
		['sometimes', null],
		['every', null],
		['0', null],
	];
	test.each(days)('%s is %s days', async (text, expected) => {
		expect((await cadenceOf(`cadence: ${text}`, [])).intervalDays).toBe(expected);
	});
	test('unknown text is a lint on its line', async () => {
		const note = roadmapNote('mentor: Priya\ncadence: sometimes');
		expect(await placesOf('unknown-interval', { 'W/R.md': note })).toEqual(['W/R.md:4:10']);
	});
});

describe('4.7 held, planned, next due', () => {
	test('no cadence: interval, adherence and next due are null, the rest is given', async () => {
		expect(
			await cadenceOf('start: 2026-01-01', [
				'2026-09-01 [minutes:: 30]',
				'2026-10-12 [minutes:: 20]',
				'2026-10-20 [minutes:: 10]',
			]),
		).toMatchObject({
			intervalDays: null,
			held: 2,
			adherence: null,
			nextDue: null,
			lastHeld: '2026-10-12',
			planned: '2026-10-20',
			minutes: 50,
		});
	});
	test('no held check-in: due since start', async () => {
		expect(await cadenceOf('cadence: weekly\nstart: 2026-09-01', [])).toEqual({
			...NONE,
			intervalDays: 7,
			nextDue: '2026-09-01',
		});
		expect((await cadenceOf('cadence: weekly', [])).nextDue).toBeNull();
	});
	test('missed and cancelled ones are not held, and plan nothing', async () => {
		expect(
			await cadenceOf('cadence: weekly\nstart: 2026-09-01', [
				'2026-09-01 [minutes:: 30] [status:: missed]',
				'2026-09-08 [status:: Canceled]',
				'2026-10-20 [status:: cancelled]',
				'2026-10-21',
				'2026-10-28',
			]),
		).toMatchObject({ held: 0, minutes: 0, planned: '2026-10-21', nextDue: '2026-09-01' });
	});
	test('next due steps by the calendar with a clamp to the end of the month', async () => {
		const found = await cadenceOf('cadence: monthly', ['2026-01-31'], '2026-02-10');
		expect(found).toMatchObject({ nextDue: '2026-02-28', filled: 1, missed: 0 });
	});
});

describe('4.7 slots', () => {
	test('each held check-in takes the nearest free slot within half an interval', async () => {
		// slots 09-01, 09-08, 09-15, 09-22, 09-29, 10-06; half 3.5
		const found = await cadenceOf('cadence: weekly', [
			'2026-09-01',
			'2026-09-11', // 3 days after 09-08
			'2026-09-12', // 3 before 09-15
			'2026-09-14', // 09-15 taken; 09-08 taken (6 days) → none
			'2026-10-06',
		]);
		// missed: 09-22, 09-29
		expect(found).toMatchObject({ held: 5, filled: 4, missed: 2, adherence: 4 / 6 });
	});
	test('of two equally near slots the earlier is taken', async () => {
		// interval 14: slots 08-01, 08-15, 08-29, 09-12, 09-26, 10-10; 08-08 is 7 from 08-01 and 08-15
		const found = await cadenceOf('cadence: 14', ['2026-08-01', '2026-08-08', '2026-08-22']);
		// 08-08: 08-01 is taken, 08-15 is 7 away: takes it. 08-22: 08-15 taken, 08-29 taken by it
		expect(found).toMatchObject({ filled: 3, missed: 2 }); // 09-12, 09-26; 10-10 not yet
		const tie = await cadenceOf('cadence: 14', ['2026-08-01', '2026-08-22', '2026-08-29']);
		// 08-22 → 08-15 (tie, earlier); 08-29 → 08-29
		expect(tie).toMatchObject({ filled: 3, missed: 2 });
	});
	test('a free slot is missed only when today lies beyond half an interval after it', async () => {
		const at = (today: string) => cadenceOf('cadence: 14', ['2026-08-01'], today);
		expect(await at('2026-08-15')).toMatchObject({ filled: 1, missed: 0, adherence: 1 });
		expect(await at('2026-08-22')).toMatchObject({ filled: 1, missed: 0 });
		expect(await at('2026-08-23')).toMatchObject({ filled: 1, missed: 1, adherence: 0.5 });
	});
	test('every held kind fills regular slots, closing too', async () => {
		expect(
			await cadenceOf('cadence: weekly', [
				'2026-09-21 Kickoff',
				'2026-09-28 Milestone review',
				'2026-10-05 Closing',
			]),
		).toMatchObject({ filled: 3, missed: 0 });
	});
	test('months are counted from the anchor', async () => {
		// slots 05-31, 06-30, 07-31, 08-31, 09-30; half = 15
		const found = await cadenceOf('cadence: monthly', [
			'2026-05-31',
			'2026-07-15', // 15 after 06-30, 16 before 07-31 → 06-30
			'2026-08-15', // 15 after 07-31
			'2026-09-16', // 14 before 09-30
		]);
		// 08-31 + 15 = 09-15 < 10-12: missed
		expect(found).toMatchObject({ filled: 4, missed: 1 });
	});
	test('paused ranges remove slots, both ends included; later slots do not move', async () => {
		const found = await cadenceOf(
			'cadence: weekly\npaused: ["2026-09-08..2026-09-15", "2026-10-13..2026-10-15"]',
			['2026-09-01', '2026-09-22', '2026-10-07'],
		);
		// slots 09-01, 09-22, 09-29, 10-06; 09-29 missed (10-02 < 10-12)
		expect(found).toMatchObject({ filled: 3, missed: 1, nextDue: '2026-10-16' });
	});
	test('a paused text stands for a list of one', async () => {
		const found = await cadenceOf('cadence: weekly\npaused: 2026-09-02..2026-10-01', [
			'2026-09-01',
		]);
		// 10-06 + 3.5 < 10-12 → missed
		expect(found).toMatchObject({ filled: 1, missed: 1 });
	});
	test('a next due inside one pause after the other leaves both', async () => {
		const found = await cadenceOf(
			'cadence: weekly\npaused: ["2026-10-15..2026-10-20", "2026-10-21..2026-10-22"]',
			['2026-10-12'],
		);
		expect(found.nextDue).toBe('2026-10-23');
	});
});
