import { describe, expect, test } from 'vitest';
import { roadmapNote, roadmapOf, type Circumstances, type Notes } from './status-of';

const TODAY = '2026-10-12';

async function forecastOf(body: string, start = '2026-01-01', around: Circumstances = {}) {
	const properties = start === '' ? 'mentor: Priya' : `mentor: Priya\nstart: ${start}`;
	const roadmap = await roadmapOf(
		{ 'W/R.md': roadmapNote(properties, `## Objectives\n${body}\n`) },
		{ today: TODAY, ...around },
	);
	return roadmap.objectives[0]?.forecast;
}

async function forecastOfNotes(notes: Notes) {
	return (await roadmapOf(notes, { today: TODAY })).objectives[0]?.forecast;
}

/** A day that lies some days after another, by day numbers of the UTC calendar. */
function plus(day: string, days: number): string {
	const at = new Date(
		Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8)) + days * 864e5,
	);
	return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}

const NOTHING = { date: null, status: null };

describe('4.5 forecast: what there is to forecast', () => {
	test('no milestone, or an objective that is cancelled or on hold: null', async () => {
		expect(await forecastOf('### G')).toEqual(NOTHING);
		expect(await forecastOf('### G [status:: cancelled]\n- [ ] a')).toEqual(NOTHING);
		expect(await forecastOf('### G [status:: on-hold]\n- [ ] a')).toEqual(NOTHING);
		expect(await forecastOf('### G\n- [-] a\n- [h] b')).toEqual(NOTHING);
	});
	test('nothing is left: the last completion date, null where none is known', async () => {
		expect(await forecastOf('### G\n- [x] a ✅ 2026-03-01\n- [x] b ✅ 2026-02-01')).toEqual({
			date: '2026-03-01',
			status: 'done',
		});
		expect(await forecastOf('### G\n- [x] a\n- [x] b')).toEqual({ date: null, status: 'done' });
		expect(await forecastOf('### G\n- [ ] a\n\t- [x] s ✅ 2026-03-01')).toEqual({
			date: '2026-03-01',
			status: 'done',
		});
	});
	test('no due and nothing observed: null', async () => {
		expect(await forecastOf('### G [start:: 2026-10-01]\n- [ ] a')).toEqual(NOTHING);
		expect(await forecastOf('### G\n- [ ] a\n\t- [x] s ✅ 2026-03-01\n\t- [ ] t')).toEqual(NOTHING);
	});
	test('nothing observed in a full window: stalled', async () => {
		expect(await forecastOf('### G [due:: 2026-12-31]\n- [ ] a')).toEqual({
			date: null,
			status: 'stalled',
		});
	});
	test('a pace of 0: null', async () => {
		// due before start: v0 = 0; obs = 0; W = 11
		expect(await forecastOf('### G [start:: 2026-10-01] [due:: 2026-09-01]\n- [ ] a')).toEqual(
			NOTHING,
		);
	});
	test('more than 730 days away: far', async () => {
		// tot 1, D = 100 → v0 = .01; W = 55; v = .14/69; R/v = 492.86 → 493: likely
		expect(await forecastOf('### G [start:: 2026-08-18] [due:: 2026-11-26]\n- [ ] a')).toEqual({
			date: plus(TODAY, 493),
			status: 'likely',
		});
		// D = 149: v = (14/149)/69; R/v = 734.4: far
		expect(await forecastOf('### G [start:: 2026-08-18] [due:: 2027-01-14]\n- [ ] a')).toEqual({
			date: null,
			status: 'far',
		});
		// D = 148: 729.43 → 730: likely
		expect(await forecastOf('### G [start:: 2026-08-18] [due:: 2027-01-13]\n- [ ] a')).toEqual({
			date: plus(TODAY, 730),
			status: 'likely',
		});
	});
});

