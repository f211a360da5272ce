import { describe, expect, it } from 'vitest';
import { planMilestone } from '../../../src/edit/plan/plan-milestone';
import { milestoneOf, noteOf, planningOf } from './planning-of';
import { carried } from '../carried';
import type { Notes } from '../write-plan';

const ON = '2026-10-12';

const task = (...lines: readonly string[]): Notes => ({
	'Roadmap.md': noteOf('---', 'type: mentorship', '---', '## Objectives', '### Lead', ...lines),
});

const note = (...lines: readonly string[]): Notes => ({
	'Roadmap.md': noteOf('---', 'type: mentorship', '---', '## Objectives', '- [[Lead]]'),
	'Lead.md': noteOf('---', 'type: objective', '---', '## Milestones', '- [ ] [[Pilot]]'),
	'Pilot.md': noteOf('---', 'type: milestone', ...lines),
});

describe('a milestone note', () => {
	const after = async (
		notes: Notes,
		...[to, reflection]: [Parameters<typeof planMilestone>[2], Parameters<typeof planMilestone>[4]?]
	): Promise<string | undefined> => {
		const written = await carried(notes, (planning) =>
			planMilestone(planning, milestoneOf(planning, 'Pilot'), to, ON, reflection),
		);
		expect(written['Lead.md']).toBe(notes['Lead.md']);
		return written['Pilot.md'];
	};

	it('is achieved by its property, and neither rests nor is dropped any more', async () => {
		expect(await after(note('due: 2026-10-09', '---', 'text'), 'achieve')).toBe(
			noteOf('---', 'type: milestone', 'due: 2026-10-09', 'achieved: 2026-10-12', '---', 'text'),
		);
		expect(await after(note('status: on-hold', '---'), 'achieve')).toBe(
			noteOf('---', 'type: milestone', 'achieved: 2026-10-12', '---'),
		);
		expect(await after(note('status: Canceled', '---'), 'achieve')).toBe(
			noteOf('---', 'type: milestone', 'achieved: 2026-10-12', '---'),
		);
	});

	it('keeps a status that means nothing here', async () => {
		for (const to of ['achieve', 'resume'] as const) {
			const text = await after(note('status: review', '---'), to);
			expect(text).toContain('status: review\n');
		}
	});

	it('keeps the day on which it was achieved', async () => {
		const notes = note('achieved: 2026-10-05 # at last', '---');
		expect(await after(notes, 'achieve')).toBe(notes['Pilot.md']);
	});

	it('takes the answers under Reflection, in one line each, the empty ones left out', async () => {
		const notes = note('---', '## Mastery', '- [ ] Show it', '## Reflection', '* Worked: asking');
		const reflection = { didNotWork: ' two\r\nlines ', adjust: '  ', question: 'Who #now?' };
		expect(await after(notes, 'achieve', reflection)).toBe(
			noteOf(
				...['---', 'type: milestone', 'achieved: 2026-10-12', '---', '## Mastery', '- [ ] Show it'],
				...[
					'## Reflection',
					'* Worked: asking',
					"* Didn't work: two lines",
					'* Question: Who #now?',
				],
			),
		);
	});

	it('takes answers after it was achieved, and nothing else', async () => {
		const notes = note('achieved: 2026-10-05', '---', '## Mastery');
		const text = await after(notes, 'achieve', { worked: 'Asking early' });
		expect(text).toBe(`${notes['Pilot.md'] ?? ''}\n## Reflection\n- Worked: Asking early\n`);
		const planning = await planningOf({ ...notes, 'Pilot.md': text ?? '' });
		expect(milestoneOf(planning, 'Pilot').record.reflections).toMatchObject([
			{ kind: 'worked', text: 'Asking early' },
		]);
	});

	it('is reopened, held, resumed and dropped by its properties', async () => {
		const bare = noteOf('---', 'type: milestone', '---');
		const held = noteOf('---', 'type: milestone', 'status: on-hold', '---');
		expect(await after(note('achieved: 2026-10-05', '---'), 'reopen')).toBe(bare);
		expect(await after(note('---'), 'hold')).toBe(held);
		expect(await after(note('status: "cancelled"', '---'), 'hold')).toBe(held);
		expect(await after(note('status: on-hold', '---'), 'resume')).toBe(bare);
		expect(await after(note('status: cancelled', '---'), 'resume')).toBe(bare);
		expect(await after(note('---'), 'drop')).toBe(held.replace('on-hold', 'cancelled'));
	});

	it('keeps its status when it is reopened, the first time and again', async () => {
		const held = noteOf('---', 'type: milestone', 'status: on-hold', '---');
		expect(await after(note('achieved: 2026-10-05', 'status: on-hold', '---'), 'reopen')).toBe(
			held,
		);
		expect(await after(note('status: on-hold', '---'), 'reopen')).toBe(held);
	});

	it('keeps the spelling of the status that it has already', async () => {
		expect(await after(note('status: On-Hold # wait', '---'), 'hold')).toBe(
			noteOf('---', 'type: milestone', 'status: On-Hold # wait', '---'),
		);
		expect(await after(note('status: canceled', '---'), 'drop')).toBe(
			noteOf('---', 'type: milestone', 'status: canceled', '---'),
		);
	});
});

