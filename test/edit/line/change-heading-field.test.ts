import { describe, expect, test } from 'vitest';
import type { NoteChange } from '../../../src/model/edit';
import { recordOf } from '../../note/record-of';
import { editNote, outcomeOf, seenIn, type EditOptions } from '../edit-note';
import { LINE_ENDING_NAMES, withEndings } from '../line-endings';

const TOP = '---\ntype: mentorship\n---\n## Objectives\n';

function changed(
	text: string,
	key: string,
	value: string | null,
	options: EditOptions = {},
	piece = 'Goal',
): string {
	const change: NoteChange = { kind: 'heading-field', at: seenIn(text, piece), key, value };
	return outcomeOf(editNote(text, [change], options));
}

const ROWS: readonly (readonly [
	name: string,
	before: string,
	key: string,
	value: string | null,
	after: string,
])[] = [
	[
		'replaced in the heading',
		'### Goal [due:: 2026-10-01] x\n',
		'due',
		'2026-10-20',
		'### Goal [due:: 2026-10-20] x\n',
	],
	[
		'replaced below it',
		'### Goal\n[weight:: 2] (due::2026-10-01) \nWhy: x\n',
		'due',
		'2026-10-20',
		'### Goal\n[weight:: 2] (due::2026-10-20) \nWhy: x\n',
	],
	[
		'replaced as a bare field',
		'### Goal\n**Due**:: 2026-10-01\n',
		'due',
		'2026-10-20',
		'### Goal\n**Due**:: 2026-10-20\n',
	],
	[
		'replaced where it is empty',
		'### Goal\n[due::]\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n',
	],
	[
		'replaced in a later paragraph',
		'### Goal\nWhy: x\n\n[due:: 2026-10-01]\n',
		'due',
		'2026-10-20',
		'### Goal\nWhy: x\n\n[due:: 2026-10-20]\n',
	],
	[
		'replaced in the heading first',
		'### Goal [weight:: 1]\n[weight:: 2]\n',
		'weight',
		'3',
		'### Goal [weight:: 3]\n[weight:: 2]\n',
	],
	[
		'left when it is so already',
		'### Goal\n[due:: 2026-10-20]\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n',
	],
	[
		'added to the first line that holds a field',
		'### Goal\nWhy: x\n[due:: 2026-10-20]  \n[weight:: 2]\n',
		'status',
		'on-hold',
		'### Goal\nWhy: x\n[due:: 2026-10-20] [status:: on-hold]  \n[weight:: 2]\n',
	],
	[
		'added before a block id and what is behind it',
		'### Goal\n[due:: 2026-10-20]  ^goal \n',
		'status',
		'on-hold',
		'### Goal\n[due:: 2026-10-20] [status:: on-hold]  ^goal \n',
	],
	[
		'added to the paragraph behind a blank line',
		'### Goal\n\n[due:: 2026-10-20]\n',
		'status',
		'on-hold',
		'### Goal\n\n[due:: 2026-10-20] [status:: on-hold]\n',
	],
	[
		'added on a line of its own above a text',
		'### Goal\nWhy: x\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\nWhy: x\n',
	],
	[
		'added on a line of its own above a bare field',
		'### Goal\nweight:: 2\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\nweight:: 2\n',
	],
	[
		'added on a line of its own above a list',
		'### Goal\n- [ ] m\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n- [ ] m\n',
	],
	[
		'added on a line of its own above a blank line',
		'### Goal\n\n- [ ] m\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n\n- [ ] m\n',
	],
	[
		'added on a line of its own above a comment',
		'### Goal\n%% c %%\n- [ ] m\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n%% c %%\n- [ ] m\n',
	],
	[
		'added on a line of its own above a comment of several lines',
		'### Goal\n<!--\n- [ ] m\n-->\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n<!--\n- [ ] m\n-->\n',
	],
	[
		'added on a line of its own above a heading',
		'### Goal\n### Other\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n### Other\n',
	],
	[
		'added at the end of the note',
		'### Goal\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n',
	],
	[
		'added below an underlined heading',
		'# Objectives\n\nGoal\n---\n\n- [ ] m\n',
		'due',
		'2026-10-20',
		'# Objectives\n\nGoal\n---\n[due:: 2026-10-20]\n\n- [ ] m\n',
	],
	[
		'not added to a field below a list',
		'### Goal\n- [ ] m\n\n[due:: 2026-10-20]\n',
		'weight',
		'2',
		'### Goal\n[weight:: 2]\n- [ ] m\n\n[due:: 2026-10-20]\n',
	],
	[
		'parted from what it would make a heading',
		'### Goal\n---\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n\n---\n',
	],
	[
		'parted from a list that would become its text',
		'### Goal\n2. [ ] m\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n\n2. [ ] m\n',
	],
	[
		'parted from code that would become its text',
		'### Goal\n    code\n',
		'due',
		'2026-10-20',
		'### Goal\n[due:: 2026-10-20]\n\n    code\n',
	],
	[
		'taken away',
		'### Goal\n[due:: 2026-10-20] [status:: on-hold]\n',
		'status',
		null,
		'### Goal\n[due:: 2026-10-20]\n',
	],
	[
		'taken away at the start of a line',
		'### Goal\n[status:: on-hold] [due:: 2026-10-20]\n',
		'status',
		null,
		'### Goal\n[due:: 2026-10-20]\n',
	],
	[
		'taken away with a line that holds nothing else',
		'### Goal\n [status:: on-hold] \nWhy: x\n',
		'status',
		null,
		'### Goal\nWhy: x\n',
	],
	[
		'taken away with the line of a bare field',
		'### Goal\nstatus:: on-hold\n\ntext\n',
		'status',
		null,
		'### Goal\n\ntext\n',
	],
	[
		'taken away at the end of the note',
		'### Goal\n[status:: on-hold]\n',
		'status',
		null,
		'### Goal\n',
	],
	[
		'taken away from the heading',
		'### Goal  [status:: on-hold] ##\n',
		'status',
		null,
		'### Goal ##\n',
	],
	[
		'taken away wherever it stands',
		'### Goal [status:: on-hold]\n[status:: on-hold] [status:: x]\n',
		'status',
		null,
		'### Goal\n',
	],
	['taken away when there is none', '### Goal\n', 'status', null, '### Goal\n'],
];

