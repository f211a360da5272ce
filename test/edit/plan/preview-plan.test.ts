import { describe, expect, test } from 'vitest';
import { previewPlan } from '../../../src/edit/plan/preview-plan';
import type { NoteChange, Plan } from '../../../src/model/edit';
import { sourceIn, termsOf, type Notes } from '../write-plan';

const preview = (notes: Notes, plan: Plan) =>
	previewPlan(plan, (path) => sourceIn(notes, path), termsOf());

const changing = (path: string, ...changes: readonly NoteChange[]): Plan => ({
	name: 'test',
	edits: [{ path, changes }],
});

const append = (text: string): NoteChange => ({
	kind: 'append',
	to: { holder: 'note', meaning: 'lessons', title: 'Lessons' },
	lines: [{ text, box: null }],
});

describe('the lines that a plan would write', () => {
	test.each(['\n', '\r\n', '\r'])(
		'are new lines, with the numbers that they will have (%j)',
		(end) => {
			const notes = { 'A.md': ['## Lessons', '- one', '', '## Changes', '- x'].join(end) };
			expect(preview(notes, changing('A.md', append('two')))).toEqual([
				{ path: 'A.md', line: 3, text: '- two' },
			]);
		},
	);

	test('are a heading as well, and a line at the end of a note without a final newline', () => {
		expect(preview({ 'A.md': '# A\nText.' }, changing('A.md', append('one')))).toEqual([
			{ path: 'A.md', line: 4, text: '## Lessons' },
			{ path: 'A.md', line: 5, text: '- one' },
		]);
	});

	test('are changed lines, whole', () => {
		const done: NoteChange = {
			kind: 'line',
			at: { line: 2, text: '- [ ] one ^a' },
			parts: [{ part: 'box', to: 'done', on: '2026-10-12' }],
		};
		const notes = { 'A.md': '## Lessons\n- [ ] one ^a\n' };
		expect(preview(notes, changing('A.md', done, append('two')))).toEqual([
			{ path: 'A.md', line: 2, text: '- [x] one ✅ 2026-10-12 ^a' },
			{ path: 'A.md', line: 3, text: '- two' },
		]);
	});

	test('are the properties that are set', () => {
		const set: NoteChange = {
			kind: 'properties',
			parts: [{ part: 'set', key: 'due', value: { kind: 'day', day: '2026-10-12' } }],
		};
		expect(preview({ 'A.md': '---\ndue: 2026-09-01\n---\n' }, changing('A.md', set))).toEqual([
			{ path: 'A.md', line: 2, text: 'due: 2026-10-12' },
		]);
	});

	test('are none when all of it stands there', () => {
		expect(preview({ 'A.md': '## Lessons\n- one\n' }, changing('A.md', append('one')))).toEqual([]);
	});

	test('are the whole text of a new note', () => {
		const create: Plan = { name: 'test', edits: [{ path: 'B.md', create: '# B\n\nText.\n' }] };
		expect(preview({}, create)).toEqual([{ path: 'B.md', line: 1, text: '# B\n\nText.' }]);
		expect(preview({ 'B.md': '' }, create)).toMatchObject({ code: 'note-exists', path: 'B.md' });
	});

	test('are withheld with the doubt that would stop the writing', () => {
		expect(preview({}, changing('A.md', append('one')))).toMatchObject({ code: 'note-missing' });
		const conflicted = { 'A.md': '<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n' };
		expect(preview(conflicted, changing('A.md', append('one')))).toMatchObject({
			code: 'note-conflicted',
			line: 1,
		});
		const refusal = { code: 'no-daily-note', path: 'D.md', line: null, values: {} } as const;
		expect(preview({}, { refusal })).toBe(refusal);
	});
});
