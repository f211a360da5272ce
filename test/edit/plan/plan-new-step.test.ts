import { describe, expect, it } from 'vitest';
import { planNewStep } from '../../../src/edit/plan/plan-new-step';
import type { Settings } from '../../../src/model/settings';
import type { Stage } from '../../../src/model/note-type';
import { carried, refused } from '../carried';
import { milestoneOf, noteOf } from './planning-of';
import type { Notes } from '../write-plan';

const inNote = (...lines: readonly string[]): Notes => ({
	'Roadmap.md': noteOf('---', 'type: mentorship', '---', '## Objectives', '- [[Lead]]'),
	'Lead.md': noteOf('---', 'type: objective', '---', '## Milestones', '- [[Pilot]]'),
	'Pilot.md': noteOf('---', 'type: milestone', '---', ...lines),
});

async function added(
	notes: Notes,
	stage: Stage | null,
	text: string,
	settings: Partial<Settings> = {},
): Promise<string> {
	const after = await carried(
		notes,
		(planning) => planNewStep(planning, milestoneOf(planning, 'Pilot'), stage, text),
		{ settings },
	);
	return after['Pilot.md'] ?? after['Roadmap.md'] ?? '';
}

describe('a new step of a milestone note', () => {
	it('goes to the end of the stage’s section', async () => {
		const notes = inNote(
			'# Pilot',
			'## Discovery',
			'* [x] Read',
			'\t* [ ] more',
			'',
			'## Practice',
		);
		expect(await added(notes, 'discovery', 'Ask')).toBe(
			notes['Pilot.md']?.replace('more\n', 'more\n* [ ] Ask\n'),
		);
		expect(await added(notes, 'practice', 'Ask')).toBe(`${notes['Pilot.md'] ?? ''}- [ ] Ask\n`);
	});

	it('makes the section with the user’s name of the stage', async () => {
		const stages = [{ id: 'feedback', name: 'Rückmeldung' }] as const;
		const settings = { stages };
		expect(await added(inNote('## Discovery'), 'feedback', 'Ask', settings)).toBe(
			noteOf('---', 'type: milestone', '---', '## Discovery', '', '## Rückmeldung', '- [ ] Ask'),
		);
	});

	it('stands in the note’s own text when it has no stage', async () => {
		const notes = inNote('# Pilot', 'Observable sign: it runs.', '', '## Discovery');
		expect(await added(notes, null, 'Ask')).toBe(
			noteOf(
				...['---', 'type: milestone', '---', '# Pilot', 'Observable sign: it runs.', '- [ ] Ask'],
				...['', '## Discovery'],
			),
		);
	});
});

describe('a new step of a milestone task', () => {
	const HEAD = ['---', 'type: mentorship', '---', '## Objectives', '### Lead', '- [ ] Pilot'];

	it('is nested after the last child, with the tag of its stage', async () => {
		const notes = {
			'Roadmap.md': noteOf(...HEAD, '    - [x] Read', '        - why', '- [ ] Next'),
		};
		expect(await added(notes, 'mastery', 'Ask\nSam')).toBe(
			noteOf(
				...[...HEAD, '    - [x] Read', '        - why', '    - [ ] Ask Sam #stage/mastery'],
				'- [ ] Next',
			),
		);
		expect(await added({ 'Roadmap.md': noteOf(...HEAD) }, null, 'Ask')).toBe(
			noteOf(...HEAD, '\t- [ ] Ask'),
		);
	});

	it('has the tag before the signs that were typed', async () => {
		const notes = { 'Roadmap.md': noteOf(...HEAD) };
		expect(await added(notes, 'practice', 'Ask [[Sam]] ⏫ 📅 2026-10-20 ^ask')).toBe(
			noteOf(...HEAD, '\t- [ ] Ask [[Sam]] #stage/practice ⏫ 📅 2026-10-20 ^ask'),
		);
	});

	it('needs words', async () => {
		const notes = { 'Roadmap.md': noteOf(...HEAD) };
		expect(
			await refused(notes, (planning) =>
				planNewStep(planning, milestoneOf(planning, 'Pilot'), null, ' \n '),
			),
		).toBe('Roadmap.md:6 bad-value step  \n ');
	});
});
