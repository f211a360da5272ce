import { describe, expect, test } from 'vitest';
import { placesOf, roadmapNote, roadmapOf, statusOf, type Circumstances } from './status-of';

/** A roadmap of one note; `start` is that of the mentorship. */
function oneNote(body: string, start = '2026-01-01'): string {
	const properties = start === '' ? 'mentor: Priya' : `mentor: Priya\nstart: ${start}`;
	return roadmapNote(properties, `## Objectives\n${body}\n`);
}

async function objectiveOf(body: string, around: Circumstances = {}, start = '2026-01-01') {
	const roadmap = await roadmapOf({ 'W/R.md': oneNote(body, start) }, around);
	const [objective] = roadmap.objectives;
	if (objective === undefined) throw new Error('No objective.');
	return objective;
}

describe('4.4 start of a milestone', () => {
	test('its own sign or field, else the latest due before its own, else the objective, else none', async () => {
		const { milestones } = await objectiveOf(
			[
				'### G [start:: 2026-02-01]',
				'- [ ] own 🛫 2026-03-01 📅 2026-04-01',
				'- [ ] field [start:: 2026-03-02] 📅 2026-04-01',
				'- [ ] first 📅 2026-03-31',
				'- [ ] after 📅 2026-05-01',
				'- [-] dropped 📅 2026-04-30',
				'- [ ] same 📅 2026-05-01',
				'- [ ] undated',
			].join('\n'),
		);
		expect(milestones.map(({ start }) => start)).toEqual([
			'2026-03-01',
			'2026-03-02',
			'2026-02-01',
			'2026-04-01',
			// cancelled itself: its own start falls back all the same
			'2026-04-01',
			'2026-04-01',
			'2026-02-01',
		]);
	});
	test('no start of the objective: the start of the mentorship', async () => {
		expect((await objectiveOf('### G\n- [ ] a 📅 2026-03-31')).milestones[0]?.start).toBe(
			'2026-01-01',
		);
		const none = await objectiveOf('### G\n- [ ] a 📅 2026-12-31', {}, '');
		expect(none.milestones[0]).toMatchObject({ start: null, expected: null, state: 'on-track' });
	});
});

describe('4.4 expectation, gap and tolerance', () => {
	test('E is the share of the time that has passed, clamped', async () => {
		const at = async (today: string) =>
			(await objectiveOf('### G\n- [ ] a 🛫 2026-03-01 📅 2026-03-11', { today })).milestones.map(
				({ expected, state }) => [expected, state],
			)[0];
		expect(await at('2026-02-27')).toEqual([0, 'upcoming']);
		expect(await at('2026-03-01')).toEqual([0, 'on-track']);
		// n = 1: tolerance 0.5
		expect(await at('2026-03-06')).toEqual([0.5, 'on-track']);
		expect(await at('2026-03-07')).toEqual([0.6, 'at-risk']);
		expect(await at('2026-03-11')).toEqual([1, 'at-risk']);
		expect(await at('2026-03-12')).toEqual([1, 'overdue']);
	});
	test('without any length E is 1 from the due day on, else 0', async () => {
		const at = async (today: string) =>
			(await objectiveOf('### G\n- [ ] a 🛫 2026-03-11 📅 2026-03-11', { today })).milestones[0];
		expect(await at('2026-03-10')).toMatchObject({ expected: 0, state: 'upcoming' });
		expect(await at('2026-03-11')).toMatchObject({ expected: 1, state: 'at-risk' });
		const turned = await objectiveOf('### G\n- [ ] a 🛫 2026-03-20 📅 2026-03-11', {
			today: '2026-03-12',
		});
		expect(turned.milestones[0]).toMatchObject({ expected: 1, state: 'overdue', days: 1 });
	});
	test('tolerance is max(0.165, 0.5 / n) of the counted leaf steps', async () => {
		const steps = (count: number) =>
			Array.from({ length: count }, (_, index) => `\t- [ ] s${index}`).join('\n');
		const { milestones } = await objectiveOf(
			[
				'### G',
				'- [ ] none',
				`- [ ] two\n${steps(2)}\n\t- [-] dropped`,
				`- [ ] three\n${steps(3)}`,
				`- [ ] four\n${steps(4)}`,
				'- [ ] nested\n\t- [ ] p\n\t\t- [ ] p1\n\t\t- [ ] p2',
			].join('\n'),
		);
		expect(milestones.map(({ tolerance }) => tolerance)).toEqual([0.5, 0.25, 0.5 / 3, 0.165, 0.25]);
	});
	test('a gap of exactly the tolerance is on track', async () => {
		const body = '### G\n- [ ] a 🛫 2026-03-01 📅 2026-03-21\n\t- [ ] s1\n\t- [ ] s2';
		const on = await objectiveOf(body, { today: '2026-03-06' });
		expect(on.milestones[0]).toMatchObject({ expected: 0.25, state: 'on-track' });
		const off = await objectiveOf(body, { today: '2026-03-07' });
		expect(off.milestones[0]).toMatchObject({ expected: 0.3, state: 'at-risk' });
	});
});

