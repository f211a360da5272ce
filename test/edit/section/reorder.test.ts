import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteLines } from '../../../src/edit/section/note-lines';
import type { NoteChange } from '../../../src/model/edit';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { noteSource } from '../../../src/node/note-source';
import { typedText } from '../../../src/note/read-note';
import { changeOf, readOtherwise, seen, VARIANTS } from '../change-of';
import { trickyNotes } from '../generated-notes';

/** The note with the first line that holds `at` moved before the one that holds `before`. */
function moved(text: string, at: string, before: string | null): string {
	return changeOf(text, {
		kind: 'reorder',
		at: seen(text, at),
		before: before === null ? null : seen(text, before),
	});
}

describe('an item', () => {
	const text = '## Objectives\n- [[A]]\n\t- a\n- [[B]]\n  b\n* [[C]]\n\n## Lessons\n';

	it.each(VARIANTS)('moves with what is below it, with %s', (_, of) => {
		expect(moved(of(text), '[[C]]', '[[A]]')).toBe(
			of('## Objectives\n* [[C]]\n- [[A]]\n\t- a\n- [[B]]\n  b\n\n## Lessons\n'),
		);
		expect(moved(of(text), '[[A]]', '[[C]]')).toBe(
			of('## Objectives\n- [[B]]\n  b\n- [[A]]\n\t- a\n* [[C]]\n\n## Lessons\n'),
		);
		expect(moved(of(text), '[[A]]', null)).toBe(
			of('## Objectives\n- [[B]]\n  b\n* [[C]]\n- [[A]]\n\t- a\n\n## Lessons\n'),
		);
	});

	it.each(VARIANTS)('moves in a note without a final newline, with %s', (_, of) => {
		expect(moved(of('- A\n- B'), 'B', 'A')).toBe(of('- B\n- A'));
		expect(moved(of('- A\n- B'), 'A', null)).toBe(of('- B\n- A'));
		expect(moved(of('- A\n\n- B\n\n\n- C\n\t- c'), 'A', null)).toBe(
			of('- B\n\n- C\n\t- c\n\n\n- A'),
		);
	});

	it('leaves the blank lines and what stands between two lists in their place', () => {
		expect(moved('- A\n\n- B\n\n\ntext\n\n- C\n', 'C', 'A')).toBe('- C\n\n- A\n\n\ntext\n\n- B\n');
	});

	it('takes its line endings with it', () => {
		expect(moved('- A\n- B\r\n- C\r', 'C', 'A')).toBe('- C\r- A\n- B\r\n');
		expect(moved('- A\r\n- B\n- C', 'C', 'A')).toBe('- C\n- A\r\n- B');
	});

	it('moves among the children of one item', () => {
		expect(moved('- M\n\t- A\n\t- B\n- N\n', 'B', 'A')).toBe('- M\n\t- B\n\t- A\n- N\n');
	});

	it('that stands there already changes nothing', () => {
		expect(moved(text, '[[A]]', '[[B]]')).toBe(text);
		expect(moved(text, '[[A]]', '[[A]]')).toBe(text);
		expect(moved(text, '[[C]]', null)).toBe(text);
	});

	it('goes to no other list or level', () => {
		expect(moved('- A\n\t- B\n', 'B', 'A')).toBe('not-a at 1');
		expect(moved('## A\n- B\n## C\n- D\n', 'B', 'D')).toBe('not-a at 4');
		expect(moved('## A\n- B\n### C\n', 'C', 'B')).toBe('not-a at 2');
		expect(moved('text\n- A\n', 'text', 'A')).toBe('not-a at 1');
	});

	it('moves nowhere where another line would be read otherwise', () => {
		expect(moved('1. A\n\ntext\n2. B\n', 'A', null)).toBe('1. A\n\ntext\n2. B\n');
		expect(moved('- A\n\ntext\n1. B\n', 'B', 'A')).toBe('1. B\n\ntext\n- A\n');
		expect(moved('1. A\n\ntext\n\n- B\n\ntext\n1. C\n7. D\n', 'D', 'C')).toMatch(
			/^note-unreadable/,
		);
	});
});

