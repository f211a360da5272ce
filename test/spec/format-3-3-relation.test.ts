import { describe, expect, test } from 'vitest';
import { placesOf, roadmapNote, roadmapOf, statusOf, type Notes } from './status-of';

const note = (type: string, properties = '', body = '') =>
	`---\ntype: ${type}\n${properties}\n---\n${body}`;
const parties = 'mentor: "[[Priya Raman]]"\nmentee: "[[Jonas Weber]]"';

async function entriesOf(notes: Notes) {
	return (await roadmapOf(notes)).reciprocity.entries;
}

describe('3.3 date of an entry, first that exists', () => {
	test('completion, date field, leading ISO date, check-in heading, note, name, created', async () => {
		const entries = await entriesOf({
			'W/R.md': roadmapNote(
				parties,
				[
					'## Given',
					'- [x] 2026-01-03 a [date:: 2026-01-02] ➕ 2026-01-07 ✅ 2026-01-01',
					'- [x] 2026-01-03 a [date:: 2026-01-02] [completion:: 2026-01-01]',
					'- [x] 2026-01-03: b [date:: 2026-01-02] ➕ 2026-01-07',
					'- 2026-01-03: c ➕ 2026-01-07',
					'- d (created:: 2026-01-07)',
					'- e 2026-01-09 inside',
					'## Check-ins',
					'### 2026-01-04 Kickoff',
					'#### Given',
					'- f ➕ 2026-01-07',
					'- [x] g ✅ 2026-01-01',
					'- 2026-01-03 h',
				].join('\n'),
			),
			'W/S 2026-03-06.md': note('check-in', 'date: 2026-03-05', '## Given\n- i ➕ 2026-01-07\n'),
			'W/T 2026-03-06 x.md': note('evidence', '', '## Received\n- j ➕ 2026-01-07\n'),
		});
		expect(entries.map(({ date, text }) => [date, text])).toEqual([
			['2026-01-01', 'a'],
			['2026-01-01', 'a'],
			['2026-01-02', 'b'],
			['2026-01-03', 'c'],
			['2026-01-07', 'd'],
			[null, 'e 2026-01-09 inside'],
			['2026-01-04', 'f'],
			['2026-01-01', 'g'],
			['2026-01-03', 'h'],
			['2026-03-05', 'i'],
			['2026-03-06', 'j'],
		]);
	});
	test('an undated entry is counted in totals, with a hint', async () => {
		const notes = { 'W/R.md': roadmapNote(parties, '## Given\n- a\n') };
		expect((await roadmapOf(notes)).reciprocity).toMatchObject({
			given: 1,
			shareByCount: 1,
			shareByRecency: null,
			lastGiven: null,
		});
		expect(await placesOf('undated-entry', notes)).toHaveLength(1);
	});
});

