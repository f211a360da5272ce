import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SectionAddress } from '../../../src/model/edit';
import { typedText } from '../../../src/note/read-note';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { noteSource } from '../../../src/node/note-source';
import { notesOfVault } from '../../notes-of-vault';
import { bullets, changeOf, readOtherwise, seen, splicesOf, VARIANTS } from '../change-of';
import { plainNotes, trickyNotes } from '../generated-notes';

const LESSONS: SectionAddress = { holder: 'note', meaning: 'lessons', title: 'Lessons' };
const OWN: SectionAddress = { holder: 'note', meaning: 'own' };
const GIVEN: SectionAddress = {
	holder: 'note',
	meaning: 'given',
	title: 'Given',
	within: 'reciprocity-ledger',
};

/** The note with `- new` under Lessons. */
function appended(text: string, to: SectionAddress = LESSONS): string {
	return changeOf(text, bullets(to, 'new'));
}

describe('at the end of a section', () => {
	it.each(VARIANTS)('puts the line behind the last one that is not blank, with %s', (_, of) => {
		const before = of(
			'# Note\n\n## Lessons\n- one\n  and more\n\t- below\n\n\n## Questions\n- q\n',
		);
		const after = of(
			'# Note\n\n## Lessons\n- one\n  and more\n\t- below\n- new\n\n\n## Questions\n- q\n',
		);
		expect(appended(before)).toBe(after);
	});

	it.each(VARIANTS)('leaves a note without a final newline so, with %s', (_, of) => {
		expect(appended(of('## Lessons\n- one'))).toBe(of('## Lessons\n- one\n- new'));
		expect(appended(of('## Questions\n\n## Lessons'))).toBe(
			of('## Questions\n\n## Lessons\n- new'),
		);
	});

	it('keeps the blank lines at the end of the note', () => {
		expect(appended('## Lessons\n- one\n\n \n')).toBe('## Lessons\n- one\n- new\n\n \n');
	});

	it('takes the line ending of its neighbour, and \\n where there is none', () => {
		expect(appended('a\n## Lessons\r\n- one\r## B\n')).toBe(
			'a\n## Lessons\r\n- one\r- new\r## B\n',
		);
		expect(appended('a\n## Lessons\r\n- one')).toBe('a\n## Lessons\r\n- one\r\n- new');
		expect(appended('## Lessons')).toBe('## Lessons\n- new');
	});

	it.each([
		['* one', '* new'],
		['+ one', '+ new'],
		['  - one', '  - new'],
		['-   one', '- new'],
		['1. one', '2. new'],
		['8) one\n9) two', '10) new'],
		['1. one\n1. two', '2. new'],
		['1. one\n\t- below', '2. new'],
		['- one\n\n* two', '* new'],
		['* [x] one', '* new'],
		['999999999. one', '999999999. new'],
		['text', '- new'],
		['> [!note]\n> * one', '- new'],
		['* one\n\n> quote', '* new'],
		['| a | b |\n| - | - |\n| c | d |', '- new'],
		['```\ncode\n```', '- new'],
		['* one\n\n%% a comment %%', '* new'],
		['* one\n\n---', '* new'],
	])('writes the marker of the last top-level item: below %j it is %j', (own, line) => {
		const text = `## Lessons\n${own}\n\n## Questions\n`;
		expect(appended(text)).toBe(`## Lessons\n${own}\n${line}\n\n## Questions\n`);
	});

	it('writes several lines, tasks, and lines below them, and counts on', () => {
		const change = {
			kind: 'append',
			to: LESSONS,
			lines: [
				{ text: 'a', box: 'open', below: [{ text: 'c', box: null }] },
				{ text: 'b', box: 'done' },
			],
		} as const;
		expect(changeOf('## Lessons\n9. one\n', change)).toBe(
			'## Lessons\n9. one\n10. [ ] a\n\t- c\n11. [x] b\n',
		);
		expect(changeOf('- x\n  - y\n## Lessons\n', change)).toBe(
			'- x\n  - y\n## Lessons\n- [ ] a\n  - c\n- [x] b\n',
		);
	});

	it('ends the own text of a section at its first sub-heading', () => {
		expect(appended('## Lessons\n- one\n\n### Old\n* two\n')).toBe(
			'## Lessons\n- one\n- new\n\n### Old\n* two\n',
		);
		expect(appended('Lessons\n-------\n### Old\n')).toBe('Lessons\n-------\n- new\n### Old\n');
	});

	it('puts a blank line between only where the line were no item without', () => {
		expect(appended('## Lessons\n<div>\nx\n</div>\n')).toBe(
			'## Lessons\n<div>\nx\n</div>\n\n- new\n',
		);
		expect(appended('## Lessons\n1. one\n\ntext\n')).toBe('## Lessons\n1. one\n\ntext\n\n2. new\n');
	});

	it.each(['```\ncode', '~~~\n', '<!-- open', '<script>', '- one\n  ```\n  code\n```'])(
		'writes nothing behind what is not closed: %j',
		(open) => expect(appended(`## Lessons\n${open}\n`)).toMatch(/^note-unreadable at \d+$/),
	);

	it('refuses a text that would close a comment or hide what follows', () => {
		const text = '## Lessons\n- a <!-- b\n- c\n';
		expect(changeOf(text, bullets(LESSONS, 'x --> y'))).toBe('note-unreadable at 3');
	});

	it.each(['', ' ', 'a\nb', 'a\rb'])('refuses %j, which is no line', (line) =>
		expect(changeOf('## Lessons\n', bullets(LESSONS, line))).toBe('bad-value at null'),
	);
});

