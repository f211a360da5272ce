import { describe, expect, test } from 'vitest';
import { planDependency } from '../../src/edit/plan/plan-dependency';
import { planMilestone } from '../../src/edit/plan/plan-milestone';
import { planNewMilestone } from '../../src/edit/plan/plan-new-milestone';
import { planNewObjective } from '../../src/edit/plan/plan-new-objective';
import { planNewStep } from '../../src/edit/plan/plan-new-step';
import { planNewTarget } from '../../src/edit/plan/plan-new-target';
import { planObjectiveNumber } from '../../src/edit/plan/plan-objective';
import { planReorder } from '../../src/edit/plan/plan-reorder';
import type { Planning } from '../../src/edit/plan/planning';
import type { Plan } from '../../src/model/edit';
import type { Milestone, Objective } from '../../src/model/graph';
import { DRESSES, planned, type Notes } from './edit-vault';

/** What no command reaches, through the same gate: the changed note before and after. */
type Row = readonly [
	name: string,
	plan: (planning: Planning) => Plan,
	before: string,
	after: string,
];

const goal = ({ roadmap }: Planning, title = 'Goal'): Objective => {
	const found = roadmap.objectives.find(({ record }) => record.title === title);
	if (found === undefined) throw new Error(`No objective ${title}.`);
	return found;
};
const milestone = (planning: Planning, title = 'Launch'): Milestone => {
	const all = planning.roadmap.objectives.flatMap(({ milestones }) => milestones);
	const found = all.find(({ record }) => record.title === title);
	if (found === undefined) throw new Error(`No milestone ${title}.`);
	return found;
};

function checkPlans(
	title: string,
	note: string,
	rest: Notes,
	rows: readonly Row[],
	dresses = DRESSES,
): void {
	describe.each(dresses)(`${title}, in a note with $name`, ({ wear }) => {
		for (const [name, plan, before, after] of rows) {
			test(name, async () => {
				const [worn, expected] = wear(before, after);
				const { changed, told } = await planned({ ...rest, [note]: worn }, plan);
				expect(told).toEqual([]);
				expect(changed).toEqual({ [note]: expected });
			});
		}
	});
}

const ROADMAP = '---\ntype: mentorship\nmentor: "[[Priya]]"\n---\n## Objectives\n- [[Goal]]\n';
const GOAL = '---\ntype: objective\n---\n## Milestones\n- [[Launch]]\n';

const own = (body: string) => `---\ntype: milestone\nobjective: "[[Goal]]"\n---\n${body}`;
const reflect = (planning: Planning): Plan =>
	planMilestone(planning, milestone(planning), 'hold', '2026-10-12', {
		worked: 'small\nsteps',
		didNotWork: ' ',
		question: 'Why?',
	});

checkPlans('a milestone note', 'P/Launch.md', { 'P/R.md': ROADMAP, 'P/Goal.md': GOAL }, [
	[
		'reflection: only what was answered, at the end of its section',
		reflect,
		own('## Reflection\n- Adjust: x\n\n## Practice\n- [ ] a\n').replace(
			'---\n## R',
			'status: on-hold\n---\n## R',
		),
		own(
			'## Reflection\n- Adjust: x\n- Worked: small steps\n- Question: Why?\n\n## Practice\n- [ ] a\n',
		).replace('---\n## R', 'status: on-hold\n---\n## R'),
	],
	[
		'a step: at the end of its stage',
		(p) => planNewStep(p, milestone(p), 'practice', 'Try it'),
		own('## Practice\n* [ ] a\n\t* [ ] b\n\n## Mastery\n'),
		own('## Practice\n* [ ] a\n\t* [ ] b\n* [ ] Try it\n\n## Mastery\n'),
	],
	[
		'a step: its stage is made',
		(p) => planNewStep(p, milestone(p), 'feedback', 'Ask'),
		own('## Practice\n- [ ] a\n'),
		own('## Practice\n- [ ] a\n\n## Feedback\n- [ ] Ask\n'),
	],
]);

const heading = (body: string) =>
	`---\ntype: mentorship\nmentor: "[[Priya]]"\n---\n# Plan\n\n## Objectives\n${body}\n## Given\n- x\n`;

