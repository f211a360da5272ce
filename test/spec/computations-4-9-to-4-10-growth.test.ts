import { describe, expect, test } from 'vitest';
import { placesOf, roadmapNote, roadmapOf, type Circumstances } from './status-of';

async function competencies(body: string, checkIns: string, around: Circumstances = {}) {
	const note = roadmapNote(
		'mentor: Priya',
		`## Competencies\n${body}\n## Check-ins\n${checkIns}\n`,
	);
	return roadmapOf({ 'W/R.md': note }, around);
}
const rating = (day: string, line: string, heading = 'Competencies') =>
	`### ${day}\n#### ${heading}\n${line}\n`;

describe('4.9 competencies', () => {
	test('self, mentor and agreed are each the latest of their kind in held check-ins', async () => {
		const { competencies: found } = await competencies(
			'- Delegation [level:: 2] [target:: 5]',
			rating('2026-08-01', '- delegation [level:: 3] [mentor:: 2]') +
				rating('2026-09-01', '- Delegation [mentor:: 4]') +
				rating('2026-09-15 [status:: missed]', '- Delegation [level:: 5]') +
				rating('2026-11-01', '- Delegation [agreed:: 5]'),
		);
		expect(found).toEqual([
			{
				name: 'Delegation',
				base: 2,
				target: 5,
				self: 3,
				mentor: 4,
				effective: 3.5,
				closure: 0.5,
				blindSpot: 1,
				objectives: [],
			},
		]);
	});
	test('agreed counts before the mean, an older agreed too', async () => {
		const { competencies: found } = await competencies(
			'- D [level:: 1] [target:: 5]',
			rating('2026-08-01', '- D [agreed:: 2]') +
				rating('2026-09-01', '- D [level:: 4] [mentor:: 4]'),
		);
		expect(found[0]).toMatchObject({
			effective: 2,
			closure: 0.25,
			self: 4,
			mentor: 4,
			blindSpot: 0,
		});
	});
	test('one rating alone counts, without blind spot; none is not re-assessed', async () => {
		const { competencies: found, competencyClosure } = await competencies(
			'- A [level:: 1] [target:: 5]\n- B [level:: 2] [target:: 4]\n- C [level:: 2] [target:: 3]',
			rating('2026-08-01', '- A [mentor:: 2]\n- B [level:: 4]'),
		);
		expect(
			found.map(({ effective, closure, blindSpot }) => [effective, closure, blindSpot]),
		).toEqual([
			[2, 0.25, null],
			[4, 1, null],
			[2, null, null],
		]);
		expect(competencyClosure).toEqual({ value: 0.625, assessed: 2, of: 3 });
	});
	test('target at most base is 1 and counted as assessed; no target is null', async () => {
		const { competencies: found, competencyClosure } = await competencies(
			'- A [level:: 3] [target:: 3]\n- B [level:: 4] [target:: 2]\n- C [level:: 2]',
			rating('2026-08-01', '- C [level:: 3]'),
		);
		expect(found.map(({ closure }) => closure)).toEqual([1, 1, null]);
		expect(competencyClosure).toEqual({ value: 1, assessed: 2, of: 3 });
	});
	test('the total is weighted by importance', async () => {
		const { competencyClosure } = await competencies(
			'- A [level:: 1] [target:: 5] [importance:: 3]\n- B [level:: 1] [target:: 5]',
			rating('2026-08-01', '- A [level:: 5]\n- B [level:: 1]'),
		);
		expect(competencyClosure.value).toBe(0.75);
	});
	test('nothing assessed: the total is null', async () => {
		const { competencyClosure } = await competencies('- A [level:: 1] [target:: 5]', '');
		expect(competencyClosure).toEqual({ value: null, assessed: 0, of: 1 });
	});
	test('levels outside 1–5 are clamped with a lint', async () => {
		const body = '- A [level:: 0] [target:: 9]';
		const { competencies: found } = await competencies(body, '');
		expect(found[0]).toMatchObject({ base: 1, target: 5 });
		const note = roadmapNote('mentor: Priya', `## Skills\n${body}\n`);
		expect(await placesOf('bad-level', { 'W/R.md': note })).toHaveLength(2);
	});
	test('a link is matched by the name of its note; objectives name their competencies', async () => {
		const found = await roadmapOf({
			'W/R.md': roadmapNote(
				'mentor: Priya',
				'## Gaps\n- [[Deep Work|focus]] [level:: 2] [target:: 4]\n- Writing [level:: 1] [target:: 2]\n## Objectives\n- [[O]]\n### H [competencies:: writing, [[Deep Work]]]\n',
			),
			'W/O.md': '---\ntype: objective\ncompetencies:\n  - "[[Deep Work]]"\n---\n',
			'W/C.md':
				'---\ntype: check-in\ndate: 2026-09-01\n---\n## Competencies\n- deep work [level:: 3]\n',
		});
		expect(found.competencies.map(({ effective, objectives }) => [effective, objectives])).toEqual([
			[3, ['O', 'H']],
			[1, ['H']],
		]);
		expect(found.competencies[1]?.name).toBe('Writing');
	});
	test('an objective that is closed is still named by it, but leaves a gap unaddressed', async () => {
		const notes = {
			'W/R.md': roadmapNote(
				'mentor: Priya',
				'## Gaps\n- Writing [level:: 1] [target:: 2]\n## Objectives\n### H [competency:: Writing] [status:: cancelled]\n',
			),
		};
		expect(await placesOf('unaddressed-gap', notes)).toHaveLength(1);
	});
});

