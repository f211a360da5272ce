import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineFromText } from '../../../src/markdown/outline-from-text';
import type { NoteChange, SectionAddress } from '../../../src/model/edit';
import { changeOf, readOtherwise, seen, splicesOf, VARIANTS } from '../change-of';
import { trickyNotes } from '../generated-notes';

const OBJECTIVES: SectionAddress = {
	holder: 'note',
	meaning: 'objectives',
	title: 'Objectives',
};

function heading(to: SectionAddress, ...body: readonly string[]): NoteChange {
	return { kind: 'append-heading', to, heading: 'New', body };
}

describe('a heading', () => {
	it.each(VARIANTS)('goes behind all of its section, after a blank line, with %s', (_, of) => {
		const text = of('# T\n\n## Objectives\n### A\n- [ ] m\n\n#### Outcomes\n- o\n\n## Lessons\n');
		expect(changeOf(text, heading(OBJECTIVES, '[due:: 2026-12-11]', 'Why:'))).toBe(
			of(
				'# T\n\n## Objectives\n### A\n- [ ] m\n\n#### Outcomes\n- o\n\n' +
					'### New\n[due:: 2026-12-11]\nWhy:\n\n## Lessons\n',
			),
		);
	});

	it('goes directly below a section that is empty', () => {
		expect(changeOf('## Goals\n\n## Lessons\n', heading(OBJECTIVES, 'Why:'))).toBe(
			'## Goals\n### New\nWhy:\n\n## Lessons\n',
		);
		expect(changeOf('## Goals', heading(OBJECTIVES))).toBe('## Goals\n### New');
	});

	it('makes the section that is missing', () => {
		expect(changeOf('# T\ntext\n', heading(OBJECTIVES, 'Why:'))).toBe(
			'# T\ntext\n\n## Objectives\n### New\nWhy:\n',
		);
		expect(changeOf('', heading(OBJECTIVES))).toBe('## Objectives\n### New');
	});

	it('is one level below its holder where that is meant', () => {
		const text = '## A\ntext\n\n### B\n\n## C\n';
		const to: SectionAddress = { holder: seen(text, 'A'), meaning: 'own' };
		expect(changeOf(text, heading(to, 'x'))).toBe('## A\ntext\n\n### B\n\n### New\nx\n\n## C\n');
		const note: SectionAddress = { holder: 'note', meaning: 'own' };
		expect(changeOf('# T\n', heading(note))).toBe('# T\n\n## New\n');
	});

	it('is not written twice', () => {
		const once = changeOf('## Objectives\n', heading(OBJECTIVES, 'Why:'));
		expect(changeOf(once, heading(OBJECTIVES, 'Why:'))).toBe(once);
		expect(changeOf('### New\n## Objectives\n', heading(OBJECTIVES))).toBe(
			'### New\n## Objectives\n### New\n',
		);
	});

	it('is refused where there is none as deep, or in what is not closed', () => {
		expect(changeOf('###### Objectives\n', heading(OBJECTIVES))).toBe('no-notation at null');
		expect(changeOf('## Objectives\n```\n', heading(OBJECTIVES))).toBe('note-unreadable at 2');
		expect(changeOf('## Objectives\n', heading(OBJECTIVES, 'a\nb'))).toBe('bad-value at null');
	});
});

it(
	'in generated notes a heading is only put in, below its section, once',
	{ timeout: 60_000 },
	() => {
		fc.assert(
			fc.property(trickyNotes, (text) => {
				const change = heading(OBJECTIVES, 'Why:');
				const after = changeOf(text, change);
				if (/^(?:note-unreadable|no-notation) at /.test(after)) return;
				expect(splicesOf(text, change).map(({ from, to }) => to - from)).toEqual([0]);
				const { gone, come } = readOtherwise(text, after);
				expect(gone).toEqual([]);
				expect(come.filter((one) => !/^#+ (?:New|Objectives)$|^Why:$/.test(one))).toEqual([]);
				const { headings } = outlineFromText(after);
				const at = headings.findIndex((one) => one.text === 'New');
				const level = headings[at]?.level ?? 0;
				const above = headings.slice(0, at).findLast((one) => one.level < level);
				expect(above?.text).toBe('Objectives');
				expect(above?.level).toBe(level - 1);
				expect(changeOf(after, change)).toBe(after);
			}),
			{ numRuns: 150 },
		);
	},
);
