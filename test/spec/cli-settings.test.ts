import { describe, expect, test } from 'vitest';
import { roadmapNote, roadmapOf, statusOf } from './status-of';

const note = (type: string, properties = '', body = '') =>
	`---\ntype: ${type}\n${properties}\n---\n${body}`;

describe('settings of data.json that change figures', () => {
	test('headings: more aliases by name, without case', async () => {
		const notes = {
			'W/R.md': roadmapNote(
				'mentor: Priya',
				'## ZIELE\n### G\n- [ ] a\n## Gegeben\n- 2026-10-01 x\n',
			),
		};
		const data = { headings: { objectives: ['Ziele'], Given: ['gegeben'] } };
		const roadmap = await roadmapOf(notes, { data });
		expect(roadmap.objectives.map(({ title }) => title)).toEqual(['G']);
		expect(roadmap.reciprocity.given).toBe(1);
		expect((await roadmapOf(notes)).objectives).toEqual([]);
	});
	test('headings: an own alias does not take the built-in names away', async () => {
		const notes = { 'W/R.md': roadmapNote('mentor: Priya', '## Goals\n### G\n') };
		const roadmap = await roadmapOf(notes, { data: { headings: { Objectives: ['Ziele'] } } });
		expect(roadmap.objectives).toHaveLength(1);
	});
	test('stages: own names as heading, prefix and tag; the JSON keeps the four ids', async () => {
		const notes = {
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[O]]\n'),
			'W/O.md': note('objective', '', '## Milestones\n- [[M]]\n'),
			'W/M.md': note(
				'milestone',
				'',
				'## Erkunden\n- [x] a\n## Üben\n- [ ] b\n- [x] Erkunden: c\n- [x] d #stage/mastery\n',
			),
		};
		const stages = [
			{ id: 'discovery', name: 'Erkunden' },
			{ id: 'practice', name: 'Üben' },
			{ id: 'feedback', name: 'Rückmeldung' },
			{ id: 'mastery', name: 'Meistern' },
		];
		const roadmap = await roadmapOf(notes, { data: { stages } });
		expect(roadmap.objectives[0]?.milestones[0]).toMatchObject({
			stages: { discovery: 1, practice: 0, mastery: 1 },
			stage: 'practice',
		});
	});
	test('stages: their order decides the current one', async () => {
		const notes = {
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[O]]\n'),
			'W/O.md': note('objective', '', '## Milestones\n- [[M]]\n'),
			'W/M.md': note('milestone', '', '## Discovery\n- [ ] a\n## Practice\n- [ ] b\n'),
		};
		const stages = ['practice', 'discovery', 'feedback', 'mastery'].map((id) => ({ id, name: id }));
		const roadmap = await roadmapOf(notes, { data: { stages } });
		expect(roadmap.objectives[0]?.milestones[0]?.stage).toBe('practice');
	});
	test('startedCounts 0 and 1', async () => {
		const notes = {
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n### G\n- [/] a\n- [ ] b\n\t- [/] s\n'),
		};
		for (const startedCounts of [0, 1]) {
			const roadmap = await roadmapOf(notes, { data: { startedCounts } });
			expect(roadmap.objectives[0]?.milestones.map(({ progress }) => progress)).toEqual([
				startedCounts,
				startedCounts,
			]);
		}
	});
	test('owner as a name, a link, in another case', async () => {
		const notes = { 'W/R.md': roadmapNote('mentor: "[[Priya]]"\nmentee: "[[People/Jonas]]"') };
		const owner = async (name: string) => (await roadmapOf(notes, { data: { owner: name } })).owner;
		expect(await owner('[[Jonas]]')).toBe('mentee');
		expect(await owner('JONAS')).toBe('mentee');
		expect(await owner('[[People/Jonas|J]]')).toBe('mentee');
		expect(await owner('Priya')).toBe('mentor');
		expect(await owner('Somebody else')).toBe('mentor');
		expect(await owner('')).toBe('mentee');
	});
	test('ignored folders are not even scanned; templates are scanned, not read', async () => {
		const notes = {
			'W/R.md': roadmapNote('mentor: Priya'),
			'W/T/x.md': note('resource'),
			'W/I/y.md': note('resource'),
			'W/Inn/z.md': note('resource'),
		};
		const found = await statusOf(notes, {
			data: { ignoredFolders: ['W/I/'], templateFolder: '/W/T' },
		});
		expect(found.notes).toEqual({ scanned: 3, read: 2, skipped: 0 });
	});
	test('numbers that are called ours', async () => {
		const notes = {
			'W/R.md': roadmapNote(
				'mentor: Priya',
				'## Objectives\n### G [start:: 2026-10-02] [due:: 2026-10-22]\n- [ ] a 🛫 2026-10-02 📅 2026-10-22\n\t- [x] 1\n\t- [ ] 2\n\t- [ ] 3\n\t- [ ] 4\n## Given\n- 2026-10-02 a\n## Received\n- 2026-10-12 b\n',
			),
		};
		const roadmap = await roadmapOf(notes, {
			data: { numbers: { tolerance: 0.3, halfLifeDays: 10 } },
		});
		expect(roadmap.objectives[0]?.milestones[0]).toMatchObject({
			tolerance: 0.3,
			state: 'on-track',
		});
		expect(roadmap.reciprocity.shareByRecency).toBeCloseTo(0.5 / 1.5, 12);
	});
	test('unknown keys and broken values are ignored', async () => {
		const notes = { 'W/R.md': roadmapNote('mentor: Priya') };
		const data = { bogus: 1, startedCounts: 'x', stages: 5, headings: [], tags: null, typeKey: 7 };
		expect(await statusOf(notes, { data })).toEqual(await statusOf(notes));
	});
});