async function feedback(
	items: readonly (readonly [string, string])[],
	properties = 'mentor: "[[Priya Raman]]"\nmentee: "[[Jonas Weber]]"',
	around: Circumstances = {},
) {
	const checkIns = items.map(([day, lines]) => `### ${day}\n${lines}\n`).join('');
	return (
		await roadmapOf(
			{ 'W/R.md': roadmapNote(properties, `## Check-ins\n${checkIns}`) },
			{ today: '2026-10-12', ...around },
		)
	).feedback;
}

describe('4.10 feedback themes', () => {
	test('n, distinct notes, givers, first, last and score per theme and receiver', async () => {
		const { themes } = await feedback([
			['2026-08-13', '- Priya: a #improve #theme/writing'],
			['2026-10-12', '- [[Lena]]: b #improve #theme/writing\n- Priya: c #improve #theme/writing'],
		]);
		expect(themes).toEqual([
			{
				name: 'writing',
				to: 'Jonas Weber',
				count: 3,
				notes: 2,
				givers: 2,
				score: 2.5,
				recurring: true,
				turned: false,
				openLoop: false,
				first: '2026-08-13',
				last: '2026-10-12',
			},
		]);
	});
	test('recurring needs two notes at most 120 days apart', async () => {
		const of = async (first: string, second: string) =>
			(
				await feedback([
					[first, '- Priya: a #improve #theme/t'],
					[second, '- Priya: b #improve #theme/t'],
				])
			).themes[0]?.recurring;
		expect(await of('2026-05-01', '2026-08-29')).toBe(true);
		expect(await of('2026-05-01', '2026-08-30')).toBe(false);
		const { themes } = await feedback([
			['2026-05-01', '- Priya: a #improve #theme/t\n- [[Lena]]: b #improve #theme/t'],
		]);
		expect(themes[0]).toMatchObject({ recurring: false, notes: 1, count: 2 });
	});
	test('turned: the latest is praise after an improve', async () => {
		const of = async (...tags: string[]) =>
			(
				await feedback(
					tags.map((tag, index) => [
						`2026-08-0${index + 1}`,
						`- Priya: x${index} #${tag} #theme/t`,
					]),
				)
			).themes[0];
		expect(await of('improve', 'praise')).toMatchObject({ turned: true, openLoop: false });
		expect(await of('praise', 'praise')).toMatchObject({ turned: false });
		expect(await of('praise', 'improve')).toMatchObject({ turned: false, openLoop: true });
	});
	test('open loop: the last is improve, older than 30 days, without answer', async () => {
		const open = async (day: string, answer = '') =>
			(await feedback([[day, `- Priya: a #improve #theme/t ^fb\n${answer}`]])).themes[0]?.openLoop;
		expect(await open('2026-09-12')).toBe(false);
		expect(await open('2026-09-11')).toBe(true);
		expect(await open('2026-09-01', '- [ ] work on it #theme/t 📅 2026-10-01')).toBe(false);
		// the day of an answer in a check-in is that of its heading
		expect(await open('2026-09-01', '- [x] done before #theme/t ✅ 2026-08-30')).toBe(true);
		expect(await open('2026-09-01', '- [ ] see [[#^fb]]')).toBe(false);
		expect(await open('2026-09-01', '- [ ] other #theme/u')).toBe(true);
	});
	test('the same line copied within 3 days counts once', async () => {
		const { themes, items } = await feedback([
			['2026-08-01', '- Priya: the same words #improve #theme/t'],
			['2026-08-04', '- Priya: the same words #improve #theme/t'],
			['2026-08-12', '- Priya: the same words #improve #theme/t'],
		]);
		expect(themes[0]).toMatchObject({ count: 2 });
		expect(items.length).toBeGreaterThanOrEqual(2);
	});
	test('themes stand in order of first appearance, one element per receiver', async () => {
		const { themes } = await feedback([
			['2026-08-01', '- Priya: a #improve #theme/b\n- Jonas: c #praise #theme/b'],
			['2026-08-02', '- Priya: d #improve #theme/a'],
		]);
		expect(themes.map(({ name, to }) => [name, to])).toEqual([
			['b', 'Jonas Weber'],
			['b', 'Priya Raman'],
			['a', 'Jonas Weber'],
		]);
	});
});

