import { describe, expect, test } from 'vitest';
import { roadmapsOf } from './roadmaps-of';

const ROADMAP = ['type: mentorship', 'mentor: "[[Priya]]"'];

describe('a note joins', () => {
	test('by its mentorship, objective or supports property', async () => {
		const { joined } = await roadmapsOf({
			'Roadmap.md': ROADMAP,
			'O.md': ['type: objective', 'mentorship: "[[Roadmap]]"'],
			'M.md': ['type: milestone', 'objective: "[[O]]"'],
			'E.md': ['type: evidence', 'supports: ["[[M]]"]'],
			'R.md': ['type: resource', 'supports: "[[O]]"'],
		});
		expect(joined('Roadmap')).toEqual(['E', 'M', 'O', 'R']);
	});

	test('by being listed, or linked in the text of a mentorship or objective note', async () => {
		const { joined } = await roadmapsOf({
			'Roadmap.md': [...ROADMAP, '', 'See [[Playbook]].', '## Objectives', '- [[O]]'],
			'O.md': ['type: objective', '', 'After [the book](Book.md).', '## Milestones', '- [[M]]'],
			'M.md': ['type: milestone', '', 'Not [[Far]].'],
			'Playbook.md': ['type: playbook'],
			'Book.md': ['type: resource'],
			'Far.md': ['type: resource'],
		});
		expect(joined('Roadmap')).toEqual(['Book', 'M', 'O', 'Playbook']);
	});

	test('not by an embed', async () => {
		const { joined } = await roadmapsOf({
			'Roadmap.md': [...ROADMAP, '', '![[Book]]'],
			'Book.md': ['type: resource'],
		});
		expect(joined('Roadmap')).toEqual([]);
	});

	test('not without a type of ours, and never as a person', async () => {
		const { joined, read } = await roadmapsOf({
			'Work/Roadmap.md': [...ROADMAP, '', '[[Daily]] [[Priya]] [[Project]]'],
			'Work/Daily.md': ['', '- [x] Brief #gave/brief'],
			'Work/Priya.md': ['type: person', 'mentorship: "[[Roadmap]]"'],
			'Work/Project.md': ['type: project', 'mentorship: "[[Roadmap]]"'],
		});
		expect(joined('Roadmap')).toEqual([]);
		expect(read).toBe(1);
	});

	test('by a tag, which a type beats', async () => {
		const { joined, only } = await roadmapsOf({
			'W/Roadmap.md': ROADMAP,
			'W/O.md': ['tags: [mentorship/objective]'],
			'W/R.md': ['type: resource', '', '#mentorship/objective'],
		});
		expect(joined('Roadmap')).toEqual(['O', 'R']);
		expect(only().objectives.map(({ record }) => record.title)).toEqual(['O']);
	});

	test('as a resource without a type when it supports an objective or milestone', async () => {
		const { joined, only } = await roadmapsOf({
			'Roadmap.md': [...ROADMAP, '', '## Objectives', '### Learn'],
			'O.md': ['type: objective', 'mentorship: "[[Roadmap]]"'],
			'Book.md': ['supports: ["[[O]]"]', 'kind: book'],
			'Talk.md': ['type: talk', 'supports: "[[Roadmap#Learn]]"'],
			'Other.md': ['supports: "[[Roadmap]]"'],
			'Person.md': ['type: person', 'supports: "[[O]]"'],
		});
		expect(joined('Roadmap')).toEqual(['Book', 'O', 'Talk']);
		expect(only().resources.map(({ title, kind, supports }) => [title, kind, supports])).toEqual([
			['Book', 'book', ['O']],
			['Talk', null, ['Learn']],
		]);
	});
});

