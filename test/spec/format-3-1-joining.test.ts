import { describe, expect, test } from 'vitest';
import { inspectionOf, placesOf, roadmapNote, roadmapOf, statusOf, type Notes } from './status-of';

const R = roadmapNote('mentor: "[[Priya]]"');
const note = (type: string, properties = '', body = '') =>
	`---\ntype: ${type}\n${properties}\n---\n${body}`;

async function read(notes: Notes, data: Readonly<Record<string, unknown>> = {}) {
	return (await statusOf(notes, { data })).notes;
}

/** Titles of the resources by roadmap: a resource that joined shows where it joined. */
async function resources(notes: Notes, data: Readonly<Record<string, unknown>> = {}) {
	const { roadmaps } = await statusOf(notes, { data });
	return Object.fromEntries(
		roadmaps.map((roadmap) => [roadmap.title, roadmap.resources.map(({ title }) => title)]),
	);
}

describe('3.1 rule 8: a note joins', () => {
	test('by lying in the roadmap folder or a subfolder; the rest of the vault does not', async () => {
		expect(
			await resources({
				'A/R.md': R,
				'A/x.md': note('resource'),
				'A/B/C/y.md': note('reading'),
				'z.md': note('resource'),
				'AB/w.md': note('resource'),
			}),
		).toEqual({ R: ['y', 'x'] });
	});
	test('the root of the vault is no roadmap folder', async () => {
		expect(await resources({ 'R.md': R, 'x.md': note('resource') })).toEqual({ R: [] });
	});
	test('a folder in which two roadmaps lie is none, also not for its subfolders', async () => {
		expect(
			await resources({
				'A/R.md': R,
				'A/S.md': R,
				'A/x.md': note('resource'),
				'A/B/y.md': note('resource'),
			}),
		).toEqual({ R: [], S: [] });
	});
	test('of nested folders the nearest counts', async () => {
		expect(
			await resources({
				'A/R.md': R,
				'A/B/S.md': R,
				'A/B/x.md': note('resource'),
				'A/B/C/y.md': note('resource'),
				'A/C/z.md': note('resource'),
			}),
		).toEqual({ S: ['y', 'x'], R: ['z'] });
	});
	test('a folder of two roadmaps below a folder of one: the outer one counts', async () => {
		expect(
			await resources({
				'A/R.md': R,
				'A/B/S.md': R,
				'A/B/T.md': R,
				'A/B/x.md': note('resource'),
			}),
		).toEqual({ S: [], T: [], R: ['x'] });
	});
	test('a template or ignored roadmap makes no folder', async () => {
		expect(
			await resources(
				{ 'A/R.md': R, 'A/T/S.md': R, 'A/T/x.md': note('resource'), 'A/x.md': note('resource') },
				{ templateFolder: 'A/T' },
			),
		).toEqual({ R: ['x'] });
	});
	test('by its mentorship, objective or supports link, wherever it lies', async () => {
		const notes = {
			'A/R.md': roadmapNote('mentor: Priya', '## Objectives\n### Goal\n- [ ] m ^ms\n'),
			'o.md': note('objective', 'mentorship: "[[R]]"'),
			'm.md': note('milestone', 'objective: "[[o]]"'),
			'a.md': note('resource', 'supports: "[[m]]"'),
			'b.md': note('resource', 'supports: ["[[R#Goal]]"]'),
			'c.md': note('resource', 'supports:\n  - "[[R#^ms]]"'),
			'd.md': note('resource', 'supports: "[[nowhere]]"'),
			'e.md': note('evidence', 'mentorship: R'),
			'f.md': note('resource', 'mentorship: "[Roadmap](A/R.md)"'),
		};
		expect(await resources(notes)).toEqual({ R: ['a', 'b', 'c', 'f'] });
		expect((await read(notes)).read).toBe(8);
	});
	test('by a wikilink in the text of a mentorship or objective note, embeds excepted', async () => {
		const notes = {
			'R.md': roadmapNote(
				'mentor: Priya',
				'See [[a]] and ![[b]], `[[c]]`, %%[[d]]%%.\n\n- [[o]]\n',
			),
			'a.md': note('resource', '', '[[e]]'),
			'b.md': note('resource'),
			'c.md': note('resource'),
			'd.md': note('resource'),
			'e.md': note('resource'),
			'f.md': note('resource'),
			'o.md': note('objective', '', 'Also [[f|this]].'),
		};
		expect(await resources(notes)).toEqual({ R: ['a', 'f'] });
	});
	test('not without a known type', async () => {
		const notes = {
			'A/R.md': roadmapNote('mentor: Priya', '[[A/x]] [[y]] [[p]] [[q]]'),
			'A/x.md': 'text',
			'y.md': note('meeting'),
			'p.md': note('person'),
			'q.md': note('project', 'mentorship: "[[R]]"'),
		};
		expect((await read(notes)).read).toBe(1);
	});
	test('a check-in or agreement that nothing places belongs to the only active roadmap', async () => {
		const loose = {
			'C.md': note('check-in', 'date: 2026-10-01'),
			'Agreement.md': note('agreement', 'agreed: 2026-10-01'),
			'x.md': note('resource'),
			'f.md': note('feedback', '', '- one #praise'),
		};
		const ended = roadmapNote('mentor: Omar\nend: 2026-10-11');
		const one = await statusOf({ 'R.md': R, 'Old.md': ended, ...loose });
		expect(one.notes.read).toBe(4);
		expect(
			one.roadmaps.map(({ cadence, agreement }) => [cadence.held, agreement !== null]),
		).toEqual([
			[0, false],
			[1, true],
		]);
		const two = await statusOf({ 'R.md': R, 'Two.md': R, ...loose });
		expect(two.notes.read).toBe(2);
	});
	test('of a list of types the first counts; case and spaces do not', async () => {
		const notes = {
			'A/R.md': note('[Roadmap, note]', 'mentor: Priya'),
			'A/a.md': note('RESOURCE'),
			'A/b.md': '---\ntype:\n  - Reading\n  - note\n---\n',
			'A/c.md': '---\ntype:\n  - note\n  - resource\n---\n',
		};
		expect(await resources(notes)).toEqual({ R: ['a', 'b'] });
	});
	test('aliases: roadmap, goal, reading', async () => {
		const roadmap = await roadmapOf({
			'A/R.md': note('roadmap', 'mentor: Priya', '## Goals\n- [[G]]\n'),
			'A/G.md': note('Goal'),
			'A/B.md': note('reading'),
		});
		expect(roadmap.objectives.map(({ title }) => title)).toEqual(['G']);
		expect(roadmap.resources.map(({ title }) => title)).toEqual(['B']);
	});
	test('the key of the type and its values are settings', async () => {
		const notes = {
			'A/R.md': '---\nkind_of_note: Mentoring\n---\n',
			'A/x.md': '---\nkind_of_note: resource\n---\n',
			'A/y.md': note('resource'),
		};
		expect(
			await resources(notes, {
				typeKey: 'kind_of_note',
				typeValues: { mentorship: ['mentoring'] },
			}),
		).toEqual({ R: ['x'] });
	});
	test('a tag in properties or text does the same; a type beats it', async () => {
		const notes = {
			'A/R.md': '---\ntags: [mentorship/mentorship]\nmentor: Priya\n---\n## Objectives\n- [[O]]\n',
			'A/O.md': 'Text with #mentorship/objective\n\n- [ ] m\n',
			'A/x.md': '---\ntags: mentorship/Resource\n---\n',
			'A/y.md': '---\ntype: evidence\ntags: mentorship/resource\n---\n',
			'A/z.md': '`#mentorship/resource`\n',
		};
		const roadmap = await roadmapOf(notes);
		expect(roadmap.objectives.map(({ milestones }) => milestones.length)).toEqual([1]);
		expect(roadmap.resources.map(({ title }) => title)).toEqual(['x']);
	});
	test('tags are a setting too', async () => {
		const notes = { 'A/R.md': '---\ntags: [roadmap]\n---\n', 'A/x.md': 'a #book/read\n' };
		expect(
			await resources(notes, { tags: { mentorship: ['#roadmap'], resource: ['book/read'] } }),
		).toEqual({
			R: ['x'],
		});
	});
	test('a property places before the folder', async () => {
		expect(
			await resources({
				'A/R.md': R,
				'B/S.md': R,
				'A/x.md': note('resource', 'mentorship: "[[S]]"'),
			}),
		).toEqual({ R: [], S: ['x'] });
	});
});