describe("a heading's field is", () => {
	describe.each(LINE_ENDING_NAMES.filter((name) => name !== 'mixed'))('%s', (endings) => {
		test.each(ROWS)('%s', (_name, before, key, value, after) => {
			const text = withEndings(endings, TOP + before);
			expect(changed(text, key, value)).toBe(withEndings(endings, TOP + after));
		});
	});

	test.each(ROWS)('%s, and twice is once', (_name, _before, key, value, after) => {
		expect(changed(TOP + after, key, value)).toBe(TOP + after);
	});

	test('read again as it was written', () => {
		const text = `${TOP}### Goal\nWhy: x\n- [ ] m\n`;
		const [objective] = recordOf(changed(text, 'due', '2026-10-20')).objectives;
		expect(objective).toMatchObject({ title: 'Goal', due: '2026-10-20', why: 'x' });
		expect(objective?.milestones).toHaveLength(1);
	});

	test('put in with the ending of its heading', () => {
		const text = `${TOP}### Goal\r\n- [ ] m\n`;
		expect(changed(text, 'weight', '2')).toBe(`${TOP}### Goal\r\n[weight:: 2]\r\n- [ ] m\n`);
	});

	test('found though the heading moved', () => {
		const at = { line: 1, text: '### Goal' };
		const change: NoteChange = { kind: 'heading-field', at, key: 'weight', value: '2' };
		expect(outcomeOf(editNote(`${TOP}text\n### Goal\n`, [change]))).toBe(
			`${TOP}text\n### Goal\n[weight:: 2]\n`,
		);
	});

	test('refused where there is none, or the value would end it', () => {
		expect(changed(`${TOP}Goal\n`, 'weight', '2')).toBe('not-a@5');
		expect(changed(`${TOP}### Goal\n`, 'weight', '2', {}, '## Objectives')).toBe('not-a@4');
		expect(changed(`${TOP}### Goal\n`, 'weight', '2]')).toBe('bad-value@5');
		expect(changed(`${TOP}### Goal\n`, 'weight', '2', { isRead: false })).toBe('note-changed@null');
	});
});
