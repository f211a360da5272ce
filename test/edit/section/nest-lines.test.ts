import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteLines } from '../../../src/edit/section/note-lines';
import type { NoteChange, SeenLine } from '../../../src/model/edit';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { noteSource } from '../../../src/node/note-source';
import { typedText } from '../../../src/note/read-note';
import { changeOf, readOtherwise, seen, splicesOf, VARIANTS } from '../change-of';
import { trickyNotes } from '../generated-notes';

const child = (under: SeenLine, ...texts: readonly string[]): NoteChange => ({
	kind: 'nest',
	under,
	after: 'last-child',
	lines: texts.map((text) => ({ text, box: null })),
});

const measured = (under: SeenLine, text: string): NoteChange => ({
	kind: 'nest',
	under,
	after: 'last-measurement',
	lines: [{ text, box: null }],
});

/** The note with `- new` below the first line that holds M. */
function nested(text: string): string {
	return changeOf(text, child(seen(text, 'M'), 'new'));
}

describe('below an item', () => {
	it.each(VARIANTS)(
		'puts a line behind the last child and what is below that, with %s',
		(_, of) => {
			const text = of('## A\n- [ ] M\n\t- [x] a\n\t- [ ] b\n\t\t- c\n\t\t  more\n\n- [ ] N\n');
			const after = of(
				'## A\n- [ ] M\n\t- [x] a\n\t- [ ] b\n\t\t- c\n\t\t  more\n\t- new\n\n- [ ] N\n',
			);
			expect(nested(text)).toBe(after);
		},
	);

	it.each(VARIANTS)('leaves a note without a final newline so, with %s', (_, of) => {
		expect(nested(of('## A\n- M'))).toBe(of('## A\n- M\n\t- new'));
		expect(nested(of('- M\n  - a'))).toBe(of('- M\n  - a\n  - new'));
	});

	it.each([
		['- M\n\t* a', '\t* new'],
		['- M\n    + a', '    + new'],
		['- M\n\t1. a\n\t2. b', '\t3. new'],
		['- M\n\t- a\n\n\t- b', '\t- new'],
		['- M\n    - a\n  - b', '  - new'],
		['  - M\n    - a', '    - new'],
		['- M\n\t- a\n\tlazy', '\t- new'],
		['- M\n\t- a\nlazy', '\t- new'],
		['- M\n\t- a\n\t  ```\n\t  code\n\t  ```', '\t- new'],
		['> [!note]\n> - M\n> \t- a', '> \t- new'],
	])('writes it as the last child is written: below %j it is %j', (text, line) => {
		expect(nested(`${text}\n\ntext\n`)).toBe(`${text}\n${line}\n\ntext\n`);
	});

	it('goes before a text that belongs to the item again', () => {
		expect(nested('- M\n\t- a\n\n\tM goes on\n')).toBe('- M\n\t- a\n\t- new\n\n\tM goes on\n');
	});

	it.each([
		['- M', '\t- new'],
		['* [x] M', '\t- new'],
		['  - M', '  \t- new'],
		['   - M', '   \t\t- new'],
		['1. M', '\t- new'],
		['1000. M', '\t\t- new'],
		['- M\n  goes on\n\n  and on', '\t- new'],
		['- M\nlazy', '\t- new'],
		['> [!note]\n> - M', '> \t- new'],
		['> [!note]\n> 1. M', '> \t\t- new'],
	])(
		'a first child is one tab deeper, or as deep as it must be: below %j it is %j',
		(text, line) => {
			expect(nested(`${text}\n\ntext\n`)).toBe(`${text}\n${line}\n\ntext\n`);
		},
	);

	it.each([
		['- M', '  - new'],
		['  - M', '    - new'],
		['1. M', '   - new'],
		['-   M', '    - new'],
	])('or the step of the note, when it indents with spaces: below %j it is %j', (text, line) => {
		expect(nested(`- x\n  - y\n\ntext\n\n${text}\n`)).toBe(
			`- x\n  - y\n\ntext\n\n${text}\n${line}\n`,
		);
	});

	it('takes four spaces for a step as well', () => {
		expect(nested('- x\n    - y\n- M\n')).toBe('- x\n    - y\n- M\n    - new\n');
	});

	it('writes no line that is a child already', () => {
		const once = '- M\n\t- new\n\t- a\n';
		expect(nested(once)).toBe(once);
		expect(changeOf(once, child(seen(once, 'M'), 'new', 'b'))).toBe('- M\n\t- new\n\t- a\n\t- b\n');
		expect(nested('- M\n\t- a\n\t\t- new\n')).toBe('- M\n\t- a\n\t\t- new\n\t- new\n');
		expect(nested('- M\n\t- [ ] new\n')).toBe('- M\n\t- [ ] new\n\t- new\n');
	});

	it('writes tasks and what is below them', () => {
		const text = '- [ ] M\n\t- a\n';
		const change: NoteChange = {
			kind: 'nest',
			under: seen(text, 'M'),
			after: 'last-child',
			lines: [{ text: 't #stage/practice', box: 'open', below: [{ text: 'u', box: null }] }],
		};
		expect(changeOf(text, change)).toBe('- [ ] M\n\t- a\n\t- [ ] t #stage/practice\n\t\t- u\n');
	});

	it.each(['- M\n  ```\n  open\n', '- <!-- M\n', '- M\n\n  <script>\n'])(
		'writes nothing where it would not be read: %j',
		(text) => expect(nested(text)).toMatch(/^note-unreadable/),
	);

	it('must be an item that is still there', () => {
		expect(changeOf('- a\n', child({ line: 1, text: '- M' }, 'new'))).toBe('line-changed at 1');
		expect(changeOf('# M\n', child({ line: 1, text: '# M' }, 'new'))).toBe('not-a at 1');
		expect(changeOf('> - M\n', child({ line: 1, text: '> - M' }, 'new'))).toBe('not-a at 1');
		expect(changeOf('x\n- M\n', child({ line: 1, text: '- M' }, 'new'))).toBe('x\n- M\n\t- new\n');
	});
});

