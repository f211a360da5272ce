import { describe, expect, it } from 'vitest';
import { planMilestoneDue } from '../../../src/edit/plan/plan-milestone-due';
import type { Planning } from '../../../src/edit/plan/planning';
import type { Plan } from '../../../src/model/edit';
import { notesOfVault } from '../../notes-of-vault';
import { carried } from '../carried';
import { milestoneOf, noteOf, planningOf, TODAY } from './planning-of';
import { changedNotes, newLines } from '../write-plan';

const move =
	(title: string, due: string, why: string | null) =>
	(planning: Planning): Plan =>
		planMilestoneDue(planning, milestoneOf(planning, title), due, why, TODAY);

describe('a milestone that is rescheduled', () => {
	const inNotes = (...lines: readonly string[]) => ({
		'Roadmap.md': noteOf('---', 'type: mentorship', '---', '## Objectives', '- [[Lead]]'),
		'Lead.md': noteOf('---', 'type: objective', '---', '## Milestones', '- [[Pilot]]'),
		'Pilot.md': noteOf('---', 'type: milestone', ...lines),
	});

	it('has its property changed, and the reason under Changes of its note', async () => {
		const notes = inNotes('due: 2026-10-09 # agreed', '---', '## Changes', '', '## Mastery');
		const after = await carried(notes, move('Pilot', '2026-10-16', 'Storage\nis late'));
		expect(after['Pilot.md']).toBe(
			noteOf(
				...['---', 'type: milestone', 'due: 2026-10-16 # agreed', '---', '## Changes'],
				'- 2026-10-12: due 2026-10-09 → 2026-10-16 (Storage is late)',
				...['', '## Mastery'],
			),
		);
		const { changes } = (await planningOf(after)).roadmap;
		expect(changes).toMatchObject([
			{ from: '2026-10-09', to: '2026-10-16', reason: 'Storage is late', subject: null },
		]);
	});

	it('had no date before, or one that cannot be read: then the line names none', async () => {
		for (const properties of [['---'], ['due: soon', '---']]) {
			const after = await carried(inNotes(...properties), move('Pilot', '2026-10-16', 'Asked'));
			expect(after['Pilot.md']).toBe(
				noteOf(
					...['---', 'type: milestone', 'due: 2026-10-16', '---', '', '## Changes'],
					'- 2026-10-12: due 2026-10-16 (Asked)',
				),
			);
		}
	});

	it('leaves no line without a reason, and nothing when it is due then', async () => {
		const notes = inNotes('due: 2026-10-09', '---');
		const after = await carried(notes, move('Pilot', '2026-10-16', ' '));
		expect(after['Pilot.md']).toBe(noteOf('---', 'type: milestone', 'due: 2026-10-16', '---'));
		expect(await carried(notes, move('Pilot', '2026-10-09', 'Asked'))).toEqual(notes);
	});

	it('is a task of a note: its title stands before the change', async () => {
		const few = /Staff Engineer Roadmap|Introduce/;
		const notes = Object.fromEntries(
			Object.entries(notesOfVault('example')).filter(([path]) => few.test(path)),
		);
		const title = 'Pilot the RFC template with two teams';
		const after = await carried(notes, move(title, '2026-10-16', 'The retro moved'));
		const path = 'Mentorship/Objectives/Introduce lightweight RFC process.md';
		expect(changedNotes(notes, after)).toEqual([path]);
		expect(newLines(notes, after, path)).toEqual([
			'- [ ] Pilot the RFC template with two teams 🆔 pilot 📅 2026-10-16',
			'## Changes',
			`- 2026-10-12: ${title}: due 2026-10-09 → 2026-10-16 (The retro moved)`,
		]);
		const { changes } = (await planningOf(after)).roadmap;
		expect(changes).toMatchObject([{ subject: title, from: '2026-10-09', to: '2026-10-16' }]);
	});

	it('is a task below a heading: the change goes to the note, not to the objective', async () => {
		const lines = [
			...['---', 'type: mentorship', '---', '## Objectives', '### Lead: all'],
			...['- [ ] Read [[Accelerate]] #deep', '#### Changes', '- of the objective'],
		];
		const text = noteOf(...lines);
		const after = await carried({ 'Roadmap.md': text }, (planning) => {
			const [milestone] = planning.roadmap.objectives[0]?.milestones ?? [];
			if (milestone === undefined) throw new Error('no milestone');
			return planMilestoneDue(planning, milestone, '2026-11-01', 'Asked (twice)', TODAY);
		});
		expect(after['Roadmap.md']).toBe(
			`${text.replace('#deep', '#deep 📅 2026-11-01')}
## Changes
- 2026-10-12: Read [[Accelerate]]: due 2026-11-01 (Asked (twice))
`,
		);
	});
});
