import { describe, expect, it } from 'vitest';
import { planNewMilestone } from '../../../src/edit/plan/plan-new-milestone';
import type { Planning } from '../../../src/edit/plan/planning';
import type { CivilDate } from '../../../src/model/civil-date';
import type { Plan } from '../../../src/model/edit';
import { notesOfVault } from '../../notes-of-vault';
import { carried, refused } from '../carried';
import { milestoneOf, noteOf, objectiveOf, planningOf } from './planning-of';
import { changedNotes, newLines, writePlan, type Notes } from '../write-plan';

const add =
	(objective: string, title: string, due: CivilDate | null = '2026-11-27') =>
	(planning: Planning): Plan =>
		planNewMilestone(planning, objectiveOf(planning, objective), { title, due });

const STAGES = ['## Discovery', '', '## Practice', '', '## Feedback', '', '## Mastery'];

describe('a new milestone of an objective whose others are notes', () => {
	const notes = (): Notes => {
		const few = /Staff Engineer Roadmap|Milestones\/|Lead checkout|Accelerate/;
		return Object.fromEntries(
			Object.entries(notesOfVault('example')).filter(([path]) => few.test(path)),
		);
	};
	const OBJECTIVE = 'Lead checkout latency project';
	const LIST = `Mentorship/Objectives/${OBJECTIVE}.md`;

	it('becomes a note beside them, and is listed at the end of Milestones', async () => {
		const after = await carried(notes(), add(OBJECTIVE, ' Second slice\nlive '), {
			again: 'differs',
		});
		const made = 'Mentorship/Milestones/Second slice live.md';
		expect(changedNotes(notes(), after)).toEqual([LIST, made]);
		expect(after[made]).toBe(
			noteOf(
				...['---', 'type: milestone', `objective: "[[${OBJECTIVE}]]"`, 'due: 2026-11-27', '---'],
				...STAGES,
			),
		);
		expect(newLines(notes(), after, LIST)).toEqual(['- [[Second slice live]]']);
		expect(after[LIST]).toContain('- [[Full rollout and handover]]\n- [[Second slice live]]\n\n');
		const planning = await planningOf(after);
		expect(objectiveOf(planning, OBJECTIVE).milestones).toContain(
			milestoneOf(planning, 'Second slice live'),
		);
	});

	it('is a valid state after the note alone', async () => {
		const plan = add(OBJECTIVE, 'Second slice')(await planningOf(notes()));
		if ('refusal' in plan) throw new Error('refused');
		const [first] = plan.edits;
		if (first === undefined || !('create' in first)) throw new Error('no note first');
		const planning = await planningOf({ ...notes(), [first.path]: first.create });
		expect(objectiveOf(planning, OBJECTIVE).milestones).toContain(
			milestoneOf(planning, 'Second slice'),
		);
	});

	it('needs a title that a note can have, and that no note beside it has', async () => {
		const refusal = (title: string): Promise<string> => refused(notes(), add(OBJECTIVE, title));
		const place = 'Mentorship/Milestones';
		const cannot = 'holds a character that notes cannot have in their names:';
		expect(await refusal('Go/no-go')).toBe(`${place}/Go/no-go.md path-refused ${cannot} /`);
		expect(await refusal('Learn C#')).toBe(`${place}/Learn C#.md path-refused ${cannot} #`);
		expect(await refusal('Ask [[Sam]]')).toBe(`${place}/Ask [[Sam]].md path-refused ${cannot} [`);
		expect(await refusal('Why? Tab\tthere')).toMatch(/ \?$/);
		expect(await refusal('.hidden')).toMatch(/ path-refused begins with a dot$/);
		expect(await refusal('CHARTER agreed by three TEAMS')).toMatch(/ note-exists$/);
		expect(await refusal('\n')).toBe(`${LIST}:1 bad-value title \n`);
	});

	it('takes titles of all other kinds', async () => {
		for (const title of ['Ship 🚀 (v2)', 'Überblick – 50 %', "Don't stop.", '2026-11-01 Launch']) {
			const plan = add(OBJECTIVE, title, null)(await planningOf(notes()));
			const after = writePlan(notes(), plan);
			expect(after[`Mentorship/Milestones/${title}.md`]).not.toContain('due:');
			const planning = await planningOf(after);
			expect(milestoneOf(planning, title).record.form).toBe('note');
		}
	});

	it('is linked so that the link leads to it, whatever else has its name', async () => {
		const made = 'Mentorship/Milestones/Accelerate.md';
		const after = await carried(notes(), add(OBJECTIVE, 'Accelerate'), { again: 'differs' });
		expect(newLines(notes(), after, LIST)).toEqual(['- [[Milestones/Accelerate]]']);
		const planning = await planningOf(after);
		expect(milestoneOf(planning, 'Accelerate').path).toBe(made);
		const same = await carried(notes(), add(OBJECTIVE, OBJECTIVE), { again: 'differs' });
		expect(same[`Mentorship/Milestones/${OBJECTIVE}.md`]).toContain(
			`objective: "[[Mentorship/Objectives/${OBJECTIVE}]]"\n`,
		);
	});

	it('is typed by the property of the settings and has the user’s stages', async () => {
		const settings = {
			typeKey: 'Art der Notiz',
			stages: [{ id: 'mastery', name: 'Können' }],
		} as const;
		const all = Object.entries(notes()).map(
			([path, text]) => [path, text.replace('\ntype: ', '\nArt der Notiz: ')] as const,
		);
		const after = await carried(Object.fromEntries(all), add(OBJECTIVE, 'Slice', null), {
			settings,
			again: 'differs',
		});
		expect(after['Mentorship/Milestones/Slice.md']).toBe(
			noteOf(
				...['---', 'Art der Notiz: milestone', `objective: "[[${OBJECTIVE}]]"`, '---'],
				'## Können',
			),
		);
	});
});

