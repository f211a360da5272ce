import { describe, expect, it } from 'vitest';
import { planNewObjective, type NewObjective } from '../../../src/edit/plan/plan-new-objective';
import type { Planning } from '../../../src/edit/plan/planning';
import type { Plan } from '../../../src/model/edit';
import { carried, refused } from '../carried';
import { noteOf, objectiveOf, planningOf } from './planning-of';
import type { Notes } from '../write-plan';

const HEAD = ['---', 'type: mentorship', '---'];
const ANSWERS: NewObjective = {
	title: 'Lead: all [[teams]]',
	why: 'It is\nnext',
	outcome: 'One rollout',
	due: '2026-12-11',
	form: 'heading',
};

const add =
	(answers: Partial<NewObjective>) =>
	(planning: Planning): Plan =>
		planNewObjective(planning, { ...ANSWERS, ...answers });

describe('a new objective as a heading', () => {
	it('stands one below Objectives, at its end, with its field and its reason', async () => {
		const notes = {
			'Roadmap.md': noteOf(
				...[...HEAD, '# Staff', '', '# Goals', '## First', '- [ ] Pilot', '', '# Given', '- x'],
			),
		};
		const after = await carried(notes, add({}));
		expect(after['Roadmap.md']).toBe(
			noteOf(
				...[...HEAD, '# Staff', '', '# Goals', '## First', '- [ ] Pilot', ''],
				...['## Lead: all [[teams]]', '[due:: 2026-12-11]', 'Why: It is next'],
				...['Outcome: One rollout', '', '# Given', '- x'],
			),
		);
		const planning = await planningOf(after);
		expect(objectiveOf(planning, 'Lead: all [[teams]]').record).toMatchObject({
			due: '2026-12-11',
			why: 'It is next',
			outcome: 'One rollout',
		});
	});

	it('makes Objectives where they are missing, and asks why when nobody said', async () => {
		const after = await carried(
			{ 'Roadmap.md': noteOf(...HEAD, '## Context', 'text') },
			add({ title: 'Lead', why: '', outcome: ' ', due: null }),
		);
		expect(after['Roadmap.md']).toBe(
			noteOf(...HEAD, '## Context', 'text', '', '## Objectives', '### Lead', 'Why:'),
		);
		expect(objectiveOf(await planningOf(after), 'Lead').record.why).toBeNull();
	});
});

describe('a new objective as a note', () => {
	const made = async (notes: Notes, answers: Partial<NewObjective> = {}): Promise<Notes> =>
		carried(notes, add({ title: 'Lead', form: 'note', ...answers }), { again: 'differs' });

	it('lies beside the last of the others, and is listed after them', async () => {
		const notes = {
			'Plan/Roadmap.md': noteOf(...HEAD, '## Objectives', '* [[First]]', '', '## Given'),
			'Plan/Goals/First.md': noteOf('---', 'type: objective', '---'),
		};
		const after = await made(notes);
		expect(after['Plan/Goals/Lead.md']).toBe(
			noteOf(
				...['---', 'type: objective', 'mentorship: "[[Roadmap]]"', 'due: 2026-12-11', '---'],
				...['Why: It is next', 'Outcome: One rollout', '', '## Milestones'],
			),
		);
		expect(after['Plan/Roadmap.md']).toBe(
			noteOf(...HEAD, '## Objectives', '* [[First]]', '* [[Lead]]', '', '## Given'),
		);
		const { record } = objectiveOf(await planningOf(after), 'Lead');
		expect(record).toMatchObject({ due: '2026-12-11', why: 'It is next', heading: null });
	});

	it('lies in Objectives beside the roadmap when it is the first', async () => {
		const nested = await made({ 'Plan/Roadmap.md': noteOf(...HEAD, '## Objectives', '### Own') });
		expect(nested['Plan/Objectives/Lead.md']).toContain('mentorship: "[[Roadmap]]"\n');
		expect(nested['Plan/Roadmap.md']).toBe(
			noteOf(...HEAD, '## Objectives', '- [[Lead]]', '### Own'),
		);
		const atRoot = await made({ 'Roadmap.md': noteOf(...HEAD) }, { why: '', due: null });
		expect(atRoot['Objectives/Lead.md']).toBe(
			noteOf(
				...['---', 'type: objective', 'mentorship: "[[Roadmap]]"', '---', 'Why:'],
				...['Outcome: One rollout', '', '## Milestones'],
			),
		);
		expect(atRoot['Roadmap.md']).toBe(noteOf(...HEAD, '', '## Objectives', '- [[Lead]]'));
	});

	it('is placed by the note alone, before it is listed', async () => {
		const notes = { 'Roadmap.md': noteOf(...HEAD) };
		const plan = add({ title: 'Lead', form: 'note' })(await planningOf(notes));
		if ('refusal' in plan) throw new Error('refused');
		const [first] = plan.edits;
		if (first === undefined || !('create' in first)) throw new Error('no note first');
		const planning = await planningOf({ ...notes, [first.path]: first.create });
		expect(objectiveOf(planning, 'Lead').path).toBe('Objectives/Lead.md');
	});

	it('is told from others of its name by its folder', async () => {
		const notes = {
			'Roadmap.md': noteOf(...HEAD, '## Objectives', '- [[Objectives/First]]'),
			'Objectives/First.md': noteOf('---', 'type: objective', '---'),
			'Other/Lead.md': 'another',
			'Other/Roadmap.md': 'another',
		};
		const after = await made(notes);
		expect(after['Roadmap.md']).toContain('- [[Objectives/Lead]]\n');
		const own = await made(notes, { title: 'Roadmap' });
		expect(own['Objectives/Roadmap.md']).toContain('mentorship: "[[Roadmap]]"\n');
		expect(own['Roadmap.md']).toContain('- [[Objectives/Roadmap]]\n');
		expect((await planningOf(own)).roadmap.objectives).toHaveLength(2);
	});

	it('needs a title that notes can have', async () => {
		const notes = { 'Roadmap.md': noteOf(...HEAD) };
		expect(await refused(notes, add({ form: 'note' }))).toBe(
			'Objectives/Lead: all [[teams]].md path-refused ' +
				'holds a character that notes cannot have in their names: :',
		);
		expect(await refused(notes, add({ form: 'note', title: 'CON' }))).toContain('Windows');
		expect(await refused(notes, add({ title: ' ' }))).toBe('Roadmap.md bad-value title  ');
	});
});
