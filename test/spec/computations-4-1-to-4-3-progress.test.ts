import { describe, expect, test } from 'vitest';
import { placesOf, roadmapNote, roadmapOf, type Circumstances } from './status-of';

/** The milestones of one objective heading, by their lines. */
async function plan(lines: string, fields = '', around: Circumstances = {}) {
	const note = roadmapNote('mentor: "[[Priya]]"', `## Objectives\n### Goal\n${fields}\n${lines}\n`);
	const roadmap = await roadmapOf({ 'W/R.md': note }, around);
	const [objective] = roadmap.objectives;
	if (objective === undefined) throw new Error('No objective.');
	return { roadmap, objective };
}

async function progressOf(lines: string, around: Circumstances = {}) {
	const { objective } = await plan(lines, '', around);
	return objective.milestones.map(({ progress }) => progress);
}

async function milestoneNote(body: string, properties = '', around: Circumstances = {}) {
	const roadmap = await roadmapOf(
		{
			'W/R.md': roadmapNote('mentor: "[[Priya]]"', '## Objectives\n- [[O]]\n'),
			'W/O.md': '---\ntype: objective\n---\n## Milestones\n- [[M]]\n',
			'W/M.md': `---\ntype: milestone\n${properties}\n---\n${body}`,
		},
		around,
	);
	const [milestone] = roadmap.objectives[0]?.milestones ?? [];
	if (milestone === undefined) throw new Error('No milestone.');
	return milestone;
}

describe('4.1 task progress', () => {
	test('cancelled is left out, with weight 0', async () => {
		expect(await progressOf('- [ ] M\n\t- [x] a\n\t- [-] b\n\t- [ ] c')).toEqual([1 / 2]);
	});
	test('done is 1 even with open children, and a lint tells of it', async () => {
		const lines = '- [ ] M\n\t- [x] a\n\t\t- [ ] a1\n\t- [ ] b';
		expect(await progressOf(lines)).toEqual([1 / 2]);
		const note = roadmapNote('mentor: Priya', `## Objectives\n### Goal\n\n${lines}\n`);
		expect(await placesOf('closed-with-open-steps', { 'W/R.md': note })).toEqual(['W/R.md:9:2']);
	});
	test('counted children make a weighted mean', async () => {
		const lines = '- [ ] M\n  - [x] a [weight:: 3]\n  - [ ] b\n  - [/] c (weight:: 2)';
		expect(await progressOf(lines)).toEqual([(3 + 0 + 1) / 6]);
	});
	test('weights that add up to 0 make 0', async () => {
		expect(await progressOf('- [ ] M\n  - [x] a [weight:: 0]\n  - [x] b [weight:: 0]')).toEqual([
			0,
		]);
	});
	test('a started step is 0.5, or what the setting says', async () => {
		const lines = '- [ ] M\n  - [/] a';
		expect(await progressOf(lines)).toEqual([0.5]);
		expect(await progressOf(lines, { data: { startedCounts: 0.2 } })).toEqual([0.2]);
	});
	test('plain bullets are never counted, nested depth is unlimited', async () => {
		const lines =
			'- [ ] M\n\t- plain\n\t- [ ] a\n\t\t- [x] b\n\t\t- [ ] c\n\t\t\t- [x] d\n\t\t\t- [ ] e';
		expect(await progressOf(lines)).toEqual([(1 + 1 / 2) / 2]);
	});
	test('a child of a cancelled parent is left out', async () => {
		expect(await progressOf('- [ ] M\n\t- [-] a\n\t\t- [x] a1\n\t- [ ] b')).toEqual([0]);
	});
	test('a parent whose children are all cancelled has none that count', async () => {
		expect(await progressOf('- [ ] M\n\t- [/] a\n\t\t- [-] a1\n\t- [x] b')).toEqual([0.75]);
	});
	test('any other box counts as open, [h] on a step too', async () => {
		expect(await progressOf('- [ ] M\n\t- [>] a\n\t- [h] b\n\t- [X] c\n\t- [?] d')).toEqual([
			1 / 4,
		]);
	});
	test('a started parent with counted children is their mean', async () => {
		expect(await progressOf('- [ ] M\n\t- [/] a\n\t\t- [ ] a1\n\t\t- [x] a2')).toEqual([0.5]);
	});
	test('a checkbox below a plain bullet belongs to the nearest checkbox above it', async () => {
		const lines = '- [ ] M\n\t- [ ] a\n\t\t- note\n\t\t\t- [x] a1\n\t- group\n\t\t- [x] b';
		expect(await progressOf(lines)).toEqual([1]);
	});
	test('a negative or textual weight of a step is read as 1, with a lint', async () => {
		const lines = '- [ ] M\n\t- [x] a [weight:: -4]\n\t- [ ] b [weight:: much]';
		expect(await progressOf(lines)).toEqual([0.5]);
		const note = roadmapNote('mentor: Priya', `## Objectives\n### Goal\n${lines}\n`);
		const places = await placesOf('bad-weight', { 'W/R.md': note });
		expect(places.map((place) => place.split(':')[1])).toEqual(['8', '9']);
	});
});