describe('3.3 giver and direction of feedback', () => {
	const parties = 'mentor: "[[Priya Raman]]"\nmentee: "[[Jonas Weber]]"';
	const rows = async (lines: string, properties = parties, data = {}) => {
		const note = roadmapNote(properties, `## Feedback\n${lines}\n`);
		const { items } = (await roadmapOf({ 'W/R.md': note }, { data })).feedback;
		return items.map(({ from, to, sentiment, theme, date, text }) => [
			from,
			to,
			sentiment,
			theme,
			date,
			text,
		]);
	};
	test('a link, a full or a first name of a party; else the line has no giver', async () => {
		expect(
			await rows(
				[
					'- [[Lena Fischer]]: one #praise',
					'- Priya Raman: two #improve #theme/a',
					'- priya: three',
					'- Lena: four',
					'- five',
					'- 2026-09-01 [[Priya Raman]]: six #praise',
					'- 2026-09-02: Priya: seven',
					'- Jonas: eight',
				].join('\n'),
			),
		).toEqual([
			['Lena Fischer', 'Jonas Weber', 'praise', null, null, 'one'],
			['Priya Raman', 'Jonas Weber', 'improve', 'a', null, 'two'],
			['Priya Raman', 'Jonas Weber', null, null, null, 'three'],
			[null, 'Jonas Weber', null, null, null, 'Lena: four'],
			[null, 'Jonas Weber', null, null, null, 'five'],
			['Priya Raman', 'Jonas Weber', 'praise', null, '2026-09-01', 'six'],
			['Priya Raman', 'Jonas Weber', null, null, '2026-09-02', 'seven'],
			['Jonas Weber', 'Priya Raman', null, null, null, 'eight'],
		]);
	});
	test('an arrow gives the direction', async () => {
		expect(
			await rows(
				'- Jonas → Priya: one\n- [[Lena]] → [[Omar]]: two\n- Priya → Jonas: three #praise',
			),
		).toEqual([
			['Jonas Weber', 'Priya Raman', null, null, null, 'one'],
			['Lena', 'Omar', null, null, null, 'two'],
			['Priya Raman', 'Jonas Weber', 'praise', null, null, 'three'],
		]);
	});
	test('from the owner with several others the receiver is null', async () => {
		expect(
			await rows('- Jo: one\n- Ann: two', 'mentor: ["[[Ann A]]", "[[Bo B]]"]\nmentee: "[[Jo J]]"'),
		).toEqual([
			['Jo J', null, null, null, null, 'one'],
			['Ann A', 'Jo J', null, null, null, 'two'],
		]);
	});
	test('an owner who is the mentor receives by default', async () => {
		expect(
			await rows('- Jonas: one\n- Priya: two\n- three', parties, { owner: 'Priya Raman' }),
		).toEqual([
			['Jonas Weber', 'Priya Raman', null, null, null, 'one'],
			['Priya Raman', 'Jonas Weber', null, null, null, 'two'],
			[null, 'Priya Raman', null, null, null, 'three'],
		]);
	});
	test('from of a feedback note gives those that name none; its date dates them', async () => {
		const { items } = (
			await roadmapOf({
				'W/R.md': roadmapNote(parties),
				'W/F.md':
					'---\ntype: feedback\nfrom: "[[Lena]]"\ndate: 2026-09-03\n---\n- one #praise\n- Priya: two #improve\n- three\n## Feedback\n- four\n',
			})
		).feedback;
		expect(items.map(({ from, date, text, line }) => [from, date, text, line])).toEqual([
			['Lena', '2026-09-03', 'one', 6],
			['Priya Raman', '2026-09-03', 'two', 7],
			['Lena', '2026-09-03', 'four', 10],
		]);
	});
	test('a checkbox is never an item; nested bullets only with a tag; a giver with a theme anywhere', async () => {
		const { items } = (
			await roadmapOf({
				'W/R.md': roadmapNote(
					parties,
					[
						'- Priya: a #theme/t',
						'- b #theme/t',
						'- [ ] c #praise',
						'## Feedback',
						'- top',
						'\t- nested',
						'\t- nested tagged #improve',
						'- [x] answered #theme/t',
					].join('\n'),
				),
			})
		).feedback;
		expect(items.map(({ text }) => text)).toEqual(['a', 'top', 'nested tagged']);
	});
	test('in a milestone note Feedback is the stage', async () => {
		const found = await roadmapOf({
			'W/R.md': roadmapNote(parties, '## Objectives\n### G\n- [[M]]\n#### Milestones\n- [[M]]\n'),
			'W/M.md': '---\ntype: milestone\n---\n## Feedback\n- plain\n- Priya: x #praise\n- [ ] ask\n',
		});
		expect(found.feedback.items.map(({ text }) => text)).toEqual(['x']);
	});
});
