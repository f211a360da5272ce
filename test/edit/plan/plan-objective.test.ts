import { describe, expect, it } from 'vitest';
import { planObjective, planObjectiveNumber } from '../../../src/edit/plan/plan-objective';
import { planObjectiveDue } from '../../../src/edit/plan/plan-objective-due';
import type { Planning } from '../../../src/edit/plan/planning';
import type { Objective } from '../../../src/model/graph';
import type { Plan } from '../../../src/model/edit';
import { carried, refused } from '../carried';
import { noteOf, planningOf, TODAY } from './planning-of';

const HEAD = ['---', 'type: mentorship', '---', '## Objectives'];

type Gesture = (planning: Planning, objective: Objective) => Plan;

function onFirst(gesture: Gesture): (planning: Planning) => Plan {
	return (planning) => {
		const [objective] = planning.roadmap.objectives;
		if (objective === undefined) throw new Error('no objective');
		return gesture(planning, objective);
	};
}

/** The objective's note after a gesture, which changes nothing else. */
async function noteAfter(lines: readonly string[], gesture: Gesture): Promise<string | undefined> {
	const notes = {
		'Roadmap.md': noteOf(...HEAD, '- [[Lead]]'),
		'Lead.md': noteOf('---', 'type: objective', ...lines),
	};
	const after = await carried(notes, onFirst(gesture));
	expect(after['Roadmap.md']).toBe(notes['Roadmap.md']);
	return after['Lead.md'];
}

/** The lines below `## Objectives` after a gesture on the first heading there. */
async function headingAfter(
	lines: readonly string[],
	gesture: Gesture,
): Promise<string | undefined> {
	const after = await carried({ 'Roadmap.md': noteOf(...HEAD, ...lines) }, onFirst(gesture));
	return after['Roadmap.md']?.slice(noteOf(...HEAD).length);
}

describe('an objective that rests, goes on or is dropped', () => {
	const move =
		(to: Parameters<typeof planObjective>[2]): Gesture =>
		(planning, objective) =>
			planObjective(planning, objective, to);

	it('is a note: its status is set or taken away', async () => {
		const bare = noteOf('---', 'type: objective', '---');
		const held = noteOf('---', 'type: objective', 'status: on-hold', '---');
		expect(await noteAfter(['---'], move('hold'))).toBe(held);
		expect(await noteAfter(['status: on-hold', '---'], move('resume'))).toBe(bare);
		expect(await noteAfter(['status: on-hold', '---'], move('drop'))).toBe(
			held.replace('on-hold', 'cancelled'),
		);
	});

	it('is a heading: its field is, in the heading or the paragraph below', async () => {
		expect(await headingAfter(['### Lead', '[weight:: 2]', 'Why: x'], move('hold'))).toBe(
			noteOf('### Lead', '[weight:: 2] [status:: on-hold]', 'Why: x'),
		);
		expect(await headingAfter(['### Lead [status:: on-hold]'], move('drop'))).toBe(
			noteOf('### Lead [status:: cancelled]'),
		);
		expect(await headingAfter(['### Lead', '[status:: cancelled]', 'Why: x'], move('resume'))).toBe(
			noteOf('### Lead', 'Why: x'),
		);
	});

	it('keeps the spelling of the status that it has already', async () => {
		expect(await noteAfter(['status: On-Hold', '---'], move('hold'))).toContain(
			'status: On-Hold\n',
		);
		expect(await headingAfter(['### Lead [status:: canceled]'], move('drop'))).toBe(
			noteOf('### Lead [status:: canceled]'),
		);
	});

	it('resumes nothing that goes on: a status of another meaning stays', async () => {
		expect(await noteAfter(['status: draft', '---'], move('resume'))).toContain('status: draft\n');
		expect(await headingAfter(['### Lead [status:: draft]'], move('resume'))).toBe(
			noteOf('### Lead [status:: draft]'),
		);
	});
});

describe('an objective that is weighed', () => {
	const weigh =
		(key: Parameters<typeof planObjectiveNumber>[2], value: number): Gesture =>
		(planning, objective) =>
			planObjectiveNumber(planning, objective, key, value);

	it('has the number as its property or field', async () => {
		expect(await noteAfter(['weight: 1', '---'], weigh('weight', 2.5))).toBe(
			noteOf('---', 'type: objective', 'weight: 2.5', '---'),
		);
		expect(await noteAfter(['---'], weigh('confidence', 4))).toBe(
			noteOf('---', 'type: objective', 'confidence: 4', '---'),
		);
		expect(await headingAfter(['### Lead', '- [ ] Pilot'], weigh('weight', 0))).toBe(
			noteOf('### Lead', '[weight:: 0]', '- [ ] Pilot'),
		);
		expect(await headingAfter(['### Lead (priority:: 2)'], weigh('priority', 1))).toBe(
			noteOf('### Lead (priority:: 1)'),
		);
	});

	it('takes no weight below 0 and no rating beyond 1 to 5', async () => {
		const notes = { 'Roadmap.md': noteOf(...HEAD, '### Lead') };
		for (const [key, value] of [
			['weight', -1],
			['weight', NaN],
			['confidence', 6],
			['priority', 0],
		] as const) {
			expect(await refused(notes, onFirst(weigh(key, value)))).toBe(
				`Roadmap.md:5 bad-value ${key} ${value}`,
			);
		}
	});
});

describe('an objective that is rescheduled', () => {
	const move =
		(due: string, why: string | null): Gesture =>
		(planning, objective) =>
			planObjectiveDue(planning, objective, due, why, TODAY);

	it('is a note: the reason stands under its Changes', async () => {
		const text = await noteAfter(
			['due: 2026-11-27', '---', '# Lead', '', '## Milestones', '- [ ] Pilot'],
			move('2026-12-04', 'Storage is late'),
		);
		expect(text).toBe(
			noteOf(
				...['---', 'type: objective', 'due: 2026-12-04', '---', '# Lead', '', '## Milestones'],
				...['- [ ] Pilot', '', '## Changes'],
				'- 2026-10-12: due 2026-11-27 → 2026-12-04 (Storage is late)',
			),
		);
	});

	it('is a heading: the reason stands under Changes of the note, with the title', async () => {
		const lines = ['### Lead: `all`', '[due:: 2026-11-27]', '- [ ] Pilot', '', '## Changes', ''];
		const after = await carried(
			{ 'Roadmap.md': noteOf(...HEAD, ...lines, '## Questions') },
			onFirst(move('2026-12-04', 'Late')),
		);
		expect(after['Roadmap.md']).toBe(
			noteOf(
				...[...HEAD, '### Lead: `all`', '[due:: 2026-12-04]', '- [ ] Pilot', '', '## Changes'],
				'- 2026-10-12: Lead: `all`: due 2026-11-27 → 2026-12-04 (Late)',
				...['', '## Questions'],
			),
		);
		const { changes } = (await planningOf(after)).roadmap;
		expect(changes).toMatchObject([{ subject: 'Lead: `all`', reason: 'Late' }]);
	});

	it('leaves no line without a reason, and nothing when it is due then', async () => {
		expect(await headingAfter(['### Lead'], move('2026-12-04', null))).toBe(
			noteOf('### Lead', '[due:: 2026-12-04]'),
		);
		expect(await headingAfter(['### Lead [due:: 2026-12-04]'], move('2026-12-04', 'Late'))).toBe(
			noteOf('### Lead [due:: 2026-12-04]'),
		);
	});
});
