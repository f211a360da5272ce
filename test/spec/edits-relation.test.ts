import { describe, expect, test } from 'vitest';
import { checkRows, unchanged } from './edit-rows';
import { edited } from './edit-vault';

const DATAVIEW = { data: { notation: 'dataview' } };
const PEOPLE = {
	'People/Priya Raman.md': '',
	'People/Jonas.md': '',
	'People/Lena.md': '',
};

const roadmap = (body: string) =>
	`---\ntype: mentorship\nmentor: "[[Priya Raman]]"\nmentee: "[[Jonas]]"\n---\n# Plan\n\n## Objectives\n- [[Goal]]\n${body}`;

checkRows('captured in a roadmap', 'P/R.md', PEOPLE, [
	[
		'a lesson, at the end of its section',
		['capture', 'lesson', 'Ask first'],
		roadmap('## Lessons\n- 2026-09-01: Listen\n\n## Questions\n'),
		roadmap('## Lessons\n- 2026-09-01: Listen\n- 2026-10-12: Ask first\n\n## Questions\n'),
	],
	[
		'a lesson, before the first sub-heading and after what is nested',
		['capture', 'lesson', 'Ask first', '--on', '2026-10-02'],
		roadmap('## Lessons\n* 2026-09-01: Listen\n\t- more\n\n### Old ones\n- 2025-01-01: x\n'),
		roadmap(
			'## Lessons\n* 2026-09-01: Listen\n\t- more\n* 2026-10-02: Ask first\n\n### Old ones\n- 2025-01-01: x\n',
		),
	],
	[
		'a question, in an empty section',
		['capture', 'question', 'Why?'],
		roadmap('## Questions\n\n## Lessons\n- x\n'),
		roadmap('## Questions\n- 2026-10-12: Why?\n\n## Lessons\n- x\n'),
	],
	[
		'a question, after text that is no list',
		['capture', 'question', 'Why?'],
		roadmap('## Questions\nWords.\n\n\n## Lessons\n- x\n'),
		roadmap('## Questions\nWords.\n- 2026-10-12: Why?\n\n\n## Lessons\n- x\n'),
	],
	[
		'an outcome, in a section that is made',
		['capture', 'outcome', 'Shipped'],
		roadmap('## Outcomes\n- x\n'),
		roadmap('## Outcomes\n- x\n\n## Outcomes reached\n- 2026-10-12: Shipped\n'),
	],
	[
		'a lesson, in a note whose headings are of the first level',
		['capture', 'lesson', 'Ask first'],
		'---\ntype: mentorship\nmentor: "[[Priya Raman]]"\n---\n# Objectives\n- [[Goal]]\n# Given\n- x\n',
		'---\ntype: mentorship\nmentor: "[[Priya Raman]]"\n---\n# Objectives\n- [[Goal]]\n# Given\n- x\n\n# Lessons\n- 2026-10-12: Ask first\n',
	],
	[
		'a lesson, under a heading that the settings name',
		['capture', 'lesson', 'Ask first'],
		roadmap('## Gelernt\n+ 2026-09-01: Listen\n'),
		roadmap('## Gelernt\n+ 2026-09-01: Listen\n+ 2026-10-12: Ask first\n'),
		{ data: { headings: { Lessons: ['Gelernt'] } } },
	],
	unchanged(
		'a lesson that stands there already',
		['capture', 'lesson', 'Ask first'],
		roadmap('## Lessons\n- 2026-10-12: Ask first\n- 2026-10-13: x\n'),
	),
	[
		'a lesson in a numbered list',
		['capture', 'lesson', 'Ask first'],
		roadmap('## Lessons\n8) 2026-09-01: Listen\n9) 2026-09-02: Wait\n'),
		roadmap('## Lessons\n8) 2026-09-01: Listen\n9) 2026-09-02: Wait\n10) 2026-10-12: Ask first\n'),
	],
	[
		"a lesson in the day's check-in heading",
		['capture', 'lesson', 'Ask first'],
		roadmap('## Check-ins\n### 2026-10-12\n- talk\n### 2026-10-05\n- x\n'),
		roadmap(
			'## Check-ins\n### 2026-10-12\n- talk\n\n#### Lessons\n- Ask first\n### 2026-10-05\n- x\n',
		),
	],
	[
		'a lesson on a day whose check-in was missed',
		['capture', 'lesson', 'Ask first'],
		roadmap('## Check-ins\n### 2026-10-12 [status:: missed]\n- talk\n## Lessons\n- x\n'),
		roadmap(
			'## Check-ins\n### 2026-10-12 [status:: missed]\n- talk\n## Lessons\n- x\n- 2026-10-12: Ask first\n',
		),
	],
]);

