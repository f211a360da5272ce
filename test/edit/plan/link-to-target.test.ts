import { describe, expect, it } from 'vitest';
import { linkToTarget } from '../../../src/edit/plan/link-to-target';
import { milestoneOf, noteOf, objectiveOf, planningOf } from './planning-of';

const ROADMAP = noteOf(
	'---',
	'type: mentorship',
	'---',
	'## Objectives',
	'### Lead: 50% of #tags | [due:: 2026-12-11]',
	'- [ ] Pilot',
	'- [ ] Adopt ^adopt',
	'- [[Latency]]',
	'## Mentor priorities',
	'- Reliability ^REF-1',
	'- Onboarding',
);

const NOTES = {
	'Plan/Roadmap.md': ROADMAP,
	'Plan/Latency.md': noteOf('---', 'type: objective', '---', '- [[Charter]]'),
	'Plan/Charter.md': noteOf('---', 'type: milestone', 'objective: "[[Latency]]"', '---'),
	'Reading.md': 'text',
	'Charter.md': 'another of that name',
};

describe('a link to an objective or milestone', () => {
	it('names an objective note and a milestone note by the shortest link that resolves', async () => {
		const planning = await planningOf(NOTES);
		const objective = objectiveOf(planning, 'Latency');
		const milestone = milestoneOf(planning, 'Charter');
		expect(linkToTarget(planning, { kind: 'objective', objective }, 'Reading.md')).toEqual({
			link: 'Latency',
			edits: [],
		});
		expect(linkToTarget(planning, { kind: 'milestone', milestone }, 'Reading.md')).toEqual({
			link: 'Plan/Charter',
			edits: [],
		});
	});

	it('names a heading without the signs that end a link, and leads back to it', async () => {
		const planning = await planningOf(NOTES);
		const objective = objectiveOf(planning, 'Lead: 50% of |');
		const target = { kind: 'objective', objective } as const;
		const link = 'Roadmap#Lead 50% of tags due 2026-12-11';
		expect(linkToTarget(planning, target, 'Reading.md')).toEqual({ link, edits: [] });
		expect(linkToTarget(planning, target, 'Plan/Roadmap.md')).toEqual({
			link: link.slice('Roadmap'.length),
			edits: [],
		});
		const again = await planningOf({
			...NOTES,
			'Reading.md': noteOf('---', `supports: "[[${link}]]"`, '---'),
		});
		expect(again.roadmap.resources.map(({ supports }) => supports)).toEqual([['Lead: 50% of |']]);
	});

	it('cannot name the second of two headings that read alike', async () => {
		const head = ['---', 'type: mentorship', '---', '## Objectives'];
		const text = noteOf(
			...head,
			'### Lead: all',
			'### Lead #all [due:: 2026-12-11]',
			'### Lead all',
		);
		const planning = await planningOf({ 'Roadmap.md': text });
		const links = planning.roadmap.objectives.map((objective) =>
			linkToTarget(planning, { kind: 'objective', objective }, 'Reading.md'),
		);
		expect(links).toEqual([
			{ link: 'Roadmap#Lead all', edits: [] },
			{ link: 'Roadmap#Lead all due 2026-12-11', edits: [] },
			{
				refusal: {
					code: 'name-ambiguous',
					path: 'Roadmap.md',
					line: 7,
					values: { name: 'Lead all', places: 'Roadmap.md:5, Roadmap.md:7' },
				},
			},
		]);
	});

	it('uses the block id of a line', async () => {
		const planning = await planningOf(NOTES);
		const milestone = milestoneOf(planning, 'Adopt');
		expect(linkToTarget(planning, { kind: 'milestone', milestone }, 'Reading.md')).toEqual({
			link: 'Roadmap#^adopt',
			edits: [],
		});
	});

	it('gives a line without one the first number that is free in its note', async () => {
		const planning = await planningOf(NOTES);
		const milestone = milestoneOf(planning, 'Pilot');
		const target = { kind: 'milestone', milestone } as const;
		const pilot = linkToTarget(planning, target, 'Reading.md');
		const at = { line: 6, text: '- [ ] Pilot' };
		expect(pilot).toEqual({
			link: 'Roadmap#^ref-2',
			edits: [
				{
					path: 'Plan/Roadmap.md',
					changes: [{ kind: 'line', at, parts: [{ part: 'block-id', id: 'ref-2' }] }],
				},
			],
		});
		if ('refusal' in pilot) throw new Error('refused');
		const [, priority] = planning.roadmap.priorities;
		if (priority === undefined) throw new Error('no priority');
		expect(
			linkToTarget(planning, { kind: 'priority', priority }, 'Plan/Roadmap.md', pilot.edits),
		).toMatchObject({ link: '#^ref-3', edits: [{ path: 'Plan/Roadmap.md' }] });
		expect(linkToTarget(planning, target, 'Reading.md', pilot.edits)).toEqual({
			link: 'Roadmap#^ref-2',
			edits: [],
		});
	});
});