describe('4.4 state of a milestone', () => {
	test('achieved tells by how many days it was late or early, null without either day', async () => {
		const { milestones } = await objectiveOf(
			[
				'### G',
				'- [x] early 📅 2026-03-10 ✅ 2026-03-08',
				'- [x] on time 📅 2026-03-10 ✅ 2026-03-10',
				'- [x] late 📅 2026-03-10 ✅ 2026-03-15',
				'- [x] undated 📅 2026-03-10',
				'- [x] no due ✅ 2026-03-10',
			].join('\n'),
		);
		expect(milestones.map(({ state, days, achieved }) => [state, days, achieved])).toEqual([
			['achieved', -2, '2026-03-08'],
			['achieved', 0, '2026-03-10'],
			['achieved', 5, '2026-03-15'],
			['achieved', null, null],
			['achieved', null, '2026-03-10'],
		]);
	});
	test('due today is not overdue; without due it is unscheduled, also before its start', async () => {
		const { milestones } = await objectiveOf(
			'### G\n- [ ] a 🛫 2026-10-12 📅 2026-10-12\n- [ ] b 🛫 2027-01-01\n- [ ] c 📅 2026-10-11\n\t- [x] s',
		);
		expect(milestones.map(({ state, days }) => [state, days])).toEqual([
			['at-risk', null],
			['unscheduled', null],
			['overdue', 1],
		]);
	});
	test('at risk when a milestone that it depends on is open and overdue', async () => {
		const { milestones } = await objectiveOf(
			[
				'### G',
				'- [ ] late 🆔 aa 📅 2026-10-01',
				'- [ ] next ⛔ aa 🛫 2026-10-10 📅 2027-10-01',
				'- [ ] unscheduled ⛔ aa',
				'- [ ] waits ⛔ bb 🛫 2026-10-10 📅 2027-10-01',
				'- [ ] fine [id:: bb] 🛫 2026-10-10 📅 2027-10-01',
				'- [ ] future ⛔ aa 🛫 2026-12-01 📅 2027-10-01',
			].join('\n'),
		);
		expect(milestones.map(({ state, blockedBy, id }) => [state, blockedBy, id])).toEqual([
			['overdue', [], 'aa'],
			['at-risk', ['late'], null],
			['unscheduled', ['late'], null],
			['on-track', ['fine'], null],
			['on-track', [], 'bb'],
			['upcoming', ['late'], null],
		]);
	});
	test('a cancelled or achieved milestone blocks nothing; one on hold does, but is not overdue', async () => {
		const { milestones } = await objectiveOf(
			[
				'### G',
				'- [-] dropped 🆔 a1 📅 2026-10-01',
				'- [x] done 🆔 a2 📅 2026-10-01',
				'- [h] held 🆔 a3 📅 2026-10-01',
				'- [ ] next ⛔ a1,a2,a3 🛫 2026-10-10 📅 2027-10-01',
			].join('\n'),
		);
		expect(milestones[3]).toMatchObject({ blockedBy: ['held'], state: 'on-track' });
	});
	test('a step does not block, an unknown id is a lint', async () => {
		const note = oneNote(
			[
				'### G',
				'- [ ] a 🛫 2026-10-10 📅 2027-10-01',
				'\t- [ ] step 🆔 st',
				'- [ ] b ⛔ st 🛫 2026-10-10 📅 2027-10-01',
				'- [ ] c [dependsOn:: nope] 🛫 2026-10-10 📅 2027-10-01',
			].join('\n'),
		);
		const roadmap = await roadmapOf({ 'W/R.md': note });
		expect(roadmap.objectives[0]?.milestones.map(({ blockedBy }) => blockedBy)).toEqual([
			[],
			[],
			[],
		]);
		const places = await placesOf('unknown-dependency', { 'W/R.md': note });
		expect(places.map((place) => place.split(':')[1])).toEqual(['11']);
	});
	test('a duplicate id is reported on each use after the first, which keeps it', async () => {
		const note = oneNote(
			[
				'### G',
				'- [ ] a 🆔 aa 📅 2026-10-01',
				'- [ ] b 🆔 aa 📅 2027-10-01',
				'- [ ] c 🆔 aa 📅 2027-10-01',
				'- [ ] d ⛔ aa 📅 2027-10-01',
			].join('\n'),
		);
		const roadmap = await roadmapOf({ 'W/R.md': note });
		expect(roadmap.objectives[0]?.milestones[3]?.blockedBy).toEqual(['a']);
		const places = await placesOf('duplicate-id', { 'W/R.md': note });
		expect(places.map((place) => place.split(':')[1])).toEqual(['9', '10']);
	});
	test('an id holds in the whole vault', async () => {
		const roadmap = await roadmapOf({
			'W/R.md': oneNote('- [[A]]\n- [[B]]'),
			'W/A.md': '---\ntype: objective\n---\n- [ ] first 🆔 aa 📅 2026-10-01\n',
			'W/B.md': '---\ntype: objective\n---\n- [ ] second ⛔ aa 🛫 2026-10-12 📅 2027-10-01\n',
		});
		expect(roadmap.objectives[1]?.milestones[0]).toMatchObject({
			state: 'at-risk',
			blockedBy: ['first'],
		});
	});
	test('a cycle is reported once, on its first milestone, and every figure is computed', async () => {
		const note = oneNote(
			[
				'### G',
				'- [ ] a 🆔 aa ⛔ cc 📅 2026-10-01',
				'- [ ] b 🆔 bb ⛔ aa 📅 2027-10-01',
				'- [ ] c 🆔 cc ⛔ bb 📅 2027-10-01',
			].join('\n'),
		);
		const places = await placesOf('dependency-cycle', { 'W/R.md': note });
		expect(places.map((place) => place.split(':')[1])).toEqual(['8']);
		const roadmap = await roadmapOf({ 'W/R.md': note });
		expect(roadmap.objectives[0]?.milestones.map(({ blockedBy }) => blockedBy)).toEqual([
			['c'],
			['a'],
			['b'],
		]);
	});
});

