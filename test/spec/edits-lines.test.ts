import { describe, expect, test } from 'vitest';
import { planDue } from '../../src/edit/plan/plan-due';
import { planStage } from '../../src/edit/plan/plan-stage';
import { planStep } from '../../src/edit/plan/plan-step';
import type { SeenPlace } from '../../src/model/edit';
import { DRESSES, edited, lineOf, planned, type Around } from './edit-vault';

const HEAD = '---\ntype: mentorship\nmentor: "[[Priya]]"\n---\n# Plan\n\n## Objectives\n### Goal\n';
const TAIL = '- [ ] another one\t\n\n## Given\n\n\n';
const around = (line: string) => `${HEAD}${line}\n${TAIL}`;

const EMOJI = {};
const DATAVIEW = { data: { notation: 'dataview' } };

/** A move, the line before and after, and the notation that is set. */
type Row = readonly [move: string, before: string, after: string, around?: Around];

const ROWS: readonly Row[] = [
	// done: status character, then the completion token; cancellation taken away
	['done', '- [ ] a', '- [x] a ✅ 2026-10-12'],
	['done', '- [ ] a', '- [x] a  [completion:: 2026-10-12]', DATAVIEW],
	['done', '- [/] a', '- [x] a ✅ 2026-10-12'],
	['done', '- [-] a ❌ 2026-10-01', '- [x] a ✅ 2026-10-12'],
	['done', '- [-] a  [cancelled:: 2026-10-01]', '- [x] a  [completion:: 2026-10-12]'],
	['done', '- [h] a', '- [x] a ✅ 2026-10-12'],
	['done', '- [?] a', '- [x] a ✅ 2026-10-12'],
	['done', '- [💡] a', '- [x] a ✅ 2026-10-12'],
	// start: both tokens taken away
	['start', '- [ ] a', '- [/] a'],
	['start', '- [x] a ✅ 2026-10-01', '- [/] a'],
	['start', '- [-] a ❌ 2026-10-01', '- [/] a'],
	['start', '- [x] a  [completion:: 2026-10-01]', '- [/] a'],
	['start', '- [-] a  [cancelled:: 2026-10-01] ^id', '- [/] a ^id'],
	// cancel
	['cancel', '- [ ] a', '- [-] a ❌ 2026-10-12'],
	['cancel', '- [ ] a', '- [-] a  [cancelled:: 2026-10-12]', DATAVIEW],
	['cancel', '- [x] a ✅ 2026-10-01', '- [-] a ❌ 2026-10-12'],
	['cancel', '- [x] a 📅 2026-10-20 ✅ 2026-10-01 ^id', '- [-] a 📅 2026-10-20 ❌ 2026-10-12 ^id'],
	// reopen
	['reopen', '- [x] a ✅ 2026-10-01', '- [ ] a'],
	['reopen', '- [X] a', '- [ ] a'],
	['reopen', '- [-] a ❌ 2026-10-01 ✅ 2026-10-02', '- [ ] a'],
	[
		'reopen',
		'- [x] a  [completion:: 2026-10-01]  [due:: 2026-10-20]',
		'- [ ] a  [due:: 2026-10-20]',
	],
	// the line's own notation wins
	['done', '- [ ] a 📅 2026-10-20', '- [x] a 📅 2026-10-20 ✅ 2026-10-12', DATAVIEW],
	[
		'done',
		'- [ ] a [due:: 2026-10-20]',
		'- [x] a [due:: 2026-10-20]  [completion:: 2026-10-12]',
		EMOJI,
	],
	['done', '- [ ] a [effort:: 2h]', '- [x] a [effort:: 2h] ✅ 2026-10-12'],
	[
		'done',
		'- [ ] a 📅 2026-10-20 [scheduled:: 2026-10-19]',
		'- [x] a 📅 2026-10-20 [scheduled:: 2026-10-19] ✅ 2026-10-12',
	],
	// place: before the block id, and before trailing white space
	['done', '- [ ] a ^id', '- [x] a ✅ 2026-10-12 ^id'],
	['done', '- [ ] a  ', '- [x] a ✅ 2026-10-12  '],
	['done', '- [ ] a ^id \t', '- [x] a ✅ 2026-10-12 ^id \t'],
	[
		'done',
		'- [ ] a  [due:: 2026-10-20] ^id',
		'- [x] a  [due:: 2026-10-20]  [completion:: 2026-10-12] ^id',
	],
	// a token that is there gets the new date where it stands
	['done', '- [ ] a ✅ 2026-01-01 #tag', '- [x] a ✅ 2026-10-12 #tag'],
	['done', '- [ ] a [completion:: 2026-01-01] b', '- [x] a [completion:: 2026-10-12] b'],
	['done', '- [ ] a (completion:: 2026-01-01) b', '- [x] a (completion:: 2026-10-12) b'],
	['done', '- [ ] a ✅\ufe0f 2026-01-01', '- [x] a ✅\ufe0f 2026-10-12'],
	// white space, variation selectors and markers stay
	[
		'done',
		'-   [ ]   a   b 📅\ufe0f 2026-10-20  ',
		'-   [x]   a   b 📅\ufe0f 2026-10-20 ✅ 2026-10-12  ',
	],
	['done', '* [ ] a', '* [x] a ✅ 2026-10-12'],
	['done', '+ [ ] a', '+ [x] a ✅ 2026-10-12'],
	['done', '7. [ ] a', '7. [x] a ✅ 2026-10-12'],
	['done', '7) [ ] a', '7) [x] a ✅ 2026-10-12'],
	['done', '> [!note] Callout\n> - [ ] a', '> [!note] Callout\n> - [x] a ✅ 2026-10-12'],
	['done', '- [ ] top\n\t- [ ] a', '- [ ] top\n\t- [x] a ✅ 2026-10-12'],
	['done', '- [ ] top\n    - [ ] a', '- [ ] top\n    - [x] a ✅ 2026-10-12'],
	['done', '- [ ] top\n  * [ ] a', '- [ ] top\n  * [x] a ✅ 2026-10-12'],
	// what is no date stays: the text after a line separator, impossible and second dates
	['done', '- [ ] a\u2028b 📅 2026-10-20', '- [x] a\u2028b 📅 2026-10-20 ✅ 2026-10-12'],
	['done', '- [ ] a 📅 2026-02-30', '- [x] a 📅 2026-02-30 ✅ 2026-10-12'],
	[
		'done',
		'- [ ] a 📅 2026-10-20 📅 2026-10-21',
		'- [x] a 📅 2026-10-20 📅 2026-10-21 ✅ 2026-10-12',
	],
	['done', '- [ ] a `✅ 2026-01-01`', '- [x] a `✅ 2026-01-01` ✅ 2026-10-12'],
	// a status that is there already: nothing is written, and no date is invented
	['done', '- [x] a', '- [x] a'],
	['done', '- [x] a ✅ 2026-10-12', '- [x] a ✅ 2026-10-12'],
	['start', '- [/] a', '- [/] a'],
	['cancel', '- [-] a ❌ 2026-10-12', '- [-] a ❌ 2026-10-12'],
	['reopen', '- [ ] a', '- [ ] a'],
];

