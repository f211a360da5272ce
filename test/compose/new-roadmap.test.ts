import { expect, it } from 'vitest';
import { newRoadmap, type RoadmapAnswers } from '../../src/compose/new-roadmap';
import { recordOf } from '../note/record-of';

const ANSWERS: RoadmapAnswers = {
	title: 'Senior to staff',
	mentor: 'Priya Raman',
	start: '2026-10-12',
	cadence: 'every 2 weeks',
	role: 'senior engineer',
	why: 'the split needs it',
	ambition: 'staff scope',
	strengths: ['Debugging', ''],
	gaps: ['Delegation', 'Writing'],
};

it('writes a note that the reader takes as a roadmap without a problem', () => {
	const record = recordOf(newRoadmap(ANSWERS));
	expect(record).toMatchObject({
		type: 'mentorship',
		statement: 'Senior to staff',
		properties: { start: '2026-10-12', cadence: { count: 14, unit: 'day' } },
		competencies: [{ name: 'Delegation' }, { name: 'Writing' }],
		problems: [],
	});
	expect(record.properties.mentors.map(({ path }) => path)).toEqual(['Priya Raman']);
	expect(record.headings.map(({ text }) => text)).toContain('Objectives');
});

it('keeps the prompts that were not answered', () => {
	const text = newRoadmap({ ...ANSWERS, mentor: '', role: '', why: '', ambition: '', gaps: [] });
	expect(text).toContain('\nRole today:\nWhy now:\nAmbition:\n');
	expect(text).not.toContain('mentor:');
});

it('takes answers as data: no line, property or heading comes out of them', () => {
	const hostile = 'x"\n---\ntype: objective\n# y: [z] {{title}}';
	const text = newRoadmap({
		...ANSWERS,
		mentor: hostile,
		cadence: `weekly # ${hostile}`,
		why: hostile,
	});
	const record = recordOf(text);
	expect(record.type).toBe('mentorship');
	expect(record.headings.filter(({ text: heading }) => heading.startsWith('y'))).toEqual([]);
	expect(text.split('\n')).toHaveLength(newRoadmap(ANSWERS).split('\n').length);
});