describe('3.3 mentorship of an entry, first that applies', () => {
	const two: Notes = {
		'A/One.md': roadmapNote('mentor: "[[Ann]]"\nmentee: "[[Jo]]"\nstart: 2026-01-01'),
		'B/Two.md': roadmapNote('mentor: "[[Bob]]"\nmentee: "[[Jo]]"\nstart: 2026-02-01'),
	};
	async function texts(notes: Notes, data: Readonly<Record<string, unknown>> = {}) {
		const { roadmaps } = await statusOf(notes, { data });
		return roadmaps.map(({ reciprocity }) => reciprocity.entries.map(({ text }) => text));
	}
	const daily = (line: string): Notes => ({ ...two, 'Daily/2026-05-01.md': `${line}\n` });
	test('a link to a mentorship note in the line beats the folder', async () => {
		expect(
			await texts({
				...two,
				'A/C.md': note(
					'check-in',
					'',
					'## Given\n- to [[Two]]\n- [mentorship:: [[B/Two]]] f\n- x\n',
				),
			}),
		).toEqual([['x'], ['to [[Two]]', 'f']]);
	});
	test('a mentorship, objective or supports property places the lines of a note', async () => {
		expect(
			await texts({
				...two,
				'A/C.md': note('check-in', 'mentorship: "[[Two]]"', '## Given\n- x [[Ann]]\n'),
				'o.md': note('objective', 'mentorship: "[[One]]"', '- [x] y #gave\n'),
				'm.md': note('milestone', 'objective: "[[o]]"', '- [x] z #gave\n'),
				'r.md': note('resource', 'supports: "[[m]]"', '- [x] w #gave [[Bob]]\n'),
			}),
		).toEqual([['z', 'y', 'w [[Bob]]'], ['x [[Ann]]']]);
	});
	test('a note that only a link made join is placed by the people in the line', async () => {
		const notes = {
			'A/One.md': roadmapNote('mentor: "[[Ann]]"\nmentee: "[[Jo]]"\nstart: 2026-01-01', '[[play]]'),
			'B/Two.md': two['B/Two.md'] ?? '',
			'play.md': note('playbook', '', '- x #gave [[Bob]]\n- y #gave [[Ann]]\n'),
		};
		expect(await texts(notes)).toEqual([['y [[Ann]]'], ['x [[Bob]]']]);
	});
	test('people: mentor or mentee; the owner decides nothing; of several the active one that started last', async () => {
		expect(await texts(daily('- x [[Bob]] #gave'))).toEqual([[], ['x [[Bob]]']]);
		expect(await texts(daily('- x [with:: [[Ann]]] #gave'))).toEqual([['x'], []]);
		expect(await texts(daily('- x [[Jo]] #gave'), { owner: 'Jo' })).toEqual([[], []]);
		// without the setting the mentee is the owner
		expect(await texts(daily('- x [[Jo]] #gave'))).toEqual([[], []]);
		expect(await texts(daily('- x [[Jo]] #gave'), { owner: 'Ann' })).toEqual([[], ['x [[Jo]]']]);
		expect(await texts(daily('- x [[Ann]] [[Bob]] #gave'))).toEqual([[], ['x [[Ann]] [[Bob]]']]);
	});
	test('an ended mentorship of the person loses against an active one, but wins alone', async () => {
		const ended = {
			'A/One.md': two['A/One.md'] ?? '',
			'B/Two.md': roadmapNote('mentor: ["[[Bob]]", "[[Ann]]"]\nstart: 2026-02-01\nend: 2026-03-01'),
		};
		expect(await texts({ ...ended, 'd.md': '- x [[Ann]] #gave\n- y [[Bob]] #gave\n' })).toEqual([
			['x [[Ann]]'],
			['y [[Bob]]'],
		]);
	});
	test('the only active mentorship, else unassigned with a warning', async () => {
		const one: Notes = {
			'A/One.md': two['A/One.md'] ?? '',
			'B/Two.md': roadmapNote('mentor: "[[Bob]]"\nend: 2026-03-01'),
			'd.md': '- x #gave\n',
		};
		expect(await texts(one)).toEqual([['x'], []]);
		expect(await texts(daily('- x #gave'))).toEqual([[], []]);
		expect(await placesOf('unassigned-entry', daily('- x #gave'))).toEqual([
			'Daily/2026-05-01.md:1:1',
		]);
	});
	test('a tag in any note is an entry; a heading only in a note that joined', async () => {
		expect(
			await texts({
				'A/One.md': two['A/One.md'] ?? '',
				'd.md': '## Given\n- x\n- [x] y #received/intro\n\ntext #gave\n',
			}),
		).toEqual([['y']]);
	});
	test('Given at any level, also below Reciprocity ledger', async () => {
		expect(
			await texts({
				'A/One.md': roadmapNote(
					'mentor: Ann',
					'## Ledger\n- nothing\n#### Given\n- a\n##### Sub\n- b\n# received\n- c\n',
				),
			}),
		).toEqual([['a', 'b', 'c']]);
	});
});