describe.each(DRESSES)('lines, in a note with $name', ({ wear }) => {
	for (const [move, before, after, set] of ROWS) {
		test(`${move}: ${before} → ${after}`, async () => {
			const [worn, expected] = wear(around(before), around(after));
			const line = lineOf(around(before), ' a');
			const { changed, status } = await edited(
				{ 'P/R.md': worn },
				['step', `P/R.md:${line}`, move],
				set,
			);
			expect(status).toBe(0);
			expect(changed).toEqual(worn === expected ? {} : { 'P/R.md': expected });
		});
	}
});

describe('the day of a line', () => {
	test('is that of --on, else of --today', async () => {
		const note = { 'P/R.md': around('- [ ] a') };
		const step = ['step', `P/R.md:${lineOf(around('- [ ] a'), ' a')}`, 'done'];
		const on = await edited(note, [...step, '--on', '2026-10-02', '--today', '2026-10-05']);
		expect(on.changed['P/R.md']).toContain('- [x] a ✅ 2026-10-02\n');
		const today = await edited(note, [...step, '--today', '2026-10-05']);
		expect(today.changed['P/R.md']).toContain('- [x] a ✅ 2026-10-05\n');
	});
});

/** A line of a note, as it is seen. */
const seen = (text: string, part: string): SeenPlace => {
	const line = lineOf(text, part);
	return { path: 'P/R.md', line, text: text.split('\n')[line - 1] ?? '' };
};

