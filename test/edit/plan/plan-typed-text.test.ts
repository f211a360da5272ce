import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/edit/plan/one-line';
import { planMilestone } from '../../../src/edit/plan/plan-milestone';
import { planNewMilestone } from '../../../src/edit/plan/plan-new-milestone';
import { planNewObjective } from '../../../src/edit/plan/plan-new-objective';
import { planNewStep } from '../../../src/edit/plan/plan-new-step';
import { planObjectiveDue } from '../../../src/edit/plan/plan-objective-due';
import type { Planning } from '../../../src/edit/plan/planning';
import type { Plan } from '../../../src/model/edit';
import '../../fast-check-seed';
import { milestoneOf, noteOf, objectiveOf, planningOf, TODAY } from './planning-of';
import { isRefusal, tryPlan } from '../write-plan';

const PATH = 'Roadmap.md';
const NOTES = {
	[PATH]: noteOf(
		...['---', 'type: mentorship', '---', '## Objectives', '### Lead [due:: 2026-12-04]'],
		...['- [x] Pilot ✅ 2026-10-05', '\t- [ ] Step', '', '## Changes', '- 2026-10-01: before', ''],
		...['## Given', '- [ ] Guide'],
	),
};

/** What people and pastes put into a field: words among signs of our grammar and of Markdown. */
const typed = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
			fc.constantFrom(
				...['- ', '1. ', '# ', '> ', '[x] ', '[[', ']]', '[due:: 2026-01-01]', '%%', '`', '```'],
				...[
					'<!--',
					'<div>',
					'^id',
					' 📅 2026-01-01',
					' 🔁 every day',
					'$$',
					'|',
					'\n',
					'\r\n',
					'---',
				],
			),
		),
		{ maxLength: 6 },
	)
	.map((parts) => parts.join(' '));

describe('what somebody typed', () => {
	let planning: Planning;
	beforeAll(async () => {
		planning = await planningOf(NOTES);
	});

	const gestures: readonly (readonly [string, (text: string) => Plan])[] = [
		['a step', (text) => planNewStep(planning, milestoneOf(planning, 'Pilot'), null, text)],
		[
			'a milestone',
			(title) => planNewMilestone(planning, objectiveOf(planning, 'Lead'), { title, due: null }),
		],
		[
			'a reflection',
			(worked) =>
				planMilestone(planning, milestoneOf(planning, 'Pilot'), 'achieve', TODAY, { worked }),
		],
		[
			'an objective',
			(title) =>
				planNewObjective(planning, { title, why: '', outcome: '', due: null, form: 'heading' }),
		],
		[
			'the reason of an objective',
			(why) =>
				planNewObjective(planning, { title: 'New', why, outcome: '', due: null, form: 'heading' }),
		],
		[
			'the reason of a change',
			(why) => planObjectiveDue(planning, objectiveOf(planning, 'Lead'), '2026-12-11', why, TODAY),
		],
	];

	it.each(gestures)('is kept as it is in %s, or nothing is written', (_, gesture) => {
		let written = 0;
		fc.assert(
			fc.property(typed, (text) => {
				const after = tryPlan(NOTES, gesture(text));
				if (isRefusal(after)) return;
				const before = NOTES[PATH].split('\n');
				const lines = (after[PATH] ?? '').replaceAll('2026-12-11', '2026-12-04').split('\n');
				const start = lines.findIndex((line, at) => line !== before[at]);
				if (start < 0) return;
				written++;
				const end = lines.length - (before.length - start);
				expect(lines.slice(end)).toEqual(before.slice(start));
				expect(lines.slice(start, end).join('\n')).toContain(oneLine(text));
			}),
			{ numRuns: 60 },
		);
		expect(written).toBeGreaterThan(30);
	});
});