describe('3.3 check-ins and actions', () => {
	const actionsOf = async (notes: Notes) => (await roadmapOf(notes)).actions;
	test('boxes under Actions of a check-in note, or directly under a check-in heading', async () => {
		const actions = await actionsOf({
			'W/R.md': roadmapNote(
				parties,
				[
					'## Check-ins',
					'### 2026-09-01 Kickoff',
					'- [ ] a [owner:: [[Priya Raman]]] 📅 2026-10-11',
					'	- [ ] nested',
					'- plain',
					'#### Actions',
					'- [x] b [owner:: Jonas Weber] 📅 2026-09-10',
					'#### Notes',
					'- [ ] no action',
					'#### Given',
					'- [ ] ledger',
				].join('\n'),
			),
			'W/C.md': note(
				'check-in',
				'date: 2026-08-01',
				'- [ ] not under a heading\n## Actions\n- [/] c 📅 2026-10-12\n- [-] d 📅 2026-01-01\n- [ ] e #gave\n- plain\n## Agenda\n- [ ] f\n',
			),
		});
		expect(
			actions
				.filter(({ text }) => text !== 'nested')
				.map(({ text, owner, due, state, overdueDays, path, line }) => [
					text,
					owner,
					due,
					state,
					overdueDays,
					path,
					line,
				]),
		).toEqual([
			['c', null, '2026-10-12', 'started', null, 'W/C.md', 7],
			['d', null, '2026-01-01', 'cancelled', null, 'W/C.md', 8],
			['a', 'Priya Raman', '2026-10-11', 'open', 1, 'W/R.md', 8],
			['b', 'Jonas Weber', '2026-09-10', 'done', null, 'W/R.md', 12],
		]);
	});
	test('kind from the words after the date, else regular; minutes and status below', async () => {
		const { cadence, phase } = await roadmapOf({
			'W/R.md': roadmapNote(
				`${parties}\nend: 2027-12-31`,
				'## Check-ins\n### 2026-09-01\n[minutes:: 30]\n### 2026-09-08: Closing talk [minutes:: 45] [status:: missed]\n### Not dated\n[minutes:: 99]\n### 2026-09-09 closing\n',
			),
		});
		expect([cadence.held, cadence.minutes, phase]).toEqual([2, 30, 'closure']);
	});
	test('a check-in note counts by its date, else by the date in its name, else warns', async () => {
		const notes = {
			'W/R.md': roadmapNote(parties),
			'W/2026-09-01 x.md': note('check-in', 'minutes: 20'),
			'W/2026-09-02 y.md': note('check-in', 'date: 2026-09-03'),
			'W/z.md': note('check-in'),
		};
		const { cadence } = await roadmapOf(notes);
		expect([cadence.held, cadence.lastHeld]).toEqual([2, '2026-09-03']);
		expect((await placesOf('check-in-without-date', notes)).join()).toMatch(/^W\/z\.md/);
	});
	test('sections of a check-in: ratings, no new competencies; news, no new priorities', async () => {
		const found = await roadmapOf({
			'W/R.md': roadmapNote(
				parties,
				'## Competencies\n- A [level:: 1] [target:: 2]\n## Check-ins\n### 2026-09-01\n#### Competencies\n- B [level:: 3]\n- A [level:: 2]\n#### Mentor priorities\n- News ^n\n',
			),
			'W/C.md': note(
				'check-in',
				'date: 2026-09-02',
				'## Mentor priorities\n- News\n## Competencies\n- C [level:: 2] [target:: 4]\n',
			),
		});
		expect(found.competencies.map(({ name, self }) => [name, self])).toEqual([['A', 2]]);
		expect(found.reciprocity.priorities).toEqual([]);
	});
	test('actions stand by the day of their check-in', async () => {
		const actions = await actionsOf({
			'W/R.md': roadmapNote(
				parties,
				'## Check-ins\n### 2026-09-20\n- [ ] late\n### 2026-09-01\n- [ ] early\n',
			),
			'W/A.md': note('check-in', 'date: 2026-09-10', '## Actions\n- [ ] middle\n'),
			'W/Z.md': note('check-in', 'date: 2026-09-01', '## Actions\n- [ ] early too\n'),
		});
		expect(actions.map(({ text }) => text)).toEqual(['early', 'early too', 'middle', 'late']);
	});
});

