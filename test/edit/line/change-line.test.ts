import { describe, expect, test } from 'vitest';
import { editNote, lineSeen, outcomeOf, seenIn, type EditOptions } from '../edit-note';
import { box, DAY, due, field, LINE_ROWS } from '../line-rows';
import { LINE_ENDING_NAMES, withEndings } from '../line-endings';

describe('a line changes to the byte', () => {
	describe.each(LINE_ENDING_NAMES)('%s', (endings) => {
		test.each(LINE_ROWS)('$name', ({ before, parts, after, options }) => {
			const around = (line: string): string =>
				withEndings(
					endings,
					`# Title\n\n- [ ] other 📅 2026-01-01\n${line}\n\t- [ ] below ⛔ x\n\ntext ✅\n`,
				);
			const text = around(before);
			const edited = editNote(text, [{ kind: 'line', at: lineSeen(text, 4), parts }], options);
			expect(outcomeOf(edited)).toBe(around(after));
		});
	});

	test.each(LINE_ROWS)(
		'$name, as the last line without an ending',
		({ before, parts, after, options }) => {
			const text = `- x\r\n${before}`;
			const edited = editNote(text, [{ kind: 'line', at: lineSeen(text, 2), parts }], options);
			expect(outcomeOf(edited)).toBe(`- x\r\n${after}`);
		},
	);

	test.each(LINE_ROWS)(
		'$name, where the host cannot tell the structure',
		({ before, parts, after, options }) => {
			const text = `a\n${before}\nb`;
			const edited = editNote(text, [{ kind: 'line', at: lineSeen(text, 2), parts }], {
				...options,
				isRead: false,
			});
			expect(outcomeOf(edited)).toBe(`a\n${after}\nb`);
		},
	);

	test.each(LINE_ROWS)('$name, twice is once', ({ parts, after, options }) => {
		const edited = editNote(after, [{ kind: 'line', at: lineSeen(after, 1), parts }], options);
		expect(outcomeOf(edited)).toBe(after);
	});

	test.each([
		['a tab', '\t'],
		['a callout', '> '],
		['a callout in a callout', '> > '],
		['a callout without white space', '>'],
		['an item', '- '],
		['two items', '- - '],
	])('keeps what stands before the marker: %s', (_name, prefix) => {
		const head = prefix.startsWith('>') ? `${prefix}[!todo] Title\n` : '- a\n';
		const text = `${head}${prefix}- [ ] b\n`;
		const edited = editNote(text, [{ kind: 'line', at: lineSeen(text, 2), parts: [box('done')] }]);
		expect(outcomeOf(edited)).toBe(`${head}${prefix}- [x] b ✅ ${DAY}\n`);
	});
});

