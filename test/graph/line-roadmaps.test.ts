import { describe, expect, test } from 'vitest';
import { roadmapsOf, type LinkedVault } from './roadmaps-of';

/** Two roadmaps with different mentors; `One` started last, both are active. */
const TWO = {
	'A/One.md': [
		'type: mentorship',
		'mentor: "[[Priya]]"',
		'mentee: "[[Jonas]]"',
		'start: 2026-07-01',
	],
	'B/Two.md': [
		'type: mentorship',
		'mentor: "[[Marco]]"',
		'mentee: "[[Jonas]]"',
		'start: 2026-02-01',
	],
};

function texts({ roadmaps }: LinkedVault): Record<string, readonly string[]> {
	return Object.fromEntries(
		roadmaps.map(({ title, entries }) => [title, entries.map(({ text }) => text)]),
	);
}

describe('a ledger line belongs', () => {
	test('to the mentorship that it links, before the note it stands in', async () => {
		const vault = await roadmapsOf({
			...TWO,
			'A/Note.md': ['', '- [x] a [mentorship:: [[Two]]] #gave', '- [x] b [[Two]] #gave'],
		});
		expect(texts(vault)).toEqual({ One: [], Two: ['a', 'b [[Two]]'] });
	});

	test('to the roadmap of its note by property or folder, before the people that it links', async () => {
		const vault = await roadmapsOf({
			...TWO,
			'A/Daily.md': ['', '- [x] a [[Marco]] #gave'],
			'Else.md': ['mentorship: "[[Two]]"', '', '- [x] b [[Priya]] #gave'],
		});
		expect(texts(vault)).toEqual({ One: ['a [[Marco]]'], Two: ['b [[Priya]]'] });
	});

	test('to the roadmap of a mentor or mentee whom it links; the owner decides nothing', async () => {
		const vault = await roadmapsOf({
			...TWO,
			'Daily.md': ['', '- [x] a [[Jonas]] [[Marco]] #gave', '- [x] b [[Jonas]] #gave'],
		});
		expect(texts(vault)).toEqual({ One: [], Two: ['a [[Jonas]] [[Marco]]'] });
		expect(vault.places('unassigned-entry')).toEqual(['Daily.md:2']);
	});

	test('to the active roadmap that started last when several match', async () => {
		const vault = await roadmapsOf({
			...TWO,
			'C/Old.md': [
				'type: mentorship',
				'mentor: "[[Priya]]"',
				'start: 2026-08-01',
				'end: 2026-09-01',
			],
			'Daily.md': ['', '- [x] a [[Marco]] [[Priya]] #gave'],
		});
		expect(texts(vault)).toEqual({ One: ['a [[Marco]] [[Priya]]'], Two: [], Old: [] });
	});

	test('to the only active mentorship', async () => {
		const vault = await roadmapsOf({
			'One.md': TWO['A/One.md'],
			'Two.md': [...TWO['B/Two.md'], 'end: 2026-10-11'],
			'Daily.md': ['', '- [x] a #gave/brief'],
		});
		expect(texts(vault)).toEqual({ One: ['a'], Two: [] });
	});

	test('nowhere otherwise, which is a warning on its line', async () => {
		const vault = await roadmapsOf({ ...TWO, 'Daily.md': ['', 'Text.', '', '- a #received'] });
		expect(texts(vault)).toEqual({ One: [], Two: [] });
		expect(vault.places('unassigned-entry')).toEqual(['Daily.md:3']);
		expect(vault.read).toBe(2);
	});
});

describe('a line without a tag of its own', () => {
	test('counts under Given in a note that joined, not in one that did not', async () => {
		const vault = await roadmapsOf({
			'W/One.md': TWO['A/One.md'],
			'W/R.md': ['type: resource', '', '## Given', '- in'],
			'W/Daily.md': ['', '## Given', '- out', '- tagged #received'],
			'Else.md': ['type: resource', '', '## Given', '- out', '- tagged too #gave'],
		});
		expect(texts(vault)).toEqual({ One: ['tagged too', 'tagged', 'in'] });
	});

	test('is feedback under Feedback in a note that joined, not in a milestone', async () => {
		const { only } = await roadmapsOf({
			'W/One.md': TWO['A/One.md'],
			'W/C.md': ['type: check-in', 'date: 2026-10-01', '', '## Feedback', '- Clear.'],
			'W/M.md': ['type: milestone', '', '## Feedback', '- Priya: a stage'],
			'W/Daily.md': ['', '## Feedback', '- Unclear.', '- Priya: good #praise'],
		});
		expect(only().feedback.map(({ text }) => text)).toEqual(['Clear.', 'good']);
	});
});

