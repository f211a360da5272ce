import { describe, expect, it } from 'vitest';
import { planDependency } from '../../../src/edit/plan/plan-dependency';
import type { Planning } from '../../../src/edit/plan/planning';
import type { Plan } from '../../../src/model/edit';
import { carried, refused } from '../carried';
import { milestoneOf, noteOf, planningOf } from './planning-of';
import { changedNotes, type Notes } from '../write-plan';

const HEAD = ['---', 'type: objective', '---', '## Milestones'];
const vault = (lead: readonly string[], rest: Notes = {}): Notes => ({
	'Roadmap.md': noteOf(
		...['---', 'type: mentorship', '---', '## Objectives', '- [[Lead]]', '- [[Other]]'],
	),
	'Lead.md': noteOf(...HEAD, ...lead),
	...rest,
});

const depend =
	(title: string, on: string) =>
	(planning: Planning): Plan =>
		planDependency(planning, milestoneOf(planning, title), milestoneOf(planning, on));

describe('a milestone that depends on another', () => {
	it('names its id', async () => {
		const after = await carried(
			vault(['- [ ] Map 🆔 map', '- [ ] Pilot 📅 2026-10-09 ^pilot']),
			depend('Pilot', 'Map'),
		);
		expect(after['Lead.md']).toBe(
			noteOf(...HEAD, '- [ ] Map 🆔 map', '- [ ] Pilot 📅 2026-10-09 ⛔ map ^pilot'),
		);
		expect(milestoneOf(await planningOf(after), 'Pilot').dependsOn).toMatchObject([
			{ record: { title: 'Map' } },
		]);
	});

	it('gives it an id that no task of the vault has', async () => {
		const notes = vault(['- [ ] Map', '- [ ] Pilot ⛔ a', '- [ ] A 🆔 a', '\t- [ ] B 🆔 m-1']);
		const after = await carried(notes, depend('Pilot', 'Map'));
		expect(after['Lead.md']).toBe(
			noteOf(
				...[...HEAD, '- [ ] Map 🆔 m-2', '- [ ] Pilot ⛔ a,m-2'],
				...['- [ ] A 🆔 a', '\t- [ ] B 🆔 m-1'],
			),
		);
	});

	it('writes the id first when it stands in another note', async () => {
		const notes = vault(['- [ ] Pilot [due:: 2026-10-09]'], {
			'Other.md': noteOf(...HEAD, '- [ ] Map [due:: 2026-09-09]'),
		});
		const plan = depend('Pilot', 'Map')(await planningOf(notes));
		if ('refusal' in plan) throw new Error('refused');
		expect(plan.edits.map(({ path }) => path)).toEqual(['Other.md', 'Lead.md']);
		const after = await carried(notes, depend('Pilot', 'Map'));
		expect(changedNotes(notes, after)).toEqual(['Lead.md', 'Other.md']);
		expect(after['Other.md']).toContain('- [ ] Map [due:: 2026-09-09]  [id:: m-1]\n');
		expect(after['Lead.md']).toContain('- [ ] Pilot [due:: 2026-10-09]  [dependsOn:: m-1]\n');
	});

	it('must be a task, as must the other, and not the same', async () => {
		const notes = vault(['- [ ] Pilot', '- [[Charter]]'], {
			'Charter.md': noteOf('---', 'type: milestone', '---'),
		});
		const what = 'no-notation dependencies of milestone notes';
		expect(await refused(notes, depend('Charter', 'Pilot'))).toBe(`Charter.md ${what}`);
		expect(await refused(notes, depend('Pilot', 'Charter'))).toBe(`Charter.md ${what}`);
		expect(await refused(notes, depend('Pilot', 'Pilot'))).toBe(
			'Lead.md:5 bad-value dependency Pilot',
		);
	});

	it('cannot name an id that several tasks have', async () => {
		const notes = vault(['- [ ] Map 🆔 map', '- [ ] Pilot', '\t- [ ] Step 🆔 map']);
		expect(await refused(notes, depend('Pilot', 'Map'))).toBe(
			'Lead.md:5 name-ambiguous map Lead.md:5, Lead.md:7',
		);
	});
});