describe('a measurement', () => {
	const text = '## Outcomes\n- M\n  - 2026-07-20: 9\n  - 2026-09-28: 7.5\n    - why\n  - a note\n';

	it.each(VARIANTS)('goes behind the last one of its metric, with %s', (_, of) => {
		expect(changeOf(of(text), measured(seen(of(text), '- M'), '2026-10-12: 930'))).toBe(
			of(text.replace('    - why\n', '    - why\n  - 2026-10-12: 930\n')),
		);
	});

	it('goes behind the last child where there is none yet', () => {
		const bare = '- M\n\t- a note\n\t- [ ] 2026-10-01: a task\n- N\n';
		expect(changeOf(bare, measured(seen(bare, '- M'), '2026-10-12: 930'))).toBe(
			'- M\n\t- a note\n\t- [ ] 2026-10-01: a task\n\t- 2026-10-12: 930\n- N\n',
		);
	});

	it('is written once', () => {
		expect(changeOf(text, measured(seen(text, '- M'), '2026-07-20: 9'))).toBe(text);
	});
});

it(
	'in generated notes a line is only put in, where it is a child, once',
	{ timeout: 60_000 },
	() => {
		const items = (text: string) =>
			typedText(noteSource('Note.md', text), DEFAULT_SETTINGS).note.items;
		fc.assert(
			fc.property(trickyNotes, fc.nat(), (text, which) => {
				const all = items(text);
				const item = all[which % Math.max(1, all.length)];
				fc.pre(item !== undefined);
				const lines = noteLines(text);
				const { line } = item.at;
				const under = { line, text: text.slice(lines.from(line), lines.to(line)) };
				const change = child(under, 'brand new');
				const after = changeOf(text, change);
				if (after.startsWith('note-unreadable at ')) return;
				expect(splicesOf(text, change).map(({ from, to }) => to - from)).toEqual([0]);
				const { gone, come } = readOtherwise(text, after);
				expect(gone).toEqual([]);
				expect(come.filter((one) => !one.includes('brand new'))).toEqual([]);
				const added = items(after).filter((now) => now.line.text === 'brand new');
				expect(added.map((now) => now.parent?.at.line)).toEqual([line]);
				const siblings = added[0]?.parent?.children ?? [];
				expect(siblings.at(-1)).toBe(added[0]);
				expect(siblings).toHaveLength(item.children.length + 1);
				expect(changeOf(after, change)).toBe(after);
			}),
			{ numRuns: 200 },
		);
	},
);