describe('4.4 state of an objective', () => {
	test('cancelled and on hold come first, then achieved', async () => {
		const states = async (fields: string, lines = '') =>
			(await objectiveOf(`### G ${fields}\n${lines}`)).state;
		expect(await states('[status:: cancelled] [achieved:: 2026-02-01]')).toBe('cancelled');
		expect(await states('[status:: on-hold] [due:: 2026-02-01]')).toBe('on-hold');
		expect(await states('[achieved:: 2026-02-01] [due:: 2026-01-10]')).toBe('achieved');
		expect(await states('', '- [x] a\n- [-] b')).toBe('achieved');
		expect(await states('', '- [-] b')).toBe('unscheduled');
		expect(await states('[due:: 2026-02-01]', '- [ ] a')).toBe('overdue');
	});
	test('at risk by an overdue or endangered milestone beats unscheduled and upcoming', async () => {
		const one = await objectiveOf('### G\n- [ ] a 📅 2026-10-01');
		expect(one.state).toBe('at-risk');
		const two = await objectiveOf(
			'### G [start:: 2027-01-01] [due:: 2027-06-01]\n- [ ] a 🛫 2026-01-01 📅 2026-10-20',
		);
		expect(two.state).toBe('at-risk');
		const held = await objectiveOf('### G [due:: 2027-06-01]\n- [h] a 📅 2026-10-01');
		expect(held.state).toBe('at-risk'); // its own gap: 284 of 516 days, tolerance 0.5
	});
	test('unscheduled without due, upcoming before start', async () => {
		expect((await objectiveOf('### G\n- [ ] a')).state).toBe('unscheduled');
		const soon = await objectiveOf('### G [start:: 2026-11-01] [due:: 2027-06-01]\n- [ ] a');
		expect(soon.state).toBe('upcoming');
	});
	test('at risk by the gap of its activity beyond its tolerance', async () => {
		// E = 30/60, P = 0; n = 4: τ = 0.165
		const body =
			'### G [start:: 2026-09-12] [due:: 2026-11-11]\n- [ ] a\n\t- [x] 1\n\t- [x] 2\n- [ ] b\n\t- [ ] 3\n\t- [ ] 4';
		const found = await objectiveOf(body);
		expect(found.activity).toBe(0.5);
		// g = 0; the two done steps have no date, so obs = 0, v = 14·(2/60)/(14+30), R = 1
		// R / v = 1 / (0.46666/44) = 94.29 → 95 days: 2027-01-15, after due
		expect(found.forecast).toEqual({ date: '2027-01-15', status: 'likely' });
		expect(found.state).toBe('at-risk');
	});
	test('on track when neither the gap nor the forecast speaks against it', async () => {
		const body =
			'### G [start:: 2026-10-02] [due:: 2026-11-11]\n- [ ] a\n\t- [x] 1 ✅ 2026-10-05\n\t- [ ] 2';
		// E = 10/40; P = .5; obs .5; W = 10; v0 = 1/40; v = (.35+.5)/24 = .035417; R/v = 14.1 → 15
		const found = await objectiveOf(body);
		expect(found.forecast).toEqual({ date: '2026-10-27', status: 'likely' });
		expect(found.state).toBe('on-track');
	});
});