checkRows('feedback in a roadmap', 'P/R.md', PEOPLE, [
	[
		'praise to the owner',
		['feedback', 'add', 'Priya Raman', 'clear brief', '--praise', '--theme', 'concise-writing'],
		roadmap('## Feedback\n- x\n'),
		roadmap(
			'## Feedback\n- x\n- 2026-10-12 [[Priya Raman]]: clear brief #praise #theme/concise-writing\n',
		),
	],
	[
		'to somebody else than the default',
		['feedback', 'add', 'Jonas', 'too fast', '--improve', '--to', 'Lena'],
		roadmap('## Feedback\n- x\n'),
		roadmap('## Feedback\n- x\n- 2026-10-12 [[Jonas]] → [[Lena]]: too fast #improve\n'),
	],
	[
		'to the default, said',
		['feedback', 'add', 'Jonas', 'too fast', '--improve', '--to', 'Priya Raman'],
		roadmap('## Feedback\n- x\n'),
		roadmap('## Feedback\n- x\n- 2026-10-12 [[Jonas]]: too fast #improve\n'),
	],
]);

checkRows('the ledger of a roadmap', 'P/R.md', PEOPLE, [
	[
		'given, delivered',
		['give', 'A brief', '--kind', 'brief', '--effort', '2h', '--on', '2026-10-02'],
		roadmap('## Given\n- x\n\n## Received\n- y\n'),
		roadmap('## Given\n- x\n- 2026-10-02 A brief #gave/brief [effort:: 2h]\n\n## Received\n- y\n'),
	],
	[
		'received, without a kind, with somebody',
		['receive', 'An introduction', '--with', 'Lena'],
		roadmap('## Received\n- y\n'),
		roadmap('## Received\n- y\n- 2026-10-12 An introduction #received [with:: [[Lena]]]\n'),
	],
	[
		'offered',
		['give', 'A guide', '--kind', 'doc', '--effort', '2h', '--offer', '--due', '2026-10-20'],
		roadmap('## Given\n- [x] x\n'),
		roadmap(
			'## Given\n- [x] x\n- [ ] A guide #gave/doc [effort:: 2h] ➕ 2026-10-12 📅 2026-10-20\n',
		),
	],
	[
		'offered, in Dataview',
		['give', 'A guide', '--kind', 'doc', '--offer', '--due', '2026-10-20'],
		roadmap('## Given\n- [x] x\n'),
		roadmap(
			'## Given\n- [x] x\n- [ ] A guide #gave/doc  [created:: 2026-10-12]  [due:: 2026-10-20]\n',
		),
		DATAVIEW,
	],
	[
		'for a priority with a block id',
		['give', 'A brief', '--for', 'Reliability'],
		roadmap('## Mentor priorities\n- Reliability [asof:: 2026-07-06] ^rel\n## Given\n- x\n'),
		roadmap(
			'## Mentor priorities\n- Reliability [asof:: 2026-07-06] ^rel\n## Given\n- x\n- 2026-10-12 A brief #gave [for:: [[#^rel]]]\n',
		),
	],
	[
		'for a priority without one',
		['give', 'A brief', '--effort', '1.5h', '--for', 'Reliability', '--with', 'Lena'],
		roadmap('## Mentor priorities\n- Reliability [asof:: 2026-07-06]\n## Given\n- x\n'),
		roadmap(
			'## Mentor priorities\n- Reliability [asof:: 2026-07-06] ^ref-1\n## Given\n- x\n- 2026-10-12 A brief #gave [effort:: 1.5h] [for:: [[#^ref-1]]] [with:: [[Lena]]]\n',
		),
	],
	[
		'under its ledger heading, where the section is made',
		['give', 'A brief'],
		roadmap('## Ledger\n### Received\n- y\n## Lessons\n- x\n'),
		roadmap(
			'## Ledger\n### Received\n- y\n\n### Given\n- 2026-10-12 A brief #gave\n## Lessons\n- x\n',
		),
	],
	[
		'without a section',
		['receive', 'Advice', '--kind', 'advice'],
		roadmap('## Lessons\n- x\n'),
		roadmap('## Lessons\n- x\n\n## Received\n- 2026-10-12 Advice #received/advice\n'),
	],
	unchanged(
		'so already',
		['give', 'A brief', '--kind', 'brief'],
		roadmap('## Given\n- 2026-10-12 A brief #gave/brief\n'),
	),
	[
		'delivered, an offer',
		['step', 'P/R.md:11', 'done'],
		roadmap('## Given\n- [ ] A guide #gave/doc ➕ 2026-10-01 📅 2026-10-20\n'),
		roadmap('## Given\n- [x] A guide #gave/doc ➕ 2026-10-01 📅 2026-10-20 ✅ 2026-10-12\n'),
	],
]);

