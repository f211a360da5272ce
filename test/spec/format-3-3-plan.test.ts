import { describe, expect, test } from 'vitest';
import { placesOf, roadmapNote, roadmapOf, type Notes } from './status-of';

const note = (type: string, properties = '', body = '') =>
	`---\ntype: ${type}\n${properties}\n---\n${body}`;
const oneNote = (body: string): Notes => ({ 'W/R.md': roadmapNote('mentor: Priya', body) });

async function objectivesOf(body: string) {
	return (await roadmapOf(oneNote(body))).objectives;
}

describe('objectives', () => {
	test('a heading directly under Objectives, whatever its level; deeper ones are no objectives', async () => {
		const found = await objectivesOf(
			'# T\n### Goals\n##### A\n- [ ] a\n###### Deeper\n- [ ] own\n##### B\n## Else\n### C\n',
		);
		expect(found.map(({ title, line, milestones }) => [title, line, milestones.length])).toEqual([
			['A', 7, 1],
			['B', 11, 0],
		]);
	});
	test('fields stand in the heading or in the paragraphs directly below it', async () => {
		const [found] = await objectivesOf(
			[
				'## Objectives',
				'### Ship it (weight:: 2) [status:: active] #tag',
				'[due:: 2026-12-11]',
				'start:: 2026-08-01',
				'',
				'Some words [agreed:: 2026-07-06] here.',
				'reviewed:: 2026-10-01',
				'- [ ] m',
				'',
				'[confidence:: 4] after a list',
			].join('\n'),
		);
		expect(found).toMatchObject({
			title: 'Ship it',
			statement: 'Ship it',
			weight: 2,
			due: '2026-12-11',
			start: '2026-08-01',
			agreed: '2026-07-06',
			reviewed: '2026-10-01',
		});
	});
	test('a list item that is a link, with or without box; the properties count', async () => {
		const notes = {
			'W/R.md': roadmapNote(
				'mentor: Priya',
				'## Objectives\n- [[A]]\n- [x] [[B]]\n* [[C|see]]\n1. [[D]] because\n',
			),
			'W/A.md': note(
				'objective',
				'weight: 4\ndue: 2026-12-01\nachieved: 2026-10-01',
				'# Statement **bold**\n',
			),
			'W/B.md': note('objective'),
			'W/C.md': note('objective'),
			'W/D.md': note('objective'),
		};
		const { objectives } = await roadmapOf(notes);
		expect(objectives.map(({ title, state, line }) => [title, state, line])).toEqual([
			['A', 'achieved', 1],
			['B', 'unscheduled', 1],
			['C', 'unscheduled', 1],
			['D', 'unscheduled', 1],
		]);
		expect((await placesOf('done-without-achieved', notes)).join()).toMatch(/^W\/R\.md:7:\d$/);
	});
	test('headings and links stand in the order of the roadmap; unlisted ones follow', async () => {
		const { objectives } = await roadmapOf({
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[Z]]\n### Here\n- [ ] m\n'),
			'W/Z.md': note('objective'),
			'W/A.md': note('objective'),
		});
		expect(objectives.map(({ title }) => title)).toEqual(['Z', 'Here', 'A']);
	});
	test('statement is the first H1, null or the heading for others', async () => {
		const notes = {
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[A]]\n- [[B]]\n'),
			'W/A.md': note('objective', '', 'x\n# First\n# Second\n'),
			'W/B.md': note('objective', '', '## Not\n'),
		};
		const roadmap = await roadmapOf(notes);
		expect(roadmap.statement).toBeNull();
		expect(roadmap.objectives.map(({ statement }) => statement)).toEqual(['First', null]);
	});
});

