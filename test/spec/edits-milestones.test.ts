import { checkRows, unchanged } from './edit-rows';

const GOAL = '---\ntype: objective\n---\n## Milestones\n- [[Launch]]\n';
const ROADMAP = '---\ntype: mentorship\nmentor: "[[Priya]]"\n---\n## Objectives\n- [[Goal]]\n';
const DATAVIEW = { data: { notation: 'dataview' } };

const move = (to: string, ...more: string[]) => ['milestone', 'Launch', to, ...more];
const due = (day: string, ...more: string[]) => ['milestone', 'Launch', 'due', day, ...more];
const why = (text: string) => ['--why', text];

const note = (properties: string, body = '## Discovery\n- [ ] a\n') =>
	`---\ntype: milestone\nobjective: "[[Goal]]"\n${properties}---\n${body}`;

checkRows('a milestone as a note', 'P/Launch.md', { 'P/R.md': ROADMAP, 'P/Goal.md': GOAL }, [
	['achieve', move('achieve'), note(''), note('achieved: 2026-10-12\n')],
	[
		'achieve on a day',
		move('achieve', '--on', '2026-10-02'),
		note(''),
		note('achieved: 2026-10-02\n'),
	],
	[
		'achieve: `on-hold` is taken away',
		move('achieve'),
		note('status: on-hold # waiting\ndue: 2026-10-20\n'),
		note('due: 2026-10-20\nachieved: 2026-10-12\n'),
	],
	[
		'achieve: `cancelled` too, however it is written',
		move('achieve'),
		note('status: "Canceled"\n'),
		note('achieved: 2026-10-12\n'),
	],
	unchanged('achieve: so already', move('achieve'), note('achieved: 2026-10-01\n')),
	['reopen', move('reopen'), note('achieved: 2026-10-01\n'), note('')],
	unchanged('reopen: so already', move('reopen'), note('')),
	['hold', move('hold'), note(''), note('status: on-hold\n')],
	[
		'hold what was dropped',
		move('hold'),
		note('status: cancelled # x\n'),
		note('status: on-hold # x\n'),
	],
	unchanged('hold: so already', move('hold'), note('status: on-hold\n')),
	['resume', move('resume'), note('status: on-hold\n'), note('')],
	['resume what was dropped', move('resume'), note('status: cancelled\n'), note('')],
	unchanged('resume: so already', move('resume'), note('')),
	['drop', move('drop'), note(''), note('status: cancelled\n')],
	['due', due('2026-12-04'), note('due: 2026-11-27 # soon\n'), note('due: 2026-12-04 # soon\n')],
	['due, none before', due('2026-12-04'), note(''), note('due: 2026-12-04\n')],
	unchanged('due: so already', due('2026-12-04', ...why('x')), note('due: 2026-12-04\n')),
	[
		'due with a reason: the section is made',
		due('2026-12-04', ...why('Storage is late')),
		note('due: 2026-11-27\n'),
		note(
			'due: 2026-12-04\n',
			'## Discovery\n- [ ] a\n\n## Changes\n- 2026-10-12: due 2026-11-27 → 2026-12-04 (Storage is late)\n',
		),
	],
	[
		'due with a reason: at the end of the section, in its list style',
		due('2026-12-04', ...why('Storage is late'), '--on', '2026-10-02'),
		note('', '## Changes\n* 2026-08-01: due 2026-09-01\n\n## Practice\n- [ ] b\n'),
		note(
			'due: 2026-12-04\n',
			'## Changes\n* 2026-08-01: due 2026-09-01\n* 2026-10-02: due 2026-12-04 (Storage is late)\n\n## Practice\n- [ ] b\n',
		),
	],
]);

const around = (line: string, more = '') =>
	`---\ntype: objective\n---\n# A goal\n\n## Milestones\n${line}\n\t- [ ] a step\n- [ ] Other\n${more}`;

checkRows('a milestone as a task', 'P/Goal.md', { 'P/R.md': ROADMAP }, [
	['achieve', move('achieve'), around('- [ ] Launch'), around('- [x] Launch ✅ 2026-10-12')],
	[
		'achieve in Dataview',
		move('achieve'),
		around('- [ ] Launch'),
		around('- [x] Launch  [completion:: 2026-10-12]'),
		DATAVIEW,
	],
	[
		'achieve what was dropped',
		move('achieve', '--on', '2026-10-02'),
		around('- [-] Launch 📅 2026-09-01 ❌ 2026-09-02 ^id'),
		around('- [x] Launch 📅 2026-09-01 ✅ 2026-10-02 ^id'),
	],
	unchanged('achieve: so already', move('achieve'), around('- [x] Launch')),
	['reopen', move('reopen'), around('- [x] Launch ✅ 2026-10-01'), around('- [ ] Launch')],
	[
		'hold',
		move('hold'),
		around('- [/] Launch 📅 2026-11-01'),
		around('- [h] Launch 📅 2026-11-01'),
	],
	['resume', move('resume'), around('- [h] Launch'), around('- [ ] Launch')],
	[
		'resume what was dropped',
		move('resume'),
		around('- [-] Launch ❌ 2026-10-01'),
		around('- [ ] Launch'),
	],
	unchanged('resume: so already', move('resume'), around('- [/] Launch')),
	['drop', move('drop'), around('- [ ] Launch'), around('- [-] Launch ❌ 2026-10-12')],
	['due', due('2026-12-04'), around('- [ ] Launch'), around('- [ ] Launch 📅 2026-12-04')],
	[
		'due in Dataview',
		due('2026-12-04'),
		around('- [ ] Launch [weight:: 2]  [due:: 2026-11-27] ^id'),
		around('- [ ] Launch [weight:: 2]  [due:: 2026-12-04] ^id'),
	],
	[
		'due with a reason: its title in front',
		due('2026-12-04', ...why('Storage is late')),
		around('- [ ] Launch 📅 2026-11-27'),
		around(
			'- [ ] Launch 📅 2026-12-04',
			'\n## Changes\n- 2026-10-12: Launch: due 2026-11-27 → 2026-12-04 (Storage is late)\n',
		),
	],
]);

const one = (line: string, more = '') =>
	`---\ntype: mentorship\nmentor: "[[Priya]]"\n---\n# Plan\n\n## Objectives\n### Goal\n${line}\n\n## Given\n- x\n${more}`;

checkRows('a milestone below a heading', 'P/R.md', {}, [
	['achieve', move('achieve'), one('- [ ] Launch'), one('- [x] Launch ✅ 2026-10-12')],
	[
		'due with a reason: under Changes of the note',
		due('2026-12-04', ...why('late')),
		one('- [ ] Launch'),
		one(
			'- [ ] Launch 📅 2026-12-04',
			'\n## Changes\n- 2026-10-12: Launch: due 2026-12-04 (late)\n',
		),
	],
	[
		'due with a reason: the section is there, with a heading of another name',
		due('2026-12-04', ...why('late')),
		one('- [ ] Launch', '## CHANGES\n1. 2026-08-01: due 2026-09-01\n\n\n'),
		one(
			'- [ ] Launch 📅 2026-12-04',
			'## CHANGES\n1. 2026-08-01: due 2026-09-01\n2. 2026-10-12: Launch: due 2026-12-04 (late)\n\n\n',
		),
	],
]);
