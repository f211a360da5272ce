import { checkRows, unchanged } from './edit-rows';

const ROADMAP = '---\ntype: mentorship\nmentor: "[[Priya]]"\n---\n## Objectives\n- [[Goal]]\n';

const move = (...more: string[]) => ['objective', 'Goal', ...more];
const measure = (...more: string[]) => ['measure', 'Goal', ...more];

const note = (properties: string, body = '# A longer goal\n\n## Milestones\n- [ ] a\n') =>
	`---\ntype: objective\n${properties}---\n${body}`;

checkRows('an objective as a note', 'P/Goal.md', { 'P/R.md': ROADMAP }, [
	['hold', move('hold'), note(''), note('status: on-hold\n')],
	['resume', move('resume'), note('status: on-hold\n'), note('')],
	unchanged('resume: so already', move('resume'), note('')),
	[
		'drop, by its statement',
		['objective', 'A longer goal', 'drop'],
		note(''),
		note('status: cancelled\n'),
	],
	['weight', move('weight', '3'), note('weight: 1 # x\n'), note('weight: 3 # x\n')],
	[
		'weight, by its path',
		['objective', 'P/Goal.md', 'weight', '0.5'],
		note(''),
		note('weight: 0.5\n'),
	],
	unchanged('weight: so already', move('weight', '2'), note('weight: 2\n')),
	['due', move('due', '2026-12-04'), note('due: 2026-11-27\n'), note('due: 2026-12-04\n')],
	[
		'due with a reason',
		move('due', '2026-12-04', '--why', 'x'),
		note('due: 2026-11-27\n'),
		note(
			'due: 2026-12-04\n',
			'# A longer goal\n\n## Milestones\n- [ ] a\n\n## Changes\n- 2026-10-12: due 2026-11-27 → 2026-12-04 (x)\n',
		),
	],
]);

const outcomes = (lines: string, properties = '') =>
	note(properties, `## Outcomes\n${lines}\n## Milestones\n- [ ] a\n`);

checkRows('measurements of an objective note', 'P/Goal.md', { 'P/R.md': ROADMAP }, [
	[
		'below the item, after its last measurement',
		measure('930'),
		outcomes('- p95 [baseline:: 1200]\n\t- 2026-07-06: 1200\n\t- 2026-09-01: 960\n'),
		outcomes(
			'- p95 [baseline:: 1200]\n\t- 2026-07-06: 1200\n\t- 2026-09-01: 960\n\t- 2026-10-12: 930\n',
		),
	],
	[
		'like its siblings, below what is nested in the last one',
		measure('7.5', '--on', '2026-10-02'),
		outcomes('- p95 [target:: 5]\n   * 2026-07-06: 9\n     - after the release\n'),
		outcomes(
			'- p95 [target:: 5]\n   * 2026-07-06: 9\n     - after the release\n   * 2026-10-02: 7.5\n',
		),
	],
	[
		'the first one is a tab deeper',
		measure('-3', '--metric', 'P95'),
		outcomes('- p95 [target:: 5]\n- other [target:: 1]\n'),
		outcomes('- p95 [target:: 5]\n\t- 2026-10-12: -3\n- other [target:: 1]\n'),
	],
	[
		"the first one has the note's own step when that is spaces",
		measure('3', '--metric', 'p95'),
		outcomes('- other [target:: 1]\n  - 2026-07-06: 2\n- p95 [target:: 5]\n'),
		outcomes('- other [target:: 1]\n  - 2026-07-06: 2\n- p95 [target:: 5]\n  - 2026-10-12: 3\n'),
	],
	[
		'`current` of the item follows',
		measure('930'),
		outcomes('- p95 [current:: 960] [target:: 700]\n\t- 2026-09-01: 960\n'),
		outcomes('- p95 [current:: 930] [target:: 700]\n\t- 2026-09-01: 960\n\t- 2026-10-12: 930\n'),
	],
	[
		'`current` of the properties follows',
		measure('930'),
		outcomes('- p95 [unit:: ms]\n\t- 2026-09-01: 960\n', 'metric: p95\ncurrent: 960 # now\n'),
		outcomes(
			'- p95 [unit:: ms]\n\t- 2026-09-01: 960\n\t- 2026-10-12: 930\n',
			'metric: p95\ncurrent: 930 # now\n',
		),
	],
	[
		'`current` stays when a later measurement is there',
		measure('930', '--on', '2026-08-01'),
		outcomes('- p95 [current:: 960]\n\t- 2026-09-01: 960\n'),
		outcomes('- p95 [current:: 960]\n\t- 2026-09-01: 960\n\t- 2026-08-01: 930\n'),
	],
	[
		'a metric without an item gets one first',
		measure('930'),
		outcomes('- other [target:: 1]\n', 'metric: p95\ntarget: 700\n'),
		outcomes('- other [target:: 1]\n- p95\n\t- 2026-10-12: 930\n', 'metric: p95\ntarget: 700\n'),
	],
	[
		'a metric without a section gets one first',
		measure('930'),
		note('metric: p95\ntarget: 700\ncurrent: 960\n'),
		note(
			'metric: p95\ntarget: 700\ncurrent: 930\n',
			'# A longer goal\n\n## Milestones\n- [ ] a\n\n## Outcomes\n- p95\n\t- 2026-10-12: 930\n',
		),
	],
	[
		'an objective without metrics takes a new one',
		measure('5', '--metric', 'lead time'),
		note(''),
		note(
			'',
			'# A longer goal\n\n## Milestones\n- [ ] a\n\n## Outcomes\n- lead time\n\t- 2026-10-12: 5\n',
		),
	],
	unchanged('so already', measure('930'), outcomes('- p95 [current:: 930]\n\t- 2026-10-12: 930\n')),
]);