describe('a line is refused', () => {
	const toggle = (text: string, options: EditOptions = {}, part = box('done')): string =>
		outcomeOf(editNote(text, [{ kind: 'line', at: lineSeen(text, 1), parts: [part] }], options));

	test.each([
		['a heading', '# a', box('done'), 'not-a@1'],
		['a paragraph', '[ ] a', box('done'), 'not-a@1'],
		['a plain bullet', '- a', box('done'), 'not-a@1'],
		['a box without white space behind it', '- [x]done', box('done'), 'not-a@1'],
		['a box with two characters', '- [ab] a', box('done'), 'not-a@1'],
		['an empty box', '- [] a', box('done'), 'not-a@1'],
		['ten digits', '1234567890. [ ] a', box('done'), 'not-a@1'],
		['a value that ends the field', '- a', field('effort', '2]h'), 'bad-value@1'],
		['a value with a line break', '- a', field('effort', '2\rh'), 'bad-value@1'],
		['an empty value', '- a', field('effort', ''), 'bad-value@1'],
		['a field that is all of a bullet', '- [weight:: 2] ', field('weight', null), 'no-notation@1'],
		[
			'a text that would become a box',
			'- [x]✅ 2026-09-01',
			field('effort', '2h'),
			'no-notation@1',
		],
		[
			'marks that would come together',
			'- [x] ` 📅 2026-10-20 `✅ 2026-09-01`',
			box('open'),
			'no-notation@1',
		],
		['another block id', '- a ^k', { part: 'block-id', id: 'ref-1' }, 'id-taken@1'],
		['another task id', '- [ ] a 🆔 k', { part: 'task-id', id: 'm-1' }, 'id-taken@1'],
		['a repeated task that is started', '- [ ] a 🔁 every week', box('started'), 'recurring@1'],
		['a repeated task that is done', '- [ ] a 🔁 every week', box('done'), 'recurring@1'],
		['a repeated task that is due', '- [ ] a [repeat:: every week]', due(DAY), 'recurring@1'],
	] as const)('%s', (_name, line, part, expected) => {
		expect(toggle(line, {}, part)).toBe(expected);
		expect(toggle(line, { isRead: false }, part)).toBe(expected);
	});

	test.each([
		['a fence', '```\n- [ ] a\n```'],
		['a fence that is never closed', '~~~~\n~~~\n- [ ] a'],
		['indented code', 'text\n\n    - [ ] a'],
		['a comment', '<!--\n- [ ] a\n-->'],
		['a comment of the app', '%%\n- [ ] a\n%%'],
		['HTML', '<div>\n- [ ] a\n</div>'],
		['properties', '---\nx:\n- [ ] a\n---\n'],
		['math', '$$\n- [ ] a\n$$'],
	])('what stands in %s is no task', (_name, text) => {
		const seen = seenIn(text, '- [ ] a');
		const edited = editNote(text, [{ kind: 'line', at: seen, parts: [box('done')] }]);
		expect(outcomeOf(edited)).toBe(`not-a@${String(seen.line)}`);
	});

	test('a repeated task that stands already needs nothing', () => {
		expect(toggle('- [x] a 🔁 every week')).toBe('- [x] a 🔁 every week');
	});

	test('a sign that repeats is none in a code span', () => {
		expect(toggle('- [ ] a `🔁 every week`')).toBe(`- [x] a \`🔁 every week\` ✅ ${DAY}`);
	});
});

describe('a repeated task is completed by Tasks', () => {
	const line = '\t- [ ] a 🔁 every week 📅 2026-10-12';
	const answer = `\t- [ ] a 🔁 every week 📅 2026-10-19\n\t- [x] a 🔁 every week 📅 2026-10-12 ✅ ${DAY}`;
	const terms: EditOptions['terms'] = {
		toggleRecurring: (asked, path) => (asked === line && path === 'Note.md' ? answer : null),
	};

	test.each(LINE_ENDING_NAMES)('%s', (endings) => {
		const around = (own: string): string => withEndings(endings, `- x\n${own}\n- y\n`);
		const text = around(line);
		const at = lineSeen(text, 2);
		const edited = editNote(text, [{ kind: 'line', at, parts: [box('done')] }], { terms });
		const expected = endings === 'mixed' ? `- x\r\n${answer}\n- y\r\n` : around(answer);
		expect(outcomeOf(edited)).toBe(expected);
	});

	test.each([null, '', '\n'])('but not when it answers %j', (nothing) => {
		const text = '- [ ] a 🔁 every week';
		const at = { line: 1, text };
		const edited = editNote(text, [{ kind: 'line', at, parts: [box('done')] }], {
			terms: { toggleRecurring: () => nothing },
		});
		expect(outcomeOf(edited)).toBe('recurring@1');
	});

	test('but not when it answers with another text', () => {
		const text = '- [ ] a 🔁 every week';
		const at = { line: 1, text };
		const edited = editNote(text, [{ kind: 'line', at, parts: [box('done')] }], {
			terms: { toggleRecurring: () => '- [x] b 🔁 every week' },
		});
		expect(outcomeOf(edited)).toBe('no-notation@1');
	});

	test('but not beside another change of the line', () => {
		const text = `- x\n${line}`;
		const parts = [box('done'), field('effort', '2h')];
		const at = lineSeen(text, 2);
		expect(outcomeOf(editNote(text, [{ kind: 'line', at, parts }], { terms }))).toBe('recurring@2');
	});
});