describe('a new milestone of an objective whose others are tasks', () => {
	it('becomes a task at the end of Milestones', async () => {
		const few = /Staff Engineer Roadmap|Introduce/;
		const notes = Object.fromEntries(
			Object.entries(notesOfVault('example')).filter(([path]) => few.test(path)),
		);
		const after = await carried(
			notes,
			add('Introduce lightweight RFC process', 'Ask [[Sam]]: is #it done? ^ask'),
		);
		const path = 'Mentorship/Objectives/Introduce lightweight RFC process.md';
		expect(newLines(notes, after, path)).toEqual([
			'- [ ] Ask [[Sam]]: is #it done? 📅 2026-11-27 ^ask',
		]);
		expect(after[path]).toContain('four weeks #stage/mastery\n- [ ] Ask [[Sam]]');
	});

	it('stands at the end of a heading’s own text when it has no Milestones', async () => {
		const notes = notesOfVault('one-note');
		const [path = '', text = ''] = Object.entries(notes)[0] ?? [];
		const title = 'Cut change lead time from 9 to 5 days with a lightweight RFC process';
		const after = await carried(notes, add(title, 'Adopt it'), {
			settings: { notation: 'dataview' },
		});
		expect(after[path]).toBe(
			text.replace('2026-09-28: 7.5\n', '2026-09-28: 7.5\n- [ ] Adopt it  [due:: 2026-11-27]\n'),
		);
	});

	it('stands under the Milestones of its heading when there are some', async () => {
		const text = noteOf(
			...['---', 'type: mentorship', '---', '## Objectives', '### Lead', '- [ ] Own', ''],
			...['#### Milestones', '1. [ ] Pilot', '', '### Next'],
		);
		const after = await carried({ 'Roadmap.md': text }, add('Lead', 'Adopt', null));
		expect(after['Roadmap.md']).toBe(text.replace('Pilot\n', 'Pilot\n2. [ ] Adopt\n'));
	});
});

describe('a new milestone of an objective that has none', () => {
	const HEAD = ['---', 'type: mentorship', '---', '## Objectives'];

	it('is kept as those of the other objectives of its kind', async () => {
		const notes = {
			'Roadmap.md': noteOf(...HEAD, '- [[Lead]]', '- [[New]]', '### Heading', '- [[Charter]]'),
			'Lead.md': noteOf('---', 'type: objective', '---', '- [ ] Pilot'),
			'New.md': noteOf('---', 'type: objective', '---'),
		};
		const after = await carried(notes, add('New', 'Adopt', null));
		expect(after['New.md']).toBe(`${notes['New.md']}\n## Milestones\n- [ ] Adopt\n`);
	});

	it('is kept as the objective is: a note beside it, or a task', async () => {
		const inNote = {
			'Roadmap.md': noteOf(...HEAD, '- [[Lead]]'),
			'Goals/Lead.md': noteOf('---', 'type: objective', '---'),
		};
		const after = await carried(inNote, add('Lead', 'Adopt', null), { again: 'differs' });
		expect(Object.keys(after)).toContain('Goals/Adopt.md');
		expect(after['Goals/Lead.md']).toBe(`${inNote['Goals/Lead.md']}\n## Milestones\n- [[Adopt]]\n`);
		const heading = { 'Roadmap.md': noteOf(...HEAD, '### Lead', 'Why: it matters.') };
		expect((await carried(heading, add('Lead', 'Adopt', null)))['Roadmap.md']).toBe(
			`${heading['Roadmap.md']}- [ ] Adopt\n`,
		);
	});

	it('names a heading by its link', async () => {
		const notes = {
			'Plan/Roadmap.md': noteOf(...HEAD, '### Lead: all', '#### Milestones', '- [[Charter]]'),
			'Plan/Charter.md': noteOf('---', 'type: milestone', '---'),
		};
		const after = await carried(notes, add('Lead: all', 'Adopt', null), { again: 'differs' });
		expect(after['Plan/Adopt.md']).toContain('objective: "[[Roadmap#Lead all]]"\n');
		expect(after['Plan/Roadmap.md']).toBe(`${notes['Plan/Roadmap.md']}- [[Adopt]]\n`);
		const planning = await planningOf(after);
		expect(objectiveOf(planning, 'Lead: all').milestones).toHaveLength(2);
	});
});