describe('milestones', () => {
	test('top-level boxes of the own text before the first sub-heading, or under Milestones', async () => {
		const { objectives } = await roadmapOf({
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[A]]\n'),
			'W/A.md': note(
				'objective',
				'',
				[
					'- [ ] zero',
					'# Statement',
					'- [ ] one',
					'- plain',
					'## Notes',
					'- [ ] own task',
					'## Milestones',
					'- [ ] two 📅 2026-12-01',
					'### Later',
					'- [ ] three',
					'## Lessons',
					'- [ ] no task',
				].join('\n'),
			),
		});
		expect(objectives[0]?.milestones.map(({ title, line }) => [title, line])).toEqual([
			['zero', 5],
			['one', 7],
			['two', 12],
			['three', 14],
		]);
	});
	test('a milestone in a note: its title is the name, line 1; done box without achieved warns', async () => {
		const notes = {
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[A]]\n'),
			'W/A.md': note(
				'objective',
				'',
				'## Milestones\n- [x] [[M]]\n- [[N]] the second\n- [ ] line\n',
			),
			'W/M.md': note(
				'milestone',
				'due: 2026-11-01\nweight: 2\nstart: 2026-10-01',
				'# H\n- [x] s\n',
			),
			'W/N.md': note('milestone', 'status: On-Hold'),
		};
		const { objectives } = await roadmapOf(notes);
		expect(
			objectives[0]?.milestones.map(({ title, path, line, weight, state }) => [
				title,
				path,
				line,
				weight,
				state,
			]),
		).toEqual([
			['M', 'W/M.md', 1, 2, 'on-track'],
			['N', 'W/N.md', 1, 1, 'on-hold'],
			['line', 'W/A.md', 8, 1, 'unscheduled'],
		]);
		expect((await placesOf('done-without-achieved', notes)).join()).toMatch(/^W\/A\.md:6:\d$/);
	});
	test('by its objective property alone, after the listed ones', async () => {
		const { objectives } = await roadmapOf({
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[A]]\n'),
			'W/A.md': note('objective', '', '- [ ] line\n'),
			'W/M.md': note('milestone', 'objective: "[[A]]"'),
			'W/N.md': note('milestone'),
		});
		expect(objectives[0]?.milestones.map(({ title }) => title)).toEqual(['line', 'M']);
	});
	test('its title is the text without box, fields, tags, dates, ids and block id', async () => {
		const [found] = await objectivesOf(
			'## Objectives\n### G\n- [ ] 2026-10-01: Ship  the [[Thing|thing]] [weight:: 2] #x/y ⏫ 🔁 every week 🆔 ab 📅 2026-12-01 ^bl\n',
		);
		expect(found?.milestones[0]).toMatchObject({ id: 'ab', weight: 2, due: '2026-12-01' });
		expect(found?.milestones[0]?.title).toMatch(/^Ship the \[\[Thing\|thing\]\]/);
	});
	test('all list markers, tabs and deep indents', async () => {
		const [found] = await objectivesOf(
			'## Objectives\n### G\n* [ ] a\n    * [x] a1\n\n1. [ ] b\n   - [x] b1\n   - [ ] b2\n\n+ [ ] c\n\t+ [x] c1\n\t\t+ [ ] c2\n2) [ ] d\n',
		);
		expect(found?.milestones.map(({ title, progress }) => [title, progress])).toEqual([
			['a', 1],
			['b', 0.5],
			['c', 1],
			['d', 0],
		]);
	});
	test('boxes in callouts count, those of plain quotes do not', async () => {
		const [found] = await objectivesOf(
			'## Objectives\n### G\n> [!todo] Plan\n> - [ ] a\n>   - [x] a1\n\n> - [ ] quote\n\n> > [!note] inner\n> > - [ ] nested in a quote\n\n> [!note]\n> > - [ ] quote in a callout\n',
		);
		expect(found?.milestones.map(({ title, progress }) => [title, progress])).toEqual([
			['a', 1],
			['quote in a callout', 0],
		]);
	});
	test('code, comments, HTML and math hold none', async () => {
		const [found] = await objectivesOf(
			[
				'## Objectives',
				'### G',
				'- [ ] a',
				'',
				'```',
				'- [ ] code',
				'```',
				'%%',
				'- [ ] comment',
				'%%',
				'<!--',
				'- [ ] html comment',
				'-->',
				'$$',
				'- [ ] math',
				'$$',
				'- [ ] b',
			].join('\n'),
		);
		expect(found?.milestones.map(({ title }) => title)).toEqual(['a', 'b']);
	});
	test('CRLF and BOM change nothing', async () => {
		const body =
			'## Objectives\n### G [due:: 2026-12-01]\n- [ ] a 📅 2026-11-01 ^x\n\t- [x] s ✅ 2026-10-01\n';
		const text = roadmapNote('mentor: Priya\nstart: 2026-10-01', body);
		const plain = await roadmapOf({ 'W/R.md': text });
		const windows = await roadmapOf({ 'W/R.md': `\ufeff${text.replaceAll('\n', '\r\n')}` });
		expect(windows).toEqual(plain);
		expect(plain.objectives[0]?.milestones[0]).toMatchObject({ title: 'a', progress: 1 });
	});
});