const heading = (lines: string, before = '', after = '') =>
	`---\ntype: mentorship\nmentor: "[[Priya]]"\n---\n# Plan\n\n## Objectives\n${before}${lines}\n## Given\n- x\n${after}`;

checkRows('an objective as a heading', 'P/R.md', {}, [
	[
		'weight: where it stands in the heading',
		move('weight', '3'),
		heading('### Goal [weight:: 2] [due:: 2026-12-11]\n- [ ] a\n'),
		heading('### Goal [weight:: 3] [due:: 2026-12-11]\n- [ ] a\n'),
	],
	[
		'weight: where it stands in the paragraph',
		move('weight', '3'),
		heading('### Goal\n[due:: 2026-12-11] (weight:: 2) words\nWhy: x\n- [ ] a\n'),
		heading('### Goal\n[due:: 2026-12-11] (weight:: 3) words\nWhy: x\n- [ ] a\n'),
	],
	[
		'weight: added to the first line of the paragraph that holds a field',
		move('weight', '3'),
		heading('### Goal\nWhy: x\n[due:: 2026-12-11]\n[agreed:: 2026-07-06]\n\n- [ ] a\n'),
		heading(
			'### Goal\nWhy: x\n[due:: 2026-12-11] [weight:: 3]\n[agreed:: 2026-07-06]\n\n- [ ] a\n',
		),
	],
	[
		'weight: a line of its own directly below the heading',
		move('weight', '3'),
		heading('### Goal\nWhy: x\n\n- [ ] a\n'),
		heading('### Goal\n[weight:: 3]\nWhy: x\n\n- [ ] a\n'),
	],
	[
		'weight: below a heading with nothing but tasks',
		move('weight', '3'),
		heading('### Goal\n- [ ] a\n'),
		heading('### Goal\n[weight:: 3]\n- [ ] a\n'),
	],
	[
		'due',
		move('due', '2026-12-04'),
		heading('### Goal\n[due:: 2026-11-27]  \n- [ ] a\n'),
		heading('### Goal\n[due:: 2026-12-04]  \n- [ ] a\n'),
	],
	[
		'due with a reason: Changes of the note, its title in front',
		move('due', '2026-12-04', '--why', 'late'),
		heading('### Goal [due:: 2026-11-27]\n- [ ] a\n'),
		heading(
			'### Goal [due:: 2026-12-04]\n- [ ] a\n',
			'',
			'\n## Changes\n- 2026-10-12: Goal: due 2026-11-27 → 2026-12-04 (late)\n',
		),
	],
	[
		'hold',
		move('hold'),
		heading('### Goal\n[due:: 2026-12-11]\n- [ ] a\n'),
		heading('### Goal\n[due:: 2026-12-11] [status:: on-hold]\n- [ ] a\n'),
	],
	[
		'resume: the field is taken away',
		move('resume'),
		heading('### Goal\n[due:: 2026-12-11] [status:: on-hold] [weight:: 2]\n- [ ] a\n'),
		heading('### Goal\n[due:: 2026-12-11] [weight:: 2]\n- [ ] a\n'),
	],
	[
		'resume: a line that would be left empty goes',
		move('resume'),
		heading('### Goal\n[status:: on-hold]\nWhy: x\n- [ ] a\n'),
		heading('### Goal\nWhy: x\n- [ ] a\n'),
	],
	[
		'resume: from the heading',
		move('resume'),
		heading('### Goal [status:: on-hold]\n- [ ] a\n'),
		heading('### Goal\n- [ ] a\n'),
	],
	[
		'drop what rested',
		move('drop'),
		heading('### Goal [status:: on-hold]\n- [ ] a\n'),
		heading('### Goal [status:: cancelled]\n- [ ] a\n'),
	],
	[
		'measure: below the item in its own text',
		measure('7'),
		heading(
			'### Goal\n- [ ] a\n- lead time [baseline:: 9] [target:: 5]\n\t- 2026-07-20: 9\n- [ ] b\n',
		),
		heading(
			'### Goal\n- [ ] a\n- lead time [baseline:: 9] [target:: 5]\n\t- 2026-07-20: 9\n\t- 2026-10-12: 7\n- [ ] b\n',
		),
	],
	[
		'measure: a section of its own, one below the heading',
		measure('7'),
		heading('### Goal [target:: 5] [current:: 9]\n- [ ] a\n### Other\n- [ ] b\n'),
		heading(
			'### Goal [target:: 5] [current:: 7]\n- [ ] a\n\n#### Outcomes\n- Goal\n\t- 2026-10-12: 7\n### Other\n- [ ] b\n',
		),
	],
]);
