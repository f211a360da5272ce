import { describe, expect, it } from 'vitest';
import type { ListedNote, MilestoneRecord } from '../../src/model/plan-record';
import { recordOf } from './record-of';

const OBJECTIVE = '---\ntype: objective\n---\n';

function objectiveOf(body: string): NonNullable<ReturnType<typeof recordOf>['objectives'][0]> {
	const [objective] = recordOf(`${OBJECTIVE}${body}`).objectives;
	if (objective === undefined) throw new Error('no objective was read');
	return objective;
}

function titles(milestones: readonly (MilestoneRecord | ListedNote)[]): string[] {
	return milestones.map((one) => ('title' in one ? one.title : `→ ${one.link.path}`));
}

describe('an objective note', () => {
	it('takes the tasks of its own text and under Milestones as milestones, dated or not', () => {
		const { milestones, tasks } = objectiveOf(
			'# Title\n\n- [ ] one\n- [x] two 📅 2026-01-01\n\n## Milestones\n- [ ] three\n',
		);
		expect(titles(milestones)).toEqual(['one', 'two', 'three']);
		expect(tasks).toEqual([]);
	});

	it('takes tasks under a heading without a meaning as its own tasks', () => {
		const { milestones, tasks } = objectiveOf('- [ ] one\n## Notes to self\n- [ ] mine\n');
		expect(titles(milestones)).toEqual(['one']);
		expect(tasks.map(({ text }) => text)).toEqual(['mine']);
	});

	it('takes no task under a heading with another meaning', () => {
		const { milestones, tasks } = objectiveOf('## Resources\n- [ ] read it\n## Lessons\n- [ ] x\n');
		expect([milestones, tasks]).toEqual([[], []]);
	});

	it('lists milestone notes where they stand among the tasks, with a box or without', () => {
		const { milestones } = objectiveOf(
			'## Milestones\n- [[A]]\n- [ ] task with [[Link]]\n- [x] [[B|b]]\n',
		);
		expect(titles(milestones)).toEqual(['→ A', 'task with [[Link]]', '→ B']);
		expect(milestones[2]).toMatchObject({ state: 'done', text: '' });
	});

	it('gives a checkbox below a plain bullet to the nearest checkbox above it', () => {
		const { milestones } = objectiveOf('- [ ] top\n\t- plain\n\t\t- [ ] step\n\t\t\t- [ ] sub\n');
		const [top] = milestones as MilestoneRecord[];
		expect(top?.steps.map(({ text }) => text)).toEqual(['step']);
		expect(top?.steps[0]?.children.map(({ text }) => text)).toEqual(['sub']);
	});

	it('gives nested steps the stage of their topmost step, by tag or prefix', () => {
		const { milestones } = objectiveOf(
			'- [ ] top\n\t- [ ] Practice: run it\n\t\t- [ ] deeper #stage/mastery\n\t- [ ] ask #stage/feedback\n',
		);
		const [top] = milestones as MilestoneRecord[];
		expect(top?.steps.map(({ stage }) => stage)).toEqual(['practice', 'feedback']);
		expect(top?.steps[0]?.children[0]?.stage).toBe('practice');
	});

	it('reads the reason, the sign and the reflection nested under a task', () => {
		const { milestones } = objectiveOf(
			'- [x] top ✅ 2026-01-02\n\t- Why: it blocks\n\t- Observable sign: signed\n\t- Worked: asking first\n\t- Didn’t work: the draft\n',
		);
		expect(milestones[0]).toMatchObject({ why: 'it blocks', sign: 'signed' });
		expect((milestones[0] as MilestoneRecord).reflections).toMatchObject([
			{ kind: 'worked', text: 'asking first' },
			{ kind: 'did-not-work', text: 'the draft' },
		]);
	});

	it('is on hold by h on the line of a milestone, and open by h on a step', () => {
		const { milestones } = objectiveOf('- [h] top\n\t- [h] step\n');
		expect(milestones[0]).toMatchObject({ state: 'on-hold', steps: [{ state: 'open' }] });
	});

	it('reads a metric of its own text only with a baseline or a target', () => {
		const { metrics } = objectiveOf(
			'- lead time [baseline:: 9] [target:: 5] [unit:: days]\n\t- 2026-07-20: 9\n\t- 2026-09-28: 7.5 days\n- just a bullet\n\n## Outcomes\n- rating\n',
		);
		expect(metrics).toMatchObject([
			{
				name: 'lead time',
				baseline: 9,
				target: 5,
				unit: 'days',
				measurements: [
					{ date: '2026-07-20', value: 9 },
					{ date: '2026-09-28', value: 7.5 },
				],
			},
			{ name: 'rating', baseline: null, target: null },
		]);
	});

	it('takes weights that are no numbers as 1, with a warning at the value', () => {
		const record = recordOf('---\ntype: objective\nweight: heavy\n---\n- [ ] a [weight:: -2]\n');
		expect(record.objectives[0]?.weight).toBe(1);
		expect(record.problems).toMatchObject([
			{ code: 'bad-weight', line: 3, column: 9 },
			{ code: 'bad-weight', line: 5 },
		]);
	});

	it('never reads another day from a date that is none, and proposes the day meant', () => {
		const record = recordOf('---\ntype: objective\ndue: 12 October 2026\n---\n');
		expect(record.objectives[0]?.due).toBeNull();
		expect(record.problems).toMatchObject([
			{ code: 'invalid-date', line: 3, column: 6, values: { meant: '2026-10-12' } },
		]);
	});
});