describe('4.4 due-soon', () => {
	test('due today or within 7 days, P < 0.75, not achieved, cancelled or on hold', async () => {
		const three = '\n\t- [x] 1\n\t- [x] 2\n\t- [x] 3\n\t- [ ] 4';
		const { milestones } = await objectiveOf(
			[
				'### G [start:: 2026-10-12]',
				'- [ ] today 📅 2026-10-12',
				'- [ ] seven 📅 2026-10-19\n\t- [/] s',
				'- [ ] eight 📅 2026-10-20\n\t- [/] s',
				`- [ ] enough 📅 2026-10-15${three}`,
				'- [x] done 📅 2026-10-15',
				'- [-] dropped 📅 2026-10-15',
				'- [h] held 📅 2026-10-15',
				'- [ ] past 📅 2026-10-11\n\t- [/] s',
			].join('\n'),
		);
		expect(milestones.map(({ flags }) => [...flags].sort())).toEqual([
			['due-soon', 'no-plan'],
			['due-soon'],
			[],
			[],
			[],
			['no-plan'],
			['no-plan'],
			[],
		]);
	});
});

test('the whole of status reads a vault of nothing', async () => {
	expect(await statusOf({})).toEqual({
		schema: 1,
		today: '2026-10-12',
		notes: { scanned: 0, read: 0, skipped: 0 },
		roadmaps: [],
		problems: [],
	});
});