describe.each(DRESSES)('dates and holds, in a note with $name', ({ wear }) => {
	const dates: readonly (readonly [string | null, string, string, Around?])[] = [
		['2026-10-20', '- [ ] a', '- [ ] a 📅 2026-10-20'],
		['2026-10-20', '- [ ] a', '- [ ] a  [due:: 2026-10-20]', DATAVIEW],
		['2026-10-20', '- [ ] a 📅 2026-10-01 ⏫ ^id', '- [ ] a 📅 2026-10-20 ⏫ ^id'],
		['2026-10-20', '- [ ] a 🗓 2026-10-01', '- [ ] a 🗓 2026-10-20'],
		['2026-10-20', '- [ ] a 📅 2026-10-01 📅 2026-10-02', '- [ ] a 📅 2026-10-20 📅 2026-10-02'],
		['2026-10-20', '- [ ] a [due:: 2026-10-01] b', '- [ ] a [due:: 2026-10-20] b'],
		['2026-10-20', '- [ ] a ➕ 2026-10-01', '- [ ] a ➕ 2026-10-01 📅 2026-10-20'],
		['2026-10-20', '- [ ] a 📅 2026-10-20', '- [ ] a 📅 2026-10-20'],
		[null, '- [ ] a 📅 2026-10-01 ⏫', '- [ ] a ⏫'],
		[null, '- [ ] a  [due:: 2026-10-01] ^id', '- [ ] a ^id'],
		[null, '- [ ] a', '- [ ] a'],
	];
	for (const [due, before, after, set] of dates) {
		test(`due ${String(due)}: ${before} → ${after}`, async () => {
			const [worn, expected] = wear(around(before), around(after));
			const at = seen(around(before), ' a');
			const { changed } = await planned({ 'P/R.md': worn }, (p) => planDue(p, at, due), set);
			expect(changed).toEqual(worn === expected ? {} : { 'P/R.md': expected });
		});
	}

	test.each([
		['- [ ] a', '- [h] a'],
		['- [x] a ✅ 2026-10-01 ^id', '- [h] a ^id'],
		['- [-] a  [cancelled:: 2026-10-01]', '- [h] a'],
	])('hold: %j → %j', async (before, after) => {
		const [worn, expected] = wear(around(before), around(after));
		const at = seen(around(before), ' a');
		const { changed } = await planned({ 'P/R.md': worn }, (p) =>
			planStep(p, at, 'hold', '2026-10-12'),
		);
		expect(changed).toEqual({ 'P/R.md': expected });
	});
});

describe.each(DRESSES)('stages, in a note with $name', ({ wear }) => {
	test.each([
		[
			'its tag is replaced',
			'- [ ] a #stage/discovery 📅 2026-10-20',
			'- [ ] a #stage/practice 📅 2026-10-20',
		],
		['its prefix is replaced', '- [ ] Discovery: a ^id', '- [ ] Practice: a ^id'],
		[
			'a tag is added before the signs',
			'- [ ] a 📅 2026-10-20 ^id',
			'- [ ] a #stage/practice 📅 2026-10-20 ^id',
		],
		['a tag is added at the end', '- [ ] a', '- [ ] a #stage/practice'],
	])('%s', async (_name, before, after) => {
		const [first, second] = [before, after].map((line) => around(`- [ ] top\n\t${line}`));
		const [worn, expected] = wear(first ?? '', second ?? '');
		const at = seen(around(`- [ ] top\n\t${before}`), before);
		const { changed } = await planned({ 'P/R.md': worn }, (p) => planStage(p, at, 'practice'));
		expect(changed).toEqual({ 'P/R.md': expected });
	});
});