describe('a milestone task', () => {
	const after = async (
		line: string,
		...[to, reflection]: [Parameters<typeof planMilestone>[2], Parameters<typeof planMilestone>[4]?]
	): Promise<string | undefined> => {
		const written = await carried(task(line, '\t- [ ] Step', '- [ ] Next'), (planning) => {
			const [first] = planning.roadmap.objectives[0]?.milestones ?? [];
			if (first === undefined) throw new Error('no milestone');
			return planMilestone(planning, first, to, ON, reflection);
		});
		const lines = written['Roadmap.md']?.split('\n') ?? [];
		return lines.slice(5, lines.indexOf('- [ ] Next')).join('\n');
	};

	it('has its own box done, and only that', async () => {
		expect(await after('- [ ] Pilot 📅 2026-10-09 ^pilot', 'achieve')).toBe(
			'- [x] Pilot 📅 2026-10-09 ✅ 2026-10-12 ^pilot\n\t- [ ] Step',
		);
		expect(await after('- [h] Pilot', 'achieve')).toBe('- [x] Pilot ✅ 2026-10-12\n\t- [ ] Step');
	});

	it('is reopened, held, resumed and dropped by its box', async () => {
		const cases = [
			['- [x] Pilot ✅ 2026-10-05', 'reopen', '- [ ] Pilot'],
			['- [x] Pilot ✅ 2026-10-05', 'hold', '- [h] Pilot'],
			['- [-] Pilot ❌ 2026-10-05', 'resume', '- [ ] Pilot'],
			['- [h] Pilot', 'resume', '- [ ] Pilot'],
			['- [ ] Pilot', 'drop', '- [-] Pilot ❌ 2026-10-12'],
		] as const;
		for (const [before, to, written] of cases) {
			expect(await after(before, to)).toBe(`${written}\n\t- [ ] Step`);
		}
	});

	it('does not lose what was done when it is resumed', async () => {
		for (const line of ['- [x] Pilot ✅ 2026-10-05', '- [/] Pilot', '- [!] Pilot']) {
			expect(await after(line, 'resume')).toBe(`${line}\n\t- [ ] Step`);
		}
	});

	it('takes the answers below it, after its last child', async () => {
		const reflection = { worked: 'Asking early', question: 'Who is next?' };
		expect(await after('- [x] Pilot ✅ 2026-10-05', 'achieve', reflection)).toBe(
			[
				'- [x] Pilot ✅ 2026-10-05',
				'\t- [ ] Step',
				'\t- Worked: Asking early',
				'\t- Question: Who is next?',
			].join('\n'),
		);
	});
});
