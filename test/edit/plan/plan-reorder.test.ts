import { describe, expect, it } from 'vitest';
import { planReorder } from '../../../src/edit/plan/plan-reorder';
import type { Planning } from '../../../src/edit/plan/planning';
import type { Plan } from '../../../src/model/edit';
import { carried, refused } from '../carried';
import { noteOf, objectiveOf, planningOf } from './planning-of';
import type { Notes } from '../write-plan';

const HEAD = ['---', 'type: mentorship', '---', '## Objectives'];
const OBJECTIVE = noteOf('---', 'type: objective', 'mentorship: "[[Roadmap]]"', '---');

const move =
	(title: string, by: -1 | 1) =>
	(planning: Planning): Plan =>
		planReorder(planning, objectiveOf(planning, title), by);

async function order(notes: Notes, title: string, by: -1 | 1): Promise<string> {
	const after = await carried(notes, move(title, by), { again: 'differs' });
	const titles = (await planningOf(after)).roadmap.objectives.map(({ record }) => record.title);
	return titles.join(' ');
}

describe('objectives that are notes', () => {
	const LIST = ['- [[A]]', '\t- below A', '- [[Not written yet]]', '- [[B]] later', '- [[C]]'];
	const notes = {
		'Roadmap.md': noteOf(...HEAD, ...LIST, '- a remark', '', '## Given'),
		...{ 'A.md': OBJECTIVE, 'B.md': OBJECTIVE, 'C.md': OBJECTIVE, 'D.md': OBJECTIVE },
	};

	it('move one place with what is below them, over what is no objective', async () => {
		expect(await order(notes, 'A', 1)).toBe('B A C D');
		expect(await order(notes, 'B', -1)).toBe('B A C D');
		expect(await order(notes, 'B', 1)).toBe('A C B D');
		const after = await carried(notes, move('A', 1), { again: 'differs' });
		expect(after['Roadmap.md']).toBe(
			noteOf(
				...[...HEAD, '- [[Not written yet]]', '- [[B]] later', '- [[A]]', '\t- below A'],
				...['- [[C]]', '- a remark', '', '## Given'],
			),
		);
	});

	it('stay at the ends of the list', async () => {
		expect(await carried(notes, move('A', -1))).toEqual(notes);
		expect(await carried(notes, move('C', 1))).toEqual(notes);
	});

	it('have no place when the roadmap does not list them', async () => {
		expect(await refused(notes, move('D', -1))).toBe(
			'D.md no-notation the place of an objective that the roadmap does not list',
		);
	});
});

describe('objectives that are headings', () => {
	const SECTIONS = ['### A', '[due:: 2026-12-11]', '- [ ] Pilot', '#### Outcomes', '- cost', ''];
	const notes = {
		'Roadmap.md': noteOf(...HEAD, '- [[N]]', '', ...SECTIONS, '### B', 'Why: x', '', '### C', ''),
		'N.md': OBJECTIVE,
	};

	it('move one place with their sections', async () => {
		expect(await order(notes, 'A', 1)).toBe('N B A C');
		expect(await order(notes, 'C', -1)).toBe('N A C B');
		const after = await carried(notes, move('B', -1), { again: 'differs' });
		expect(after['Roadmap.md']).toBe(
			noteOf(...HEAD, '- [[N]]', '', '### B', 'Why: x', '', ...SECTIONS, '### C', ''),
		);
	});

	it('stay below those that are notes', async () => {
		expect(await carried(notes, move('A', -1))).toEqual(notes);
		expect(await carried(notes, move('N', 1))).toEqual(notes);
	});

	it('are moved only as they were shown', async () => {
		const planning = await planningOf(notes);
		const record = planning.vault.record('Roadmap.md');
		if (record === null) throw new Error('no roadmap');
		const newer: Planning = {
			...planning,
			vault: { ...planning.vault, record: () => ({ ...record, text: `${record.text}more` }) },
		};
		expect(move('B', -1)(newer)).toMatchObject({ refusal: { code: 'note-changed' } });
	});
});