describe('4.2 milestone progress and stage', () => {
	test('the mean of the stages, each with one vote, whatever their number of steps', async () => {
		const found = await milestoneNote(
			'## Discovery\n- [x] a\n- [x] b\n- [ ] c\n## Practice\n- [ ] d\n## Mastery\n- [x] e\n',
		);
		expect(found.progress).toBeCloseTo((2 / 3 + 0 + 1) / 3, 12);
		expect(found.stages).toEqual({ discovery: 2 / 3, practice: 0, mastery: 1 });
		expect(found.stage).toBe('discovery');
	});
	test('steps without stage form one further bucket', async () => {
		const found = await milestoneNote('- [x] free\n- [ ] free too\n## Practice\n- [x] d\n');
		expect(found.progress).toBeCloseTo((1 / 2 + 1) / 2, 12);
		expect(found.stages).toEqual({ practice: 1 });
	});
	test('current stage is the first non-empty one below 1; null when all are 1', async () => {
		const found = await milestoneNote('## Discovery\n- [x] a\n## Feedback\n- [/] b\n');
		expect(found.stage).toBe('feedback');
		const all = await milestoneNote('## Discovery\n- [x] a\n');
		expect([all.stage, all.state, all.achieved]).toEqual([null, 'unscheduled', null]);
	});
	test('a stage of cancelled steps alone is empty', async () => {
		const found = await milestoneNote('## Discovery\n- [-] a\n## Practice\n- [ ] b\n');
		expect(found.stages).toEqual({ practice: 0 });
		expect(found.steps).toEqual({ total: 1, done: 0, started: 0, cancelled: 1 });
	});
	test('a tag beats a prefix, a prefix the heading; nested steps follow the topmost', async () => {
		const found = await milestoneNote(
			[
				'## Discovery',
				'- [x] Practice: a #stage/mastery',
				'- [ ] Practice: b',
				'  - [x] Mastery: b1 #stage/mastery',
				'  - [ ] b2',
				'- [x] c',
			].join('\n'),
		);
		expect(found.stages).toEqual({ discovery: 1, practice: 0.5, mastery: 1 });
		expect(found.steps).toEqual({ total: 4, done: 3, started: 0, cancelled: 0 });
	});
	test('steps count leaves only', async () => {
		const found = await milestoneNote('- [ ] a\n  - [x] a1\n  - [/] a2\n  - [-] a3\n- [x] b\n');
		expect(found.steps).toEqual({ total: 3, done: 2, started: 1, cancelled: 1 });
	});
	test('achieved set makes 1, without no-plan', async () => {
		const found = await milestoneNote('', 'achieved: 2026-10-01');
		expect([found.progress, found.flags, found.state]).toEqual([1, [], 'achieved']);
	});
	test('no steps: its own line counts, with the flag no-plan', async () => {
		const { objective } = await plan('- [ ] a\n- [/] b\n- [x] c\n- [/] d\n\t- [-] d1');
		expect(objective.milestones.map(({ progress, flags }) => [progress, flags])).toEqual([
			[0, ['no-plan']],
			[0.5, ['no-plan']],
			[1, []],
			[0.5, ['no-plan']],
		]);
	});
	test('cancelled by status or box is left out everywhere', async () => {
		const { objective } = await plan('- [-] a\n\t- [x] a1\n- [x] b\n- [ ] c');
		expect(objective.activity).toBe(0.5);
		expect(objective.milestones[0]?.state).toBe('cancelled');
		const found = await milestoneNote('- [x] a\n', 'status: Canceled\nachieved: 2026-10-01');
		expect(found.state).toBe('cancelled');
	});
	test('on hold is kept in progress', async () => {
		const { objective } = await plan('- [h] a 📅 2026-01-01\n- [x] b');
		expect(objective.activity).toBe(0.5);
		expect(objective.milestones[0]).toMatchObject({ state: 'on-hold', days: null });
		const found = await milestoneNote('- [x] a\n- [ ] b', 'status: on-hold\ndue: 2026-01-01');
		expect([found.state, found.progress]).toEqual(['on-hold', 0.5]);
		const both = await milestoneNote('- [x] a\n- [ ] b', 'status: on-hold\nachieved: 2026-01-01');
		expect([both.state, both.progress]).toEqual(['on-hold', 1]);
	});
	test('a milestone has the state of a cancelled or held objective, unless achieved', async () => {
		const held = await plan('- [x] a\n- [ ] b 📅 2026-01-01', '[status:: on-hold]');
		expect(held.objective.milestones.map(({ state }) => state)).toEqual(['achieved', 'on-hold']);
		const dropped = await plan('- [x] a\n- [h] b', '[status:: cancelled]');
		expect(dropped.objective.milestones.map(({ state }) => state)).toEqual([
			'achieved',
			'cancelled',
		]);
	});
	test('linked from two objectives it counts once in each', async () => {
		const roadmap = await roadmapOf({
			'W/R.md': roadmapNote('mentor: Priya', '## Objectives\n- [[A]]\n- [[B]]\n'),
			'W/A.md': '---\ntype: objective\n---\n## Milestones\n- [[M]]\n- [[M]]\n- [[N]]\n',
			'W/B.md': '---\ntype: objective\n---\n## Milestones\n- [[M]]\n',
			'W/M.md': '---\ntype: milestone\nobjective: "[[A]]"\n---\n- [x] a\n',
			'W/N.md': '---\ntype: milestone\n---\n- [ ] a\n',
		});
		expect(roadmap.objectives.map(({ activity }) => activity)).toEqual([0.5, 1]);
		expect(roadmap.activity).toBe(0.75);
	});
});