describe('the roadmap folder', () => {
	test('holds its notes with subfolders, but the root is none', async () => {
		const inFolder = await roadmapsOf({
			'W/Roadmap.md': ROADMAP,
			'W/Deep/er/R.md': ['type: resource'],
			'Out.md': ['type: resource'],
		});
		expect(inFolder.joined('Roadmap')).toEqual(['R']);
		const atRoot = await roadmapsOf({ 'Roadmap.md': ROADMAP, 'W/R.md': ['type: resource'] });
		expect(atRoot.joined('Roadmap')).toEqual([]);
	});

	test('is none when two roadmaps lie in it', async () => {
		const { joined } = await roadmapsOf({
			'W/One.md': ROADMAP,
			'W/Two.md': ROADMAP,
			'W/R.md': ['type: resource'],
		});
		expect([joined('One'), joined('Two')]).toEqual([[], []]);
	});

	test('is the nearest of nested ones', async () => {
		const { joined } = await roadmapsOf({
			'W/One.md': ROADMAP,
			'W/Sub/Two.md': ROADMAP,
			'W/Sub/Deep/R.md': ['type: resource'],
			'W/Subs/S.md': ['type: resource'],
		});
		expect([joined('One'), joined('Two')]).toEqual([['S'], ['R']]);
	});

	test('yields to a property', async () => {
		const { joined } = await roadmapsOf({
			'A/One.md': ROADMAP,
			'B/Two.md': ROADMAP,
			'A/R.md': ['type: resource', 'mentorship: "[[Two]]"'],
			'A/Lost.md': ['type: resource', 'mentorship: "[[Nowhere]]"'],
		});
		expect([joined('One'), joined('Two')]).toEqual([['Lost'], ['R']]);
	});
});

describe('a check-in or agreement that nothing else places', () => {
	const lost = {
		'C.md': ['type: check-in', 'date: 2026-10-01'],
		'A.md': ['type: agreement'],
		'R.md': ['type: resource'],
	};

	test('belongs to the only active roadmap', async () => {
		const { joined } = await roadmapsOf({
			'One.md': [...ROADMAP, 'end: 2026-10-12'],
			'Two.md': [...ROADMAP, 'end: 2026-10-11'],
			...lost,
		});
		expect([joined('One'), joined('Two')]).toEqual([['A', 'C'], []]);
	});

	test('belongs nowhere when two are active or none is', async () => {
		const two = await roadmapsOf({ 'One.md': ROADMAP, 'Two.md': ROADMAP, ...lost });
		expect(two.read).toBe(2);
		const none = await roadmapsOf({ 'One.md': [...ROADMAP, 'end: 2026-01-01'], ...lost });
		expect(none.read).toBe(1);
	});
});

describe('several roadmaps', () => {
	test('share a note that supports objectives of both, the first being its own', async () => {
		const { joined, roadmaps } = await roadmapsOf({
			'One.md': ROADMAP,
			'Two.md': ROADMAP,
			'O1.md': ['type: objective', 'mentorship: "[[One]]"'],
			'O2.md': ['type: objective', 'mentorship: "[[Two]]"'],
			'E.md': ['type: evidence', 'supports: ["[[O2]]", "[[O1]]"]', '', '- Told them #gave/insight'],
		});
		expect([joined('One'), joined('Two')]).toEqual([
			['E', 'O1'],
			['E', 'O2'],
		]);
		expect(roadmaps.map(({ entries }) => entries.length)).toEqual([0, 1]);
	});

	test('share a milestone that stands under two objectives', async () => {
		const { roadmaps } = await roadmapsOf({
			'One.md': [...ROADMAP, '', '## Objectives', '- [[O1]]'],
			'Two.md': [...ROADMAP, '', '## Objectives', '- [[O2]]'],
			'O1.md': ['type: objective', '', '## Milestones', '- [[M]]'],
			'O2.md': ['type: objective'],
			'M.md': ['type: milestone', 'objective: "[[O2]]"'],
		});
		expect(
			roadmaps.map(({ objectives }) =>
				objectives.flatMap(({ milestones }) => milestones.map(({ record }) => record.title)),
			),
		).toEqual([['M'], ['M']]);
	});

	test('reach objectives that link each other in a circle', async () => {
		const { joined } = await roadmapsOf({
			'One.md': [...ROADMAP, '', 'See [[O2]].'],
			'O1.md': ['type: objective', '', '[[O2]] [[O3]]'],
			'O2.md': ['type: objective', '', '[[O1]]'],
			'O3.md': ['type: objective', '', '[[O1]]'],
			'O4.md': ['type: objective', '', '[[O1]]'],
		});
		expect(joined('One')).toEqual(['O1', 'O2', 'O3']);
	});
});