describe('an objective heading', () => {
	const note = (body: string): string => `---\ntype: mentorship\n---\n# R\n\n${body}`;

	it('takes its fields from the heading and the paragraphs directly below it', () => {
		const { objectives } = recordOf(
			note(
				'## Objectives\n### Ship it [weight:: 2]\n[due:: 2026-12-11] [competency:: Delegation, Writing]\nWhy: it waits.\nstart:: 2026-01-01\n- [ ] m\n\n[status:: cancelled]\n',
			),
		);
		expect(objectives).toMatchObject([
			{
				title: 'Ship it',
				statement: 'Ship it',
				weight: 2,
				due: '2026-12-11',
				start: '2026-01-01',
				why: 'it waits.',
				state: 'open',
				at: { line: 7 },
			},
		]);
		expect(objectives[0]?.competencies.map(({ path }) => path)).toEqual(['Delegation', 'Writing']);
	});

	it('is every heading directly under Objectives, in the order of the text with listed notes', () => {
		const record = recordOf(
			note('## Goals\n- [[First]]\n### Second\n#### Milestones\n- [ ] m\n### Third\n## Given\n'),
		);
		expect(record.objectives.map(({ title }) => title)).toEqual(['Second', 'Third']);
		expect(
			record.objectiveOrder.map((one) => (typeof one === 'number' ? one : one.link.path)),
		).toEqual(['First', 0, 1]);
		expect(titles(record.objectives[0]?.milestones ?? [])).toEqual(['m']);
	});

	it('is none in a note that is no roadmap', () => {
		expect(recordOf('---\ntype: agreement\n---\n## Objectives\n### A\n').objectives).toEqual([]);
	});
});

describe('a milestone note', () => {
	const milestoneOf = (body: string): MilestoneRecord | null =>
		recordOf(`---\ntype: milestone\ndue: 2026-08-14\n---\n${body}`, 'M.md').milestone;

	it('takes every checkbox but those under headings that are no stage', () => {
		const milestone = milestoneOf(
			'- [ ] loose\n## Discovery\n- [x] d\n### Details\n- [ ] e\n## Feedback\n- [ ] f\n## Notes\n- [ ] n\n## Changes\n- [ ] c\n## Reflection\n- [ ] r\n- Worked: w\n',
		);
		expect(milestone?.steps.map(({ text, stage }) => [text, stage])).toEqual([
			['loose', null],
			['d', 'discovery'],
			['e', 'discovery'],
			['f', 'feedback'],
			['n', null],
		]);
		expect(milestone?.reflections).toMatchObject([{ kind: 'worked', text: 'w' }]);
	});

	it('takes a checkbox below a plain bullet as a step', () => {
		expect(milestoneOf('- group\n\t- [ ] step\n')?.steps.map(({ text }) => text)).toEqual(['step']);
	});

	it('reads the steps of a callout, not those of a quote', () => {
		const steps = milestoneOf('> [!todo] Steps\n> - [ ] a\n> \t- [ ] b\n\n> - [ ] quoted\n')?.steps;
		expect(steps).toMatchObject([{ text: 'a', children: [{ text: 'b' }] }]);
	});

	it('lets a tag beat the heading', () => {
		expect(milestoneOf('## Discovery\n- [ ] a #stage/mastery\n')?.steps[0]?.stage).toBe('mastery');
	});
});