const checkIn = (body: string) => `---\ntype: check-in\ndate: 2026-10-12\n---\n${body}`;
const inRoadmap = { 'P/R.md': roadmap('## Given\n- x\n'), ...PEOPLE };

checkRows("the day's check-in note", 'P/Check-ins/C.md', inRoadmap, [
	[
		'a lesson has no date',
		['capture', 'lesson', 'Ask first'],
		checkIn('## Lessons\n- Listen\n'),
		checkIn('## Lessons\n- Listen\n- Ask first\n'),
	],
	[
		'feedback has none either',
		['feedback', 'add', 'Priya Raman', 'good', '--praise'],
		checkIn('## Feedback\n\n## Actions\n- [ ] y\n'),
		checkIn('## Feedback\n- [[Priya Raman]]: good #praise\n\n## Actions\n- [ ] y\n'),
	],
	[
		'the ledger, where the setting says so',
		['give', 'A brief', '--kind', 'brief'],
		checkIn('## Actions\n- [ ] y\n'),
		checkIn('## Actions\n- [ ] y\n\n## Given\n- 2026-10-12 A brief #gave/brief\n'),
		{ data: { ledgerTarget: 'check-in' } },
	],
]);

describe('where a ledger line goes', () => {
	const give = ['give', 'A brief', '--kind', 'brief'];
	const LINE = '- 2026-10-12 A brief #gave/brief';

	test('the daily note, by the core plugin', async () => {
		const notes = {
			...inRoadmap,
			'Journal/2026-10-12.md': 'Monday.\n',
			'.obsidian/daily-notes.json': '{"folder": "Journal"}',
		};
		const { changed, status } = await edited(notes, [...give, '--into', 'daily']);
		expect(status).toBe(0);
		expect(changed).toEqual({ 'Journal/2026-10-12.md': `Monday.\n\n## Given\n${LINE}\n` });
	});

	test('a daily note that is missing is refused', async () => {
		const { changed, status, output } = await edited(inRoadmap, [...give, '--json'], {
			data: { ledgerTarget: 'daily', dailyFolder: 'Days', dailyFormat: 'YYYY/[d]DD' },
		});
		expect({ changed, status }).toEqual({ changed: {}, status: 3 });
		expect(JSON.parse(output)).toMatchObject({
			refused: { code: 'no-daily-note', path: 'Days/2026/d12.md' },
		});
	});

	test('a note by its path', async () => {
		const notes = { ...inRoadmap, 'P/Ledger.md': '## Given\n- a\n' };
		const { changed } = await edited(notes, [...give, '--into', 'P/Ledger']);
		expect(changed).toEqual({ 'P/Ledger.md': `## Given\n- a\n${LINE}\n` });
	});

	test('one that would count in no roadmap, or another, names its own', async () => {
		const notes = {
			...inRoadmap,
			'Q/S.md': '---\ntype: mentorship\nmentor: "[[Lena]]"\n---\n',
			'Journal/2026-10-12.md': '## Given\n- a\n',
		};
		const args = [...give, '--roadmap', 'R', '--into', 'Journal/2026-10-12.md'];
		const { changed } = await edited(notes, args);
		expect(changed['Journal/2026-10-12.md']).toBe(
			`## Given\n- a\n- 2026-10-12 A brief #gave/brief [mentorship:: [[R]]]\n`,
		);
	});
});