describe('twice', () => {
	it('writes no line that stands byte for byte in the section', () => {
		const text = '## Lessons\n- new\n- other\n';
		expect(appended(text)).toBe(text);
		expect(changeOf(text, bullets(LESSONS, 'new', 'more', 'other', 'more'))).toBe(
			'## Lessons\n- new\n- other\n- more\n',
		);
	});

	it.each([
		'## Lessons\n- new \n',
		'## Lessons\n- [ ] new\n',
		'## Lessons\n- a\n\t- new\n',
		'## Questions\n- new\n\n## Lessons\n- a\n',
		'## Lessons\n```\n- new\n```\n- a\n',
		'## Lessons\n- a\n\n> - new\n',
	])('takes no other line for it: %j', (text) => expect(appended(text)).not.toBe(text));

	it('knows a line of a numbered list by another number', () => {
		expect(appended('## Lessons\n1. new\n2. b\n')).toBe('## Lessons\n1. new\n2. b\n');
	});

	it('looks at the parts of the section that mean the same', () => {
		const text = '## Lessons\n- a\n### Old\n- new\n';
		expect(appended(text)).toBe(text);
		expect(appended('## Lessons\n- a\n### Questions\n- new\n')).toBe(
			'## Lessons\n- a\n- new\n### Questions\n- new\n',
		);
	});

	it('wants what is below a line as well', () => {
		const lines = [{ text: 'm', box: null, below: [{ text: '2026-10-12: 9', box: null }] }];
		const change = { kind: 'append', to: LESSONS, lines } as const;
		const once = changeOf('## Lessons\n', change);
		expect(once).toBe('## Lessons\n- m\n\t- 2026-10-12: 9\n');
		expect(changeOf(once, change)).toBe(once);
	});
});

describe('a section that is missing', () => {
	it.each(VARIANTS)('is made at the end of the note, with %s', (_, of) => {
		expect(appended(of('# Note\n\n## Questions\n- q\n\n\n'))).toBe(
			of('# Note\n\n## Questions\n- q\n\n## Lessons\n- new\n\n\n'),
		);
		expect(appended(of('# Note\ntext'))).toBe(of('# Note\ntext\n\n## Lessons\n- new'));
	});

	it.each([
		['', '## Lessons\n- new'],
		['\uFEFF', '\uFEFF## Lessons\n- new'],
		['\n', '## Lessons\n- new\n\n'],
		['\r\n\r\n', '## Lessons\r\n- new\r\n\r\n\r\n'],
		['---\ntype: check-in\n---', '---\ntype: check-in\n---\n\n## Lessons\n- new'],
		['---\r\na: b\r\n---\r\n', '---\r\na: b\r\n---\r\n\r\n## Lessons\r\n- new\r\n'],
	])('is all that a note without text holds: %j', (text, after) =>
		expect(appended(text)).toBe(after),
	);

	it('has the highest level of the headings with a meaning', () => {
		expect(appended('# Day\n## Log\n### Questions\n#### Given\n')).toBe(
			'# Day\n## Log\n### Questions\n#### Given\n\n### Lessons\n- new\n',
		);
		expect(appended('# Questions\n')).toBe('# Questions\n\n# Lessons\n- new\n');
		expect(appended('# Day\n### Log\n')).toBe('# Day\n### Log\n\n## Lessons\n- new\n');
	});

	it('is made under the ledger when there is one', () => {
		expect(appended('## Ledger\n### Received\n- r\n\n## Calendar\n', GIVEN)).toBe(
			'## Ledger\n### Received\n- r\n\n### Given\n- new\n\n## Calendar\n',
		);
		expect(appended('## Ledger\n## Calendar\n', GIVEN)).toBe(
			'## Ledger\n\n### Given\n- new\n## Calendar\n',
		);
		expect(appended('## Calendar\n', GIVEN)).toBe('## Calendar\n\n## Given\n- new\n');
	});

	it('is not made where it stands outside of the ledger', () => {
		expect(appended('## Given\n- g\n## Ledger\n', GIVEN)).toBe('## Given\n- g\n- new\n## Ledger\n');
	});

	it('is not made by nothing', () => {
		expect(changeOf('text\n', { kind: 'append', to: LESSONS, lines: [] })).toBe('text\n');
	});
});

