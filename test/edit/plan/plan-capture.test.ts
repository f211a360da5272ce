import { describe, expect, test } from 'vitest';
import { planCapture, type NewCapture } from '../../../src/edit/plan/plan-capture';
import type { Settings } from '../../../src/model/settings';
import { noteOf, planningOf, TODAY } from './planning-of';
import { tryPlan, writePlan, type Notes } from '../write-plan';

const ROADMAP = 'Plan/Roadmap.md';
const HEAD = ['---', 'type: mentorship', 'mentor: "[[Priya]]"', '---', '# Senior → Staff', ''];
const CHECK_IN = 'Plan/Check-ins/2026-10-12 Check-in.md';
const IN_CHECK_IN = ['---', 'type: check-in', '---', '## Questions', '- Who decides?'];

const capture = (words: Partial<NewCapture> = {}): NewCapture => ({
	kind: 'lesson',
	text: 'Ask earlier',
	on: TODAY,
	...words,
});

async function write(
	notes: Notes,
	words: Partial<NewCapture> = {},
	settings: Partial<Settings> = {},
): Promise<Notes> {
	const planning = await planningOf(notes, settings, ROADMAP);
	return writePlan(notes, planCapture(planning, capture(words)), settings);
}

describe('what is captured', () => {
	test.each([
		['lesson', '## Lessons'],
		['outcome', '## Outcomes reached'],
		['question', '## Questions'],
	] as const)(
		'%s: goes with its day to the end of the roadmap’s section',
		async (kind, heading) => {
			const text = noteOf(...HEAD, heading, '- 2026-10-01: Before', '', '## Context', 'x');
			const after = await write({ [ROADMAP]: text }, { kind });
			expect(after[ROADMAP]).toBe(text.replace('Before\n', 'Before\n- 2026-10-12: Ask earlier\n'));
			const { captured } = (await planningOf(after)).roadmap;
			expect(captured).toContainEqual(
				expect.objectContaining({ kind, text: 'Ask earlier', date: TODAY, path: ROADMAP }),
			);
		},
	);

	test.each([
		['lesson', '## Lessons'],
		['outcome', '## Outcomes reached'],
		['question', '## Questions'],
	] as const)('%s: makes its section when it is missing', async (kind, heading) => {
		const after = await write({ [ROADMAP]: noteOf(...HEAD, '## Context', 'x') }, { kind });
		expect(after[ROADMAP]).toBe(
			noteOf(...HEAD, '## Context', 'x', '', heading, '- 2026-10-12: Ask earlier'),
		);
	});

	test('goes without a day into the check-in note of the day', async () => {
		const notes = { [ROADMAP]: noteOf(...HEAD), [CHECK_IN]: noteOf(...IN_CHECK_IN) };
		const after = await write(notes, { kind: 'question' });
		expect(after[ROADMAP]).toBe(notes[ROADMAP]);
		expect(after[CHECK_IN]).toBe(noteOf(...IN_CHECK_IN, '- Ask earlier'));
		const { captured } = (await planningOf(after)).roadmap;
		expect(captured).toContainEqual(
			expect.objectContaining({ kind: 'question', text: 'Ask earlier', date: TODAY }),
		);
	});

	test('goes without a day below the dated heading of the day, not to the roadmap’s own section', async () => {
		const lines = ['## Lessons', '- Mine', '', '## Check-ins', '### 2026-10-12', 'Held.'];
		const after = await write({ [ROADMAP]: noteOf(...HEAD, ...lines) });
		expect(after[ROADMAP]).toBe(noteOf(...HEAD, ...lines, '', '#### Lessons', '- Ask earlier'));
		const again = await write(after, { text: 'Write less' });
		expect(again[ROADMAP]).toBe(
			noteOf(...HEAD, ...lines, '', '#### Lessons', '- Ask earlier', '- Write less'),
		);
		const { captured } = (await planningOf(again)).roadmap;
		expect(captured.map(({ text, date }) => [text, date])).toEqual([
			['Mine', null],
			['Ask earlier', TODAY],
			['Write less', TODAY],
		]);
	});

	test.each(['missed', 'cancelled'])(
		'goes to the roadmap when the check-in was %s',
		async (status) => {
			const checkIn = noteOf('---', 'type: check-in', `status: ${status}`, '---');
			const notes = { [ROADMAP]: noteOf(...HEAD, '## Lessons'), [CHECK_IN]: checkIn };
			expect(await write(notes)).toEqual({
				[ROADMAP]: noteOf(...HEAD, '## Lessons', '- 2026-10-12: Ask earlier'),
				[CHECK_IN]: checkIn,
			});
		},
	);

	test('goes to the roadmap when the check-in is of another day', async () => {
		const notes = { [ROADMAP]: noteOf(...HEAD, '## Lessons'), [CHECK_IN]: noteOf(...IN_CHECK_IN) };
		const after = await write(notes, { on: '2026-10-11' });
		expect(after[ROADMAP]).toBe(noteOf(...HEAD, '## Lessons', '- 2026-10-11: Ask earlier'));
	});

	test.each([
		'2026-09-01 was a bad day',
		'- a dash',
		'[ ] a box',
		'# a hash',
		'1. a number',
		'> a quote',
		'``` a fence',
		'---',
	])('keeps its day in a check-in when its text would be read as more: %s', async (text) => {
		const notes = { [ROADMAP]: noteOf(...HEAD), [CHECK_IN]: noteOf(...IN_CHECK_IN) };
		const after = await write(notes, { kind: 'question', text });
		expect(after[CHECK_IN]).toBe(noteOf(...IN_CHECK_IN, `- 2026-10-12: ${text}`));
		const { captured } = (await planningOf(after)).roadmap;
		expect(captured.at(-1)).toMatchObject({ date: TODAY, at: { line: 6 } });
	});

	test.each(['#gave is a tag', '1.5 hours are enough', '*Never* alone', '[[Priya]] knows'])(
		'needs no day for a text that is none of that: %s',
		async (text) => {
			const notes = { [ROADMAP]: noteOf(...HEAD), [CHECK_IN]: noteOf(...IN_CHECK_IN) };
			const after = await write(notes, { kind: 'question', text });
			expect(after[CHECK_IN]).toBe(noteOf(...IN_CHECK_IN, `- ${text}`));
		},
	);

	test('is one line, and written once', async () => {
		const notes = { [ROADMAP]: noteOf(...HEAD, '## Lessons') };
		const once = await write(notes, { text: ' Ask\r\nearlier\n' });
		expect(once[ROADMAP]).toBe(noteOf(...HEAD, '## Lessons', '- 2026-10-12: Ask earlier'));
		expect(await write(once)).toEqual(once);
	});

	test('is refused without a text', async () => {
		const notes = { [ROADMAP]: noteOf(...HEAD) };
		const planning = await planningOf(notes);
		expect(tryPlan(notes, planCapture(planning, capture({ text: ' \n' })))).toMatchObject({
			code: 'bad-value',
			values: { what: 'text' },
		});
	});

	test('keeps the line endings, the BOM and the marker of its neighbours', async () => {
		const text = `\uFEFF${noteOf(...HEAD, '## Lessons', '* 2026-10-01: Before')}`
			.trimEnd()
			.replaceAll('\n', '\r\n');
		const after = await write({ [ROADMAP]: text });
		expect(after[ROADMAP]).toBe(`${text}\r\n* 2026-10-12: Ask earlier`);
	});
});