describe('4.3 objective and roadmap roll-up', () => {
	test('activity is the weighted mean of milestones that are not cancelled', async () => {
		const { objective } = await plan('- [x] a [weight:: 3]\n- [ ] b\n- [-] c [weight:: 9]');
		expect(objective.activity).toBe(0.75);
	});
	test('no milestones, but own tasks: their weighted mean', async () => {
		const { objective } = await plan(
			'#### Notes\n- [x] a [weight:: 3]\n- [ ] b\n  - [x] b1\n  - [ ] b2\n- [-] c',
		);
		expect(objective.milestones).toEqual([]);
		expect(objective.activity).toBe((3 + 0.5) / 4);
		expect(objective.flags).toEqual([]);
	});
	test('neither: 0 and no-plan', async () => {
		const { objective, roadmap } = await plan('');
		expect([objective.activity, objective.flags, roadmap.activity]).toEqual([0, ['no-plan'], 0]);
	});
	test('every milestone cancelled: 0 and no-plan, own tasks or not', async () => {
		const { objective } = await plan('- [-] a');
		expect([objective.activity, objective.flags]).toEqual([0, ['no-plan']]);
	});
	test('weights that add up to 0: null, left out of the mean of the roadmap', async () => {
		const note = roadmapNote(
			'mentor: Priya',
			'## Objectives\n### A\n- [x] a [weight:: 0]\n### B\n- [x] b\n- [ ] c\n',
		);
		const roadmap = await roadmapOf({ 'W/R.md': note });
		expect(roadmap.objectives.map(({ activity }) => activity)).toEqual([null, 0.5]);
		expect(roadmap.activity).toBe(0.5);
	});
	test('a negative or non-numeric weight is read as 1', async () => {
		const { objective } = await plan('- [x] a [weight:: -2]\n- [ ] b [weight:: heavy]');
		expect(objective.activity).toBe(0.5);
		expect(objective.milestones.map(({ weight }) => weight)).toEqual([1, 1]);
	});
	test('achieved on the objective changes its state, not its activity', async () => {
		const { objective } = await plan('- [ ] a', '[achieved:: 2026-10-01]');
		expect([objective.state, objective.activity]).toEqual(['achieved', 0]);
	});
	test('outcome is the mean of the metrics that are measured', async () => {
		const { objective } = await plan(
			[
				'- a [baseline:: 0] [target:: 10] [current:: 5]',
				'- b [baseline:: 0] [target:: 10] [current:: 10]',
				'- c [baseline:: 0] [target:: 10]',
			].join('\n'),
		);
		expect(objective.outcome).toBe(0.75);
	});
	test('roadmap means are weighted; cancelled and held objectives are out of both', async () => {
		const note = roadmapNote(
			'mentor: Priya',
			[
				'## Objectives',
				'### A [weight:: 3]',
				'- [x] a',
				'- m [baseline:: 0] [target:: 4] [current:: 1]',
				'### B',
				'- [ ] b',
				'- m [baseline:: 0] [target:: 4] [current:: 3]',
				'### C [status:: cancelled] [weight:: 9]',
				'- [x] c',
				'### D [status:: On-Hold] [weight:: 9]',
				'- [x] d',
				'### E [weight:: 4]',
				'- [x] e',
			].join('\n'),
		);
		const roadmap = await roadmapOf({ 'W/R.md': note });
		expect(roadmap.activity).toBe((3 + 0 + 4) / 8);
		expect(roadmap.outcome).toBe((3 * 0.25 + 0.75) / 4);
	});
	test('busy-not-moving: activity of at least 0.8 with an outcome below 0.4', async () => {
		const metric = '- m [baseline:: 0] [target:: 10] [current:: 3]';
		const lines = '- [x] a [weight:: 4]\n- [ ] b\n';
		const busy = await plan(lines + metric);
		expect([busy.objective.flags, busy.roadmap.flags]).toEqual([
			['busy-not-moving'],
			['busy-not-moving'],
		]);
		const four = await plan(lines + metric.replace('3]', '4]'));
		expect([four.objective.flags, four.roadmap.flags]).toEqual([[], []]);
		const unmeasured = await plan(lines);
		expect(unmeasured.objective.flags).toEqual([]);
	});
	test('every weight of the objectives 0: the roadmap has no activity', async () => {
		const { roadmap } = await plan('- [x] a', '[weight:: 0]');
		expect(roadmap.activity).toBeNull();
	});
});