const ROADMAP = [
	'---',
	'type: mentorship',
	'---',
	'# Title',
	'',
	'## Objectives',
	'### Ship it',
	'[due:: 2026-12-11]',
	'',
	'Why: because.',
	'',
	'#### Milestones',
	'- [ ] M',
	'',
	'### Learn it',
	'',
	'## Check-ins',
	'### 2026-10-01',
	'- talked',
	'##### Feedback',
	'- f',
	'### 2026-10-12',
	'',
].join('\n');

describe('the holder', () => {
	const under = (word: string, meaning: 'lessons' | 'milestones', title: string) => ({
		holder: seen(ROADMAP, word),
		meaning,
		title,
	});
	const addedIn = (to: SectionAddress): string =>
		appended(ROADMAP, to).replace(ROADMAP.slice(0, 50), '').trimEnd();

	it('is the section of an objective', () => {
		const after = appended(ROADMAP, under('Ship', 'milestones', 'Milestones'));
		expect(after).toBe(ROADMAP.replace('- [ ] M\n', '- [ ] M\n- new\n'));
	});

	it('gets a section of its own that is missing', () => {
		expect(appended(ROADMAP, under('Ship', 'lessons', 'Lessons'))).toBe(
			ROADMAP.replace('- [ ] M\n', '- [ ] M\n\n#### Lessons\n- new\n'),
		);
		expect(appended(ROADMAP, under('Learn', 'milestones', 'Milestones'))).toBe(
			ROADMAP.replace('### Learn it\n', '### Learn it\n\n#### Milestones\n- new\n'),
		);
		expect(appended(ROADMAP, under('2026-10-01', 'lessons', 'Lessons'))).toBe(
			ROADMAP.replace('- f\n', '- f\n\n##### Lessons\n- new\n'),
		);
		expect(addedIn(under('2026-10-12', 'lessons', 'Lessons'))).toMatch(
			/### 2026-10-12\n\n#### Lessons\n- new$/,
		);
	});

	it('gives its own text instead where that is asked for', () => {
		const to: SectionAddress = { ...under('Learn', 'milestones', 'Milestones'), orOwn: true };
		expect(appended(ROADMAP, to)).toBe(ROADMAP.replace('### Learn it\n', '### Learn it\n- new\n'));
		const own: SectionAddress = { holder: seen(ROADMAP, 'Ship'), meaning: 'own' };
		expect(appended(ROADMAP, own)).toBe(
			ROADMAP.replace('Why: because.\n', 'Why: because.\n- new\n'),
		);
	});

	it('is the note, which holds none of the sections of its objectives and check-ins', () => {
		const feedback: SectionAddress = { holder: 'note', meaning: 'feedback', title: 'Feedback' };
		expect(appended(ROADMAP, feedback)).toBe(ROADMAP.replace(/\n$/, '\n\n## Feedback\n- new\n'));
	});

	it('must be a heading that is still there', () => {
		const changed: SectionAddress = { holder: { line: 7, text: '### Ship' }, meaning: 'own' };
		expect(appended(ROADMAP, changed)).toBe('line-changed at 7');
		const item: SectionAddress = { holder: seen(ROADMAP, '- talked'), meaning: 'own' };
		expect(appended(ROADMAP, item)).toBe('not-a at 19');
		const deep: SectionAddress = {
			holder: { line: 1, text: '###### Deep' },
			meaning: 'lessons',
			title: 'Lessons',
		};
		expect(appended('###### Deep\n', deep)).toBe('no-notation at 1');
	});

	it('has a title, which ends no text of its own', () => {
		expect(appended('# Title\n\ntext\n\n## Log\n', OWN)).toBe('# Title\n\ntext\n- new\n\n## Log\n');
		expect(appended('\n## Log\n', OWN)).toBe('- new\n\n## Log\n');
		expect(appended('## Log', OWN)).toBe('- new\n## Log');
	});
});