describe('4.5 forecast: units and pace', () => {
	test('a leaf step is worth its share of P, nesting and weights as in P', async () => {
		const body = [
			'### G [start:: 2026-09-12] [due:: 2026-12-21]',
			'- [ ] a',
			'\t- [ ] p [weight:: 3]',
			'\t\t- [x] p1 ✅ 2026-09-20',
			'\t\t- [ ] p2',
			'\t- [x] q ✅ 2026-08-01',
			'- [ ] b',
		].join('\n');
		// P(a) = (3·½ + 1)/4 = .625; R = 1.375; obs = 3/8 (q lies before start); W = 30
		const pace = ((14 * 2) / 100 + 3 / 8) / (14 + 30);
		expect(await forecastOf(body)).toEqual({
			date: plus(TODAY, Math.ceil(1.375 / pace)),
			status: 'likely',
		});
	});
	test('the stages share a unit evenly', async () => {
		const notes = {
			'W/R.md': roadmapNote('mentor: Priya\nstart: 2026-09-12', '## Objectives\n- [[O]]'),
			'W/O.md': '---\ntype: objective\ndue: 2026-12-21\n---\n## Milestones\n- [[M]]\n',
			'W/M.md': [
				'---\ntype: milestone\n---',
				'## Discovery\n- [x] 1 ✅ 2026-10-12\n- [x] 2 ✅ 2026-10-13\n- [ ] 3',
				'## Practice\n- [x] 4',
				'- [-] dropped',
			].join('\n'),
		};
		// P = (2/3 + 1)/2; obs = 1/6: today counts, tomorrow does not, undated is before
		const left = 1 - (2 / 3 + 1) / 2;
		const pace = (14 / 100 + 1 / 6) / 44;
		expect(await forecastOfNotes(notes)).toEqual({
			date: plus(TODAY, Math.ceil(left / pace)),
			status: 'likely',
		});
	});
	test('an achieved milestone completes what is left of its unit on its achieved date', async () => {
		const body = [
			'### G [start:: 2026-09-12] [due:: 2026-12-21]',
			'- [x] a ✅ 2026-10-01',
			'\t- [x] 1 ✅ 2026-08-01',
			'\t- [ ] 2',
			'\t- [/] 3',
			'\t- [ ] 4',
			'- [ ] b',
		].join('\n');
		// step 1: .25 before the window; the rest .75 on 10-01
		const pace = ((14 * 2) / 100 + 0.75) / 44;
		expect(await forecastOf(body)).toEqual({
			date: plus(TODAY, Math.ceil(1 / pace)),
			status: 'likely',
		});
	});
	test('the window is the last 56 days, today included', async () => {
		const body = (first: string) =>
			`### G\n- [ ] a\n\t- [x] 1 ✅ ${first}\n\t- [ ] 2\n- [x] b ✅ 2026-03-01`;
		// no due: v0 = 0; W = 56
		expect(await forecastOf(body('2026-08-17'))).toEqual(
			expect.not.objectContaining({ status: 'likely' }),
		);
		expect(await forecastOf(body('2026-08-18'))).toEqual({
			date: plus(TODAY, 70), // R = .5, v = .5/70
			status: 'likely',
		});
	});
	test('without start W is 56 and there is no plan pace', async () => {
		expect(
			await forecastOf('### G [due:: 2026-12-01]\n- [ ] a\n\t- [x] 1 ✅ 2026-10-01\n\t- [ ] 2', ''),
		).toEqual({ date: plus(TODAY, 70), status: 'likely' });
	});
	test('a start in the future: W is 0', async () => {
		const body = '### G [start:: 2026-10-20] [due:: 2026-11-09]\n- [ ] a\n- [ ] b';
		// v0 = 2/20; v = v0; R/v = 20
		expect(await forecastOf(body)).toEqual({ date: plus(TODAY, 20), status: 'likely' });
	});
	test('milestones on hold or cancelled are no units', async () => {
		const body = '### G [start:: 2026-10-12] [due:: 2026-11-01]\n- [ ] a\n- [h] b\n- [-] c';
		// tot 1: v0 = 1/20, W = 0
		expect(await forecastOf(body)).toEqual({ date: plus(TODAY, 20), status: 'likely' });
	});
	test('a started step has done half of its share without a day', async () => {
		const body = '### G [start:: 2026-10-12] [due:: 2026-11-01]\n- [ ] a\n\t- [/] s';
		expect(await forecastOf(body)).toEqual({ date: plus(TODAY, 10), status: 'likely' });
	});
});
