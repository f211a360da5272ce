import { describe, expect, test } from 'vitest';
import type { NoteChange, SeenLine } from '../../src/model/edit';
import { editNote, lineSeen, outcomeOf, seenIn } from './edit-note';
import { box, DAY, due } from './line-rows';

/** The note after the line that holds `piece` was done. */
function done(text: string, piece = '- [ ]'): string {
	return doneAt(text, seenIn(text, piece));
}

function doneAt(text: string, at: SeenLine): string {
	return outcomeOf(editNote(text, [{ kind: 'line', at, parts: [box('done')] }]));
}

const TOKEN = ` ✅ ${DAY}`;

describe('what other writers of tasks stumble over', () => {
	test('a line feed behind a carriage return stays', () => {
		expect(done('x\r\n- [ ] a\r\ny\r\n')).toBe(`x\r\n- [x] a${TOKEN}\r\ny\r\n`);
	});

	test('other endings and a lone carriage return in code stay', () => {
		const rest = '\r\n```\r\na\rb\n```\n\nend';
		expect(done(`- [ ] a${rest}`)).toBe(`- [x] a${TOKEN}${rest}`);
	});

	test('no final newline is added', () => {
		expect(done('x\n- [ ] a')).toBe(`x\n- [x] a${TOKEN}`);
	});

	test('a byte order mark stays, before properties and before a task', () => {
		expect(done('\uFEFF---\nx: 1\n---\n- [ ] a')).toBe(`\uFEFF---\nx: 1\n---\n- [x] a${TOKEN}`);
		expect(done('\uFEFF- [ ] a')).toBe(`\uFEFF- [x] a${TOKEN}`);
	});

	test.each(['\u2028', '\u2029', '\u0085', '\u000b', '\u000c'])(
		'%j ends no line: the text and the date behind it stay',
		(separator) => {
			const line = `- [ ] pay rent${separator}ref 12345 📅 2026-01-01`;
			expect(done(line)).toBe(`${line.replace('[ ]', '[x]')}${TOKEN}`);
		},
	);

	test.each(['\u0000', '\ud800', '\udc00x', '\u001b', '\uFFFD'])('%j in a title stays', (odd) => {
		expect(done(`- [ ] a${odd} b`)).toBe(`- [x] a${odd} b${TOKEN}`);
	});

	test('an impossible date stays as it is written', () => {
		expect(done('- [ ] a 📅 2026-02-30')).toBe(`- [x] a 📅 2026-02-30${TOKEN}`);
	});

	test('of two due dates neither goes', () => {
		const line = '- [ ] a 📅 2026-10-01 📅 2026-10-02';
		expect(done(line)).toBe(`${line.replace('[ ]', '[x]')}${TOKEN}`);
	});

	test('odd spacing and a hard break stay', () => {
		expect(done('-   [ ]   x  ', '[ ]')).toBe(`-   [x]   x${TOKEN}  `);
	});

	test('variation selectors stay', () => {
		const line = '- [ ] a ⏫\uFE0F 📅\uFE0F 2026-10-20';
		expect(done(line)).toBe(`${line.replace('[ ]', '[x]')}${TOKEN}`);
	});

	test.each([
		'- [x]done',
		'- [] a',
		'- [ab] a',
		'- [e\u0301] a',
		'- [👩\u200d🔬] a',
		'1234567890. [ ] a',
		'\u00a0- [ ] a',
		'\u200b- [ ] a',
	])('%j is no task', (line) => {
		expect(doneAt(line, { line: 1, text: line })).toBe('not-a@1');
	});

	test.each(['1) [ ] a', '+ [ ] a', '* [ ] a', '- [🎉] a', '- [é] a', '999999999. [ ] a'])(
		'%j is a task, its marker stays',
		(line) => {
			expect(doneAt(line, { line: 1, text: line })).toBe(
				`${line.replace(/\[.\]/u, '[x]')}${TOKEN}`,
			);
		},
	);

	test('tasks in callouts keep their marks, whatever the title and depth', () => {
		const text = '> [!todo]- Title\n> - [ ] a\n>\n> > [!note] In\n> > - [ ] b\n> - [ ] c\n';
		for (const [piece, token] of [
			['- [ ] a', `- [x] a${TOKEN}`],
			['- [ ] b', `- [x] b${TOKEN}`],
			['- [ ] c', `- [x] c${TOKEN}`],
		] as const) {
			expect(done(text, piece)).toBe(text.replace(piece, token));
		}
	});

	test('a fence in a quote ends where the quote ends', () => {
		const text = '> ```\n> - [ ] code\n\n- [ ] a\n';
		expect(done(text, '- [ ] a')).toBe(text.replace('- [ ] a', `- [x] a${TOKEN}`));
		expect(done(text, '- [ ] code')).toBe('not-a@2');
	});

	test('four columns are code without a list, and an item in one', () => {
		expect(doneAt('text\n\n    - [ ] a', { line: 3, text: '    - [ ] a' })).toBe('not-a@3');
		expect(done('- x\n    - [ ] a')).toBe(`- x\n    - [x] a${TOKEN}`);
	});

	test('of two lines that read the same and moved neither is changed', () => {
		const edit: NoteChange = {
			kind: 'line',
			at: { line: 1, text: '- [ ] a' },
			parts: [box('done')],
		};
		const edited = editNote('x\n- [ ] a\n\n- [ ] a\n', [edit]);
		expect(edited).toMatchObject({
			refusal: { code: 'line-ambiguous', path: 'Note.md', line: 1, values: { lines: '2, 4' } },
		});
	});

	test('a line that was edited since is left, with its place and a reason', () => {
		const edited = editNote('- [ ] a!\n', [
			{ kind: 'line', at: { line: 1, text: '- [ ] a' }, parts: [box('done')] },
		]);
		expect(edited).toMatchObject({ refusal: { code: 'line-changed', path: 'Note.md', line: 1 } });
	});

	test('lines that came or went above lead to the right line', () => {
		const seen = { line: 3, text: '- [ ] a' };
		expect(doneAt('new\nnew\nnew\nnew\n- [ ] a\n', seen)).toBe(
			`new\nnew\nnew\nnew\n- [x] a${TOKEN}\n`,
		);
		expect(doneAt('- [ ] a', seen)).toBe(`- [x] a${TOKEN}`);
	});

	test('a note that is shorter than was known throws nothing', () => {
		expect(doneAt('', { line: 99, text: '- [ ] a' })).toBe('line-changed@99');
		expect(doneAt('x', { line: Number.NaN, text: '- [ ] a' })).toBe('line-changed@NaN');
	});

	test('a block id stays last', () => {
		expect(done('- [ ] a ^k')).toBe(`- [x] a${TOKEN} ^k`);
	});

	test('a block id that stands twice leads nowhere', () => {
		const text = '- [ ] a ^k\n- [ ] b ^k\n';
		expect(doneAt(text, { line: 9, text: '- [ ] old ^k' })).toBe('line-ambiguous@9');
	});

	test('a note with conflict markers is left', () => {
		const text = '- [ ] a\n<<<<<<< ours\n=======\n>>>>>>> theirs\n';
		expect(done(text)).toBe('note-conflicted@2');
	});

	test.each(['__proto__', 'constructor', 'toString'])('a field named %s is a field', (key) => {
		const change: NoteChange = {
			kind: 'line',
			at: { line: 1, text: '- a' },
			parts: [{ part: 'field', key, value: '1' }],
		};
		expect(outcomeOf(editNote('- a', [change]))).toBe(`- a [${key}:: 1]`);
	});

	test('a line of millions of characters, and one task among a hundred thousand', () => {
		const long = `- [ ] ${'[due:: '.repeat(200_000)}${'`'.repeat(99_999)} ✅`;
		const change = { kind: 'line', at: { line: 1, text: long }, parts: [box('done')] } as const;
		expect(outcomeOf(editNote(long, [change], { isRead: false }))).toBe(
			`${long.replace('[ ]', '[x]')}${TOKEN}`,
		);
		const many = Array.from({ length: 100_000 }, (_, index) => `- [ ] a${String(index)}`).join(
			'\n',
		);
		const at = { line: 5, text: '- [ ] a99999' };
		const edited = editNote(many, [{ kind: 'line', at, parts: [box('done')] }], { isRead: false });
		expect(outcomeOf(edited)).toBe(many.replace('- [ ] a99999', `- [x] a99999${TOKEN}`));
	}, 60_000);

	test('a second click changes nothing, a click of another pane is refused or nothing', () => {
		const text = 'x\n- [ ] a ^k\n- [ ] b\n';
		const first = done(text, '- [ ] a');
		expect(doneAt(first, lineSeen(first, 2))).toBe(first);
		expect(doneAt(first, lineSeen(text, 2))).toBe(first);
		const second = done(text, '- [ ] b');
		expect(doneAt(second, lineSeen(text, 3))).toBe('line-changed@3');
	});

	test('the years 1 and 9999 are days like others', () => {
		for (const day of ['0001-01-01', '9999-12-31']) {
			const at = { line: 1, text: '- [ ] a' };
			const edited = editNote('- [ ] a', [{ kind: 'line', at, parts: [due(day)] }]);
			expect(outcomeOf(edited)).toBe(`- [ ] a 📅 ${day}`);
		}
	});
});