describe('the heading', () => {
	it('is known by its words, the aliases set, and the names of stages', () => {
		const settings = {
			headings: { Lessons: ['Lektionen'] },
			stages: [{ id: 'practice', name: 'Übung' }] as const,
		};
		expect(changeOf('## LEKTIONEN\n', bullets(LESSONS, 'new'), settings)).toBe(
			'## LEKTIONEN\n- new\n',
		);
		const practice: SectionAddress = { holder: 'note', meaning: 'practice', title: 'Übung' };
		expect(changeOf('### übung ###\n', bullets(practice, 'new'), settings)).toBe(
			'### übung ###\n- new\n',
		);
	});

	it('is the highest of several, the first of those', () => {
		expect(appended('## Log\n### Lessons\n## Lessons\n## Lessons\n')).toBe(
			'## Log\n### Lessons\n## Lessons\n- new\n## Lessons\n',
		);
	});

	it('in a code block or a quote is none', () => {
		expect(appended('```\n## Lessons\n```\n> ## Lessons\n')).toBe(
			'```\n## Lessons\n```\n> ## Lessons\n\n## Lessons\n- new\n',
		);
	});
});

describe('in the example vault', () => {
	const notes = Object.entries(notesOfVault('example'));

	it('every section takes one line more, and nothing else changes', { timeout: 60_000 }, () => {
		for (const [path, text] of notes) {
			const { note } = typedText(noteSource(path, text), DEFAULT_SETTINGS);
			for (const { at, source } of note.headings) {
				const holder = { line: at.line, text: text.slice(source.from, source.to) };
				const change = bullets({ holder, meaning: 'own' }, 'brand new');
				const [splice, second] = splicesOf(text, change);
				expect(second).toBeUndefined();
				expect(splice?.insert, path).toMatch(/^(?:-|4\.) brand new\n$/);
				expect(splice?.to).toBe(splice?.from);
				expect(readOtherwise(text, changeOf(text, change)).gone).toEqual([]);
			}
		}
	});
});

describe('in generated notes', () => {
	const addresses = fc.constantFrom(LESSONS, OWN, GIVEN);

	/** The lines that hold the new text, each with the section that it is read in. */
	function readNew(text: string): { meaning: string | null; isTop: boolean; isOwn: boolean }[] {
		const { note } = typedText(noteSource('Note.md', text), DEFAULT_SETTINGS);
		return note.items
			.filter(({ line }) => line.text === 'brand new')
			.map(({ section, parent, source }) => ({
				meaning: section.meaning,
				isTop: parent === null && source.container === 'body' && source.status === ' ',
				isOwn: section.ownText || section.heading === null,
			}));
	}

	const added = (to: SectionAddress) =>
		({ kind: 'append', to, lines: [{ text: 'brand new', box: 'open' }] }) as const;

	it('only puts lines in, where they are read as meant, once', () => {
		fc.assert(
			fc.property(trickyNotes, addresses, (text, to) => {
				const after = changeOf(text, added(to));
				if (after.startsWith('note-unreadable at ')) return;
				const pieces = splicesOf(text, added(to));
				expect(pieces.map(({ from, to: end }) => end - from)).toEqual([0]);
				const [line, second] = readNew(after);
				expect(second).toBeUndefined();
				const { gone, come } = readOtherwise(text, after);
				expect(gone).toEqual([]);
				expect(come.filter((one) => !/brand new|^#+ (?:Lessons|Given)$/.test(one))).toEqual([]);
				expect(line?.isTop).toBe(true);
				if (to.meaning === 'own') expect(line?.isOwn).toBe(true);
				else expect(line?.meaning).toBe(to.meaning);
				expect(changeOf(after, added(to))).toBe(after);
			}),
			{ numRuns: 250 },
		);
	}, 60_000);

	it('finds a place in every note without open code, comments and HTML', () => {
		fc.assert(
			fc.property(plainNotes, addresses, (text, to) => {
				// an indented line that is underlined would be the text of an item above it
				fc.pre(!/goes on[\r\n]+---/.test(text));
				expect(changeOf(text, added(to))).not.toMatch(/^note-unreadable/);
			}),
			{ numRuns: 200 },
		);
	}, 60_000);
});