describe('3.6 existing reading notes', () => {
	test('a note without one of our types whose supports names an objective or milestone is a resource', async () => {
		const notes = {
			'A/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[O]]\n'),
			'A/O.md': note('objective', '', '- [ ] m ^ms\n'),
			'x.md': '---\nsupports: "[[O]]"\n---\n',
			'y.md': note('book', 'supports: ["[[O#^ms]]"]'),
			'z.md': '---\nsupports: "[[x]]"\n---\n',
		};
		const roadmap = await roadmapOf(notes);
		expect(roadmap.resources.map(({ title, supports }) => [title, supports])).toEqual([
			['x', ['O']],
			['y', ['m']],
		]);
	});
	test('every link at the start of an item under Resources is a resource, there or not', async () => {
		const roadmap = await roadmapOf({
			'A/R.md': roadmapNote(
				'mentor: Priya',
				'## Reading\n- [[Accelerate]]: good\n- later [[Other]]\n- [[There]]\n- [x] [[Boxed]]\n## Objectives\n- [[O]]\n',
			),
			'A/O.md': note('objective', '', '## Resources\n- [[Accelerate]]\n- [[Mine]]\n'),
			'There.md': 'a plain note',
		});
		expect(
			roadmap.resources
				.map(({ title, path, kind, status, supports }) => [title, path, kind, status, supports])
				.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
		).toEqual([
			['Accelerate', null, null, null, ['O']],
			['Boxed', null, null, null, []],
			['Mine', null, null, null, ['O']],
			['There', 'There.md', null, null, []],
		]);
	});
});