describe('milestone notes', () => {
	const stepsOf = async (body: string) => {
		const { objectives } = await roadmapOf({
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[A]]\n'),
			'W/A.md': note('objective', '', '## Milestones\n- [[M]]\n'),
			'W/M.md': note('milestone', '', body),
		});
		return objectives[0]?.milestones[0];
	};
	test('every checkbox is a step, except under a heading of 3.4 that is no stage', async () => {
		const found = await stepsOf(
			'- [x] a\n## Anything\n- [ ] b\n## Reflection\n- [x] c\n## Changes\n- [x] d\n## Lessons\n- [x] e\n## Practice\n- [ ] f\n',
		);
		expect(found?.steps).toEqual({ total: 3, done: 1, started: 0, cancelled: 0 });
	});
	test('stage headings are compared whole, without case, at any level', async () => {
		const found = await stepsOf(
			'#### practice\n- [x] a\n# MASTERY\n- [ ] b\n## Practice runs\n- [ ] c\n',
		);
		expect(found?.stages).toMatchObject({ practice: 1 });
		expect(found?.steps.total).toBe(3);
	});
	test('a prefix makes a stage and stays in the text', async () => {
		const found = await stepsOf('- [x] Discovery: look\n- [ ] mastery: hand over\n');
		expect(found?.stages).toEqual({ discovery: 1, mastery: 0 });
	});
});

describe('weights and dates that cannot be used', () => {
	test('a date that is none is an error on its line, and no date', async () => {
		const notes = {
			'W/R.md': roadmapNote(
				'mentor: Priya\nstart: 2026-02-30',
				'## Objectives\n### G\n- [ ] a [due:: next week]\n- [ ] b 📅 2026-13-01\n- [[A]]\n',
			),
			'W/A.md': note('objective', 'due: 01/02/2026'),
		};
		const roadmap = await roadmapOf(notes);
		expect(roadmap.start).toBeNull();
		const places = await placesOf('invalid-date', notes);
		expect(places.map((place) => place.split(':').slice(0, 2).join(':'))).toEqual([
			'W/A.md:3',
			'W/R.md:4',
			'W/R.md:8',
			'W/R.md:9',
		]);
	});
	test('property weights: text and negative are 1, 0 stays', async () => {
		const notes = {
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[A]]\n- [[B]]\n- [[C]]\n'),
			'W/A.md': note('objective', 'weight: -1'),
			'W/B.md': note('objective', 'weight: heavy'),
			'W/C.md': note('objective', 'weight: 0'),
		};
		const { objectives } = await roadmapOf(notes);
		expect(objectives.map(({ weight }) => weight)).toEqual([1, 1, 0]);
		expect(await placesOf('bad-weight', notes)).toEqual(['W/A.md:3:9', 'W/B.md:3:9']);
	});
});