describe('a heading', () => {
	const text =
		'## Objectives\n### A\n[due:: 2026-12-11]\n\n#### Outcomes\n- o\n\n### B\ntext\n### C\n\n\n## Lessons\n';

	it.each(VARIANTS)('moves with its section, with %s', (_, of) => {
		expect(moved(of(text), '### B', '### A')).toBe(
			of(
				'## Objectives\n### B\ntext\n\n### A\n[due:: 2026-12-11]\n\n#### Outcomes\n- o\n' +
					'### C\n\n\n## Lessons\n',
			),
		);
		expect(moved(of(text), '### A', null)).toBe(
			of(
				'## Objectives\n### B\ntext\n\n### C\n' +
					'### A\n[due:: 2026-12-11]\n\n#### Outcomes\n- o\n\n\n## Lessons\n',
			),
		);
	});

	it('melts with nothing at the end of a note', () => {
		expect(moved('### A\ntext\n\n### B\nmore', '### B', '### A')).toBe(
			'### B\nmore\n\n### A\ntext',
		);
		expect(moved('### A\r\n### B', '### A', null)).toBe('### B\r\n### A');
	});

	it('goes before no heading of another level or section', () => {
		expect(moved('## A\n### B\n## C\n### D\n', 'B', 'D')).toBe('not-a at 4');
		expect(moved('## A\n### B\n', 'B', 'A')).toBe('not-a at 1');
	});

	it('moves nowhere when what it opens is not closed', () => {
		expect(moved('## A\n## B\n```\n', 'B', 'A')).toBe('note-unreadable at 2');
		expect(moved('## A\ntext\n\nB\n---\n## C\n', 'B', 'A')).toBe('B\n---\n\n## A\ntext\n## C\n');
		expect(moved('# T\n## A\ntext\n## C\n\n\nB\n---\n', 'B', 'C')).toBe('note-unreadable at 7');
	});
});

describe('in generated notes', () => {
	const sorted = (text: string): string[] =>
		text
			.replace('\uFEFF', '')
			.split(/\r\n|\r|\n/)
			.sort();
	const endings = (text: string): string[] => (text.match(/\r\n|\r|\n/g) ?? []).sort();

	/** Two blocks of a note, of which one can perhaps go before the other. */
	const withBlocks = (notes: fc.Arbitrary<string>): fc.Arbitrary<[string, NoteChange]> =>
		fc.tuple(notes, fc.nat(), fc.nat()).map(([text, first, second]) => {
			const { note } = typedText(noteSource('Note.md', text), DEFAULT_SETTINGS);
			const lines = noteLines(text);
			const all = first % 2 === 0 ? note.items : note.headings;
			const blockAt = (index: number): { line: number; text: string } | null => {
				const line = all[index % (all.length + 1)]?.at.line;
				return line === undefined
					? null
					: { line, text: text.slice(lines.from(line), lines.to(line)) };
			};
			const at = blockAt(first >> 1) ?? { line: 1, text: text.slice(lines.from(1), lines.to(1)) };
			return [text, { kind: 'reorder', at, before: blockAt(second) }];
		});

	it('every line stays, and only their order changes', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(withBlocks(trickyNotes), ([text, change]) => {
				const after = changeOf(text, change);
				if (/^(?:note-unreadable|not-a) at /.test(after)) return;
				expect(sorted(after)).toEqual(sorted(text));
				expect(endings(after)).toEqual(endings(text));
				expect(readOtherwise(text, after)).toEqual({ gone: [], come: [] });
				expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
				expect(/[\r\n]$/.test(after)).toBe(/[\r\n]$/.test(text));
			}),
			{ numRuns: 300 },
		);
	});
});