describe('4.11 resources, agreement, revisit, phase', () => {
	test('takeaways and applied count top-level items, 1 for text without list', async () => {
		const { resources } = await roadmapOf({
			'W/R.md': roadmapNote(parties),
			'W/a.md': note(
				'resource',
				'status: Done\nkind: Book\nperspective: ops\nshared: 2026-09-01',
				'## Takeaways\n- a\n\t- b\n- c\n\n### More\n1. d\n## Applied\nSome text.\n',
			),
			'W/b.md': note('reading', '', '## Takeaways\n\n## Applied\n'),
			'W/c.md': note('resource', '', '## Takeaways\nText\n- and a list\n## Notes\n- x\n'),
			'W/d.md': note('resource', '', '## Takeaways\n| a | b |\n|---|---|\n| 1 | 2 |\n'),
		});
		expect(
			resources.map(({ title, status, takeaways, applied, shared, perspective, path }) => [
				title,
				status,
				takeaways,
				applied,
				shared,
				perspective,
				path,
			]),
		).toEqual([
			['a', 'done', 3, 1, '2026-09-01', 'ops', 'W/a.md'],
			['b', null, 0, 0, null, null, 'W/b.md'],
			['c', null, 1, 0, null, null, 'W/c.md'],
			['d', null, 1, 0, null, null, 'W/d.md'],
		]);
	});
	test('agreement: non-empty sections; of several notes the one agreed last', async () => {
		const { agreement } = await roadmapOf({
			'W/R.md': roadmapNote(`${parties}\nrevisit: monthly`),
			'W/a.md': note('agreement', 'agreed: 2026-01-31', '## Roles\nx\n'),
			'W/b.md': note(
				'agreement',
				'agreed: 2026-05-31',
				'## ROLES\n- x\n## Boundaries\n\n## Cadence\n### Sub\ntext\n## Success metrics\n```\ncode\n```\n',
			),
		});
		expect(agreement).toMatchObject({
			path: 'W/b.md',
			agreed: '2026-05-31',
			reviewed: null,
			parts: { roles: true, boundaries: false, cadence: true },
			reviewDue: '2026-06-30',
		});
	});
	test('revisit due: reviewed, else agreed, else start, plus revisit; the earliest of open objectives', async () => {
		const { objectives, revisitDue } = await roadmapOf({
			'W/R.md': roadmapNote(
				`${parties}\nstart: 2026-11-30`,
				'## Objectives\n### A [agreed:: 2026-08-31]\n### B [agreed:: 2026-01-01] [reviewed:: 2026-09-01]\n### C [reviewed:: 2026-01-01] [achieved:: 2026-02-01]\n### D\n### E [status:: cancelled] [reviewed:: 2026-01-01]\n',
			),
		});
		expect(objectives).toHaveLength(5);
		expect(revisitDue).toBe('2026-11-30');
		const late = await roadmapOf({
			'W/R.md': roadmapNote(`${parties}\nstart: 2026-11-30`, '## Objectives\n### D\n'),
		});
		expect(late.revisitDue).toBe('2027-02-28');
		expect((await roadmapOf({ 'W/R.md': roadmapNote(parties) })).revisitDue).toBeNull();
	});
	test('phases, first that applies', async () => {
		const phase = async (properties: string, body = '', extra: Notes = {}) =>
			(await roadmapOf({ 'W/R.md': roadmapNote(`${parties}\n${properties}`, body), ...extra }))
				.phase;
		const agreed = { 'W/A.md': note('agreement', 'agreed: 2026-10-01') };
		const draft = { 'W/A.md': note('agreement') };
		const checkIns = (...lines: string[]) =>
			`## Check-ins\n${lines.map((line) => `### ${line}\n`).join('')}`;
		expect(await phase('end: 2026-10-11')).toBe('ended');
		expect(await phase('end: 2026-10-12')).toBe('closure');
		expect(await phase('end: 2026-11-11')).toBe('closure');
		expect(await phase('end: 2026-11-12')).toBe('selection');
		expect(await phase('', checkIns('2026-12-01 Closing'))).toBe('closure');
		expect(await phase('', checkIns('2026-10-01 Closing [status:: missed]'))).toBe('selection');
		expect(await phase('start: 2020-01-01')).toBe('selection');
		expect(await phase('', '', draft)).toBe('alignment');
		expect(await phase('start: 2026-09-12', '', draft)).toBe('alignment');
		expect(await phase('start: 2026-09-11', '', draft)).toBe('cultivation');
		expect(await phase('', checkIns('2026-10-05 Kickoff'), agreed)).toBe('cultivation');
		expect(await phase('', checkIns('2026-10-05 Kickoff'), draft)).toBe('alignment');
		expect(await phase('', checkIns('2026-10-05'), agreed)).toBe('alignment');
		expect(await phase('', checkIns('2026-09-11'))).toBe('cultivation');
		expect(await phase('', checkIns('2026-09-12'))).toBe('alignment');
		expect(await phase('start: 2026-10-01', checkIns('2026-09-01'))).toBe('alignment');
		expect(await phase('', checkIns('2026-10-20 Kickoff'), agreed)).toBe('alignment');
	});
});