describe('3.1 rule 6: links are the graph', () => {
	test('full path, else the only note of that name, else the nearest to the linking note', async () => {
		const roadmap = await roadmapOf({
			'A/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[B/O]]\n- [[P]]\n- [[Q]]\n'),
			'B/O.md': note('objective'),
			'C/O.md': note('objective'),
			'C/D/P.md': note('objective'),
			'A/x/Q.md': note('objective'),
			'Z/Q.md': note('objective'),
		});
		expect(roadmap.objectives.map(({ path }) => path)).toEqual(['B/O.md', 'C/D/P.md', 'A/x/Q.md']);
	});
	test('names are compared in NFC, without case', async () => {
		const roadmap = await roadmapOf({
			'A/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[RE\u0301SUME\u0301]]\n'),
			'A/r\u00e9sum\u00e9.md': note('objective'),
		});
		expect(roadmap.objectives[0]?.path).toBe('A/r\u00e9sum\u00e9.md');
	});
	test('people are named by their note, not by the alias', async () => {
		const roadmap = await roadmapOf({
			'A/R.md': roadmapNote('mentor: ["[[People/Priya Raman|PR]]", Omar]\nmentee: "[[Jo|Joanna]]"'),
			'People/Priya Raman.md': note('person'),
		});
		expect([roadmap.mentors, roadmap.mentee]).toEqual([['Priya Raman', 'Omar'], 'Jo']);
	});
	test('a link to a heading under Objectives means that objective', async () => {
		const roadmap = await roadmapOf({
			'A/R.md': roadmapNote(
				'mentor: Priya',
				'## Objectives\n### Cut time [weight:: 2]\n### Other\n',
			),
			'A/x.md': note('resource', 'supports: "[[R#Cut time]]"'),
		});
		expect(roadmap.resources[0]?.supports).toEqual(['Cut time']);
	});
	test('an ambiguous alias resolves nothing', async () => {
		expect(
			await placesOf('broken-link', {
				'A/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[Nick]]\n'),
				'A/O.md': note('objective', 'aliases: [Nick]'),
			}),
		).toEqual(['A/R.md:6:3']);
	});
});

describe('3.1 rule 4: signs and fields', () => {
	const task = (line: string) => inspectionOf(`- [ ] ${line}\n`).tasks[0];
	test('signs are read anywhere in the line, with or without U+FE0F and spaces', () => {
		expect(
			task('a 📅2026-01-01 b ⏳ 2026-01-02 🛫\ufe0f  2026-01-03 ➕ 2026-01-04 c'),
		).toMatchObject({
			due: '2026-01-01',
			scheduled: '2026-01-02',
			start: '2026-01-03',
			created: '2026-01-04',
			text: 'a b c',
		});
		expect(task('a 📆 2026-01-01 ⌛ 2026-01-02 ✅ 2026-01-03 ❌ 2026-01-04')).toMatchObject({
			due: '2026-01-01',
			scheduled: '2026-01-02',
			done: '2026-01-03',
			cancelled: '2026-01-04',
			text: 'a',
		});
		expect(task('a 🗓️ 2026-01-01')).toMatchObject({ due: '2026-01-01', text: 'a' });
		expect(task('a 🆔 abc ⛔ d1,e-2 ^blk')).toMatchObject({
			id: 'abc',
			dependsOn: ['d1', 'e-2'],
			blockId: 'blk',
			text: 'a',
		});
	});
	test('fields mean on tasks what the signs mean, in either bracket', () => {
		expect(
			task(
				'a [due:: 2026-01-01] (completion:: 2026-01-02) [created:: 2026-01-03] [scheduled:: 2026-01-04] [start:: 2026-01-05] [cancelled:: 2026-01-06] [id:: x1] [dependsOn:: y1, z1]',
			),
		).toMatchObject({
			due: '2026-01-01',
			done: '2026-01-02',
			created: '2026-01-03',
			scheduled: '2026-01-04',
			start: '2026-01-05',
			cancelled: '2026-01-06',
			id: 'x1',
			dependsOn: ['y1', 'z1'],
			text: 'a',
		});
	});
	test('the first of two values counts, with a warning', async () => {
		expect(task('a 📅 2026-01-01 📅 2026-02-02')?.due).toBe('2026-01-01');
		expect(task('a [due:: 2026-02-02] 📅 2026-01-01')?.due).toBe('2026-02-02');
		const body = '## Objectives\n### G\n- [ ] a 📅 2026-01-01 [due:: 2026-02-02]\n';
		expect(
			await placesOf('two-values', { 'A/R.md': roadmapNote('mentor: Priya', body) }),
		).toHaveLength(1);
	});
	test('code spans hold no fields, tags or signs', () => {
		expect(task('a `[due:: 2026-01-01] #tag 📅 2026-01-01`')).toMatchObject({
			due: null,
			tags: [],
			fields: {},
			text: 'a `[due:: 2026-01-01] #tag 📅 2026-01-01`',
		});
	});
	test('links are legal values, brackets nest', () => {
		expect(task('a [owner:: [[X Y]]] [note:: see [this] (and that)] b')).toMatchObject({
			fields: { owner: '[[X Y]]', note: 'see [this] (and that)' },
			text: 'a b',
		});
	});
});