describe('a stage by heading, in a milestone note', () => {
	const MOVED = ['- [ ] a 📅 2026-10-20', '\t- [ ] below'];
	const note = (discovery: readonly string[], practice: readonly string[]): readonly string[] => [
		...['---', 'type: milestone', 'objective: "[[Goal]]"', '---', '## Discovery'],
		...discovery,
		...['- [ ] b', '', '## Practice', '- [ ] c'],
		...practice,
		...['', '## Mastery', ''],
	];
	const move = async (text: string): Promise<string | null | undefined> => {
		const at = { ...seen(note(MOVED, []).join('\n'), ' a'), path: 'P/M.md' };
		const notes = { 'P/R.md': around(''), 'P/M.md': text };
		return (await planned(notes, (p) => planStage(p, at, 'practice'))).changed['P/M.md'];
	};

	test.each(DRESSES.filter(({ name }) => name !== 'mixed endings'))(
		'moves the line with what is below it, in a note with $name',
		async ({ wear }) => {
			const [worn, expected] = wear(note(MOVED, []).join('\n'), note([], MOVED).join('\n'));
			expect(await move(worn)).toBe(expected);
		},
	);

	test('moves lines with their own endings', async () => {
		const own = MOVED.map((line) => `${line}\r`);
		expect(await move(note(own, []).join('\n'))).toBe(note([], own).join('\n'));
	});
});

describe('what is refused', () => {
	const nested = around('- [ ] top\n\t- [ ] step #stage/practice\n\t\t- [ ] a');

	test('a stage for a nested step', async () => {
		const at = seen(nested, ' a');
		const { changed, told } = await planned({ 'P/R.md': nested }, (p) =>
			planStage(p, at, 'mastery'),
		);
		expect({ changed, told }).toEqual({ changed: {}, told: ['nested-step'] });
	});

	test.each([
		['a repeated task', '- [ ] a 🔁 every week', 'recurring'],
		['a repeated task of Dataview', '- [ ] a [repeat:: every week]', 'recurring'],
		['an item without a box', '- a', 'not-a'],
		['a line of text', 'words with a', 'not-a'],
		['a task in code', '```\n- [ ] a\n```', 'not-a'],
		['a task in a comment', '%%\n- [ ] a\n%%', 'not-a'],
		['two signs in a box', '- [ab] a', 'not-a'],
	])('%s', async (_name, line, code) => {
		const text = around(line);
		const args = ['step', `P/R.md:${lineOf(text, ' a')}`, 'done', '--json'];
		const { changed, status, output } = await edited({ 'P/R.md': text }, args);
		expect({ changed, status }).toEqual({ changed: {}, status: 3 });
		expect(JSON.parse(output)).toMatchObject({ written: [], refused: { code, path: 'P/R.md' } });
	});

	test.each([
		['LF', '\n'],
		['CRLF', '\r\n'],
	])('a note with conflict markers (%s)', async (_name, ending) => {
		const text = `- [ ] a\n<<<<<<< HEAD\n- [ ] b\n=======\n- [ ] c\n>>>>>>> theirs\n`.replaceAll(
			'\n',
			ending,
		);
		const { changed, output } = await edited({ 'n.md': text }, [
			'step',
			'n.md:1',
			'done',
			'--json',
		]);
		expect(changed).toEqual({});
		expect(JSON.parse(output)).toMatchObject({ refused: { code: 'note-conflicted', line: 2 } });
	});
});