checkPlans('a roadmap of headings', 'P/R.md', {}, [
	[
		'reflection: plain bullets nested under the task, after its last child',
		reflect,
		heading('### Goal\n- [h] Launch\n\t- [ ] a #stage/practice\n\t\t- b\n- [ ] Next\n'),
		heading(
			'### Goal\n- [h] Launch\n\t- [ ] a #stage/practice\n\t\t- b\n\t- Worked: small steps\n\t- Question: Why?\n- [ ] Next\n',
		),
	],
	[
		'a step: nested with its stage',
		(p) => planNewStep(p, milestone(p), 'mastery', 'Teach it'),
		heading('### Goal\n- [ ] Launch 📅 2026-11-01\n    - [ ] a #stage/practice\n- [ ] Next\n'),
		heading(
			'### Goal\n- [ ] Launch 📅 2026-11-01\n    - [ ] a #stage/practice\n    - [ ] Teach it #stage/mastery\n- [ ] Next\n',
		),
	],
	[
		'a milestone: at the end of the own text of its objective',
		(p) => planNewMilestone(p, goal(p), { title: 'Second', due: '2026-12-04' }),
		heading('### Goal\nWhy: x\n- [ ] Launch\n\t- [ ] a\n#### Lessons\n- y\n'),
		heading(
			'### Goal\nWhy: x\n- [ ] Launch\n\t- [ ] a\n- [ ] Second 📅 2026-12-04\n#### Lessons\n- y\n',
		),
	],
	[
		'a milestone: at the end of Milestones where that is',
		(p) => planNewMilestone(p, goal(p), { title: 'Second', due: null }),
		heading('### Goal\n#### Milestones\n- [ ] Launch\n#### Lessons\n- y\n'),
		heading('### Goal\n#### Milestones\n- [ ] Launch\n- [ ] Second\n#### Lessons\n- y\n'),
	],
	[
		'a dependency: the target gets an id',
		(p) => planDependency(p, milestone(p), milestone(p, 'Next')),
		heading('### Goal\n- [ ] Launch 📅 2026-11-01 ^x\n- [ ] Next\n- [ ] Third 🆔 m-1\n'),
		heading(
			'### Goal\n- [ ] Launch 📅 2026-11-01 ⛔ m-2 ^x\n- [ ] Next 🆔 m-2\n- [ ] Third 🆔 m-1\n',
		),
	],
	[
		'a dependency: in the notation of each line',
		(p) => planDependency(p, milestone(p), milestone(p, 'Next')),
		heading('### Goal\n- [ ] Launch  [due:: 2026-11-01]\n- [ ] Next 📅 2026-12-01\n'),
		heading(
			'### Goal\n- [ ] Launch  [due:: 2026-11-01]  [dependsOn:: m-1]\n- [ ] Next 📅 2026-12-01 🆔 m-1\n',
		),
	],
	[
		'a target: of the item that states one',
		(p) => {
			const [metric] = goal(p).metrics;
			if (metric === undefined) throw new Error('No metric.');
			return planNewTarget(p, goal(p), metric, 4.5);
		},
		heading('### Goal\n- lead time [baseline:: 9] [target:: 5] [unit:: days]\n'),
		heading('### Goal\n- lead time [baseline:: 9] [target:: 4.5] [unit:: days]\n'),
	],
	[
		'confidence: a field',
		(p) => planObjectiveNumber(p, goal(p), 'confidence', 4),
		heading('### Goal\n[due:: 2026-12-11]\n- [ ] a\n'),
		heading('### Goal\n[due:: 2026-12-11] [confidence:: 4]\n- [ ] a\n'),
	],
	[
		'a new objective: a heading with its field paragraph',
		(p) =>
			planNewObjective(p, {
				title: 'Second',
				why: 'it counts',
				outcome: '',
				due: '2026-12-11',
				form: 'heading',
			}),
		heading('### Goal\n- [ ] a\n'),
		heading('### Goal\n- [ ] a\n\n### Second\n[due:: 2026-12-11]\nWhy: it counts\n'),
	],
]);

// Where endings are mixed, lines that move take their own along.
const unmixed = DRESSES.filter(({ name }) => name !== 'mixed endings');

checkPlans(
	'the order of headings',
	'P/R.md',
	{},
	[
		[
			'order: the heading moves with its section',
			(p) => planReorder(p, goal(p, 'Second'), -1),
			heading('### Goal\n- [ ] a\n### Second\nWhy: x\n- [ ] b\n### Third\n'),
			heading('### Second\nWhy: x\n- [ ] b\n### Goal\n- [ ] a\n### Third\n'),
		],
	],
	unmixed,
);

describe('plans that make notes', () => {
	const notes = { 'P/R.md': ROADMAP, 'P/Goals/Goal.md': GOAL, 'P/Steps/Launch.md': own('') };

	test('a new objective: beside the others, then listed', async () => {
		const { changed } = await planned(notes, (p) =>
			planNewObjective(p, {
				title: 'Second goal',
				why: 'it counts',
				outcome: '',
				due: '2026-12-11',
				form: 'note',
			}),
		);
		expect(changed).toEqual({
			'P/Goals/Second goal.md':
				'---\ntype: objective\nmentorship: "[[R]]"\ndue: 2026-12-11\n---\nWhy: it counts\n\n## Milestones\n',
			'P/R.md': `${ROADMAP}- [[Second goal]]\n`,
		});
	});

	test('a new milestone: beside the others of its objective, then listed', async () => {
		const { changed } = await planned(notes, (p) =>
			planNewMilestone(p, goal(p), { title: 'Rollout', due: '2026-12-11' }),
		);
		expect(changed).toEqual({
			'P/Steps/Rollout.md':
				'---\ntype: milestone\nobjective: "[[Goal]]"\ndue: 2026-12-11\n---\n## Discovery\n\n## Practice\n\n## Feedback\n\n## Mastery\n',
			'P/Goals/Goal.md': `${GOAL}- [[Rollout]]\n`,
		});
	});

	test('a dependency between notes has no notation', async () => {
		const { changed, told } = await planned(notes, (p) =>
			planDependency(p, milestone(p), milestone(p)),
		);
		expect({ changed, told }).toEqual({ changed: {}, told: ['no-notation'] });
	});

	test('order: the item moves with what is below it', async () => {
		const roadmap = `${ROADMAP}\t- why\n* [[Other]]\n`;
		const { changed } = await planned(
			{ ...notes, 'P/R.md': roadmap, 'P/Other.md': '---\ntype: objective\n---\n' },
			(p) => planReorder(p, goal(p), 1),
		);
		expect(changed).toEqual({
			'P/R.md': ROADMAP.replace('- [[Goal]]\n', '* [[Other]]\n- [[Goal]]\n\t- why\n'),
		});
	});
});