describe('sides', () => {
	const lines = ['', '## Given', '- mine', '## Received', '- theirs'];

	test('stand as written when the owner is the mentee', async () => {
		const { only } = await roadmapsOf({ 'One.md': [...TWO['A/One.md'], ...lines] });
		expect(only().owner).toBe('mentee');
		expect(only().entries.map(({ side, text }) => [side, text])).toEqual([
			['given', 'mine'],
			['received', 'theirs'],
		]);
	});

	test('are turned when the owner is the mentor', async () => {
		const { only } = await roadmapsOf(
			{ 'One.md': [...TWO['A/One.md'], ...lines] },
			{ owner: 'Priya' },
		);
		expect(only().owner).toBe('mentor');
		expect(only().entries.map(({ side, text }) => [side, text])).toEqual([
			['received', 'mine'],
			['given', 'theirs'],
		]);
	});

	test.each([
		['Jonas', 'mentee'],
		['[[Jonas]]', 'mentee'],
		['[[People/jonas]]', 'mentee'],
		['Somebody else', 'mentor'],
		['', 'mentee'],
	])('with the owner %j are those of the %s', async (owner, side) => {
		const { only } = await roadmapsOf(
			{ 'One.md': TWO['A/One.md'], 'People/Jonas.md': ['type: person'] },
			{ owner },
		);
		expect(only().owner).toBe(side);
	});

	test('without a mentee have the owner as mentee, or nobody', async () => {
		const notes = { 'One.md': ['type: mentorship', 'mentor: Priya'] };
		expect((await roadmapsOf(notes, { owner: '[[Jonas]]' })).only()).toMatchObject({
			owner: 'mentee',
			mentee: { name: 'Jonas', path: null },
		});
		expect((await roadmapsOf(notes)).only()).toMatchObject({ owner: 'mentee', mentee: null });
	});
});

describe('people in an entry', () => {
	test('are linked people, those without a note too, and those of the with field', async () => {
		const { only } = await roadmapsOf({
			'One.md': [
				...TWO['A/One.md'],
				'',
				'## Given',
				'- Paired [[Amir]] and [[Nobody yet]] on [[Topic]] with [[Priya]] [with:: Dana, [[Topic]]]',
			],
			'Amir.md': ['type: person', 'team: Platform'],
			'Topic.md': ['', 'Plain text.'],
			'Priya.md': [''],
		});
		const [entry] = only().entries;
		expect(entry?.people.map(({ name }) => name)).toContain('Priya');
		expect(
			entry?.thirdParties.map(({ name, path, perspective }) => [name, path, perspective]),
		).toEqual(
			expect.arrayContaining([
				['Amir', 'Amir.md', 'Platform'],
				['Nobody yet', null, null],
			]),
		);
		expect(entry?.thirdParties.map(({ name }) => name)).not.toContain('Priya');
	});

	test('are not the plan’s notes', async () => {
		const { only } = await roadmapsOf({
			'W/One.md': [...TWO['A/One.md'], '', '## Objectives', '- [[O]]', '## Given', '- For [[O]]'],
			'W/O.md': ['type: objective'],
		});
		expect(only().entries[0]?.people).toEqual([]);
	});
});

describe('a priority', () => {
	test('is found by its block from any note', async () => {
		const { only, problems } = await roadmapsOf({
			'One.md': [
				...TWO['A/One.md'],
				'',
				'## Mentor priorities',
				'- Reliability ^rel',
				'## Given',
				'- a [for:: [[#^REL]]]',
				'- b [for:: [[#^gone]]]',
			],
			'Daily.md': ['', '- [x] c #gave [for:: [[One#^rel]]]'],
		});
		expect(only().entries.map(({ text, priority }) => [text, priority?.text ?? null])).toEqual([
			['c', 'Reliability'],
			['a', 'Reliability'],
			['b', null],
		]);
		expect(problems.filter(({ code }) => code === 'broken-link')).toMatchObject([
			{ path: 'One.md', line: 11, values: { field: 'for' } },
		]);
	});
});
