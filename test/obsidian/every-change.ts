import type { NoteChange, NoteEdit } from '../../src/model/edit';

/** A note on which every kind of change can be made. */
export const NOTE = 'Work/Plan.md';
export const TEXT = `---
type: mentorship
due: 2026-11-01
---
# Plan

## Objectives

- [ ] first
- [ ] second ^b
	- [ ] nested

### Grow [weight:: 2]

Own text.

#### Milestones

- [ ] Mile
	- [ ] step #stage/discovery

## Lessons

- old

## Notes

The end without a newline, é and 🎉`;

const line = (text: string): { line: number; text: string } => ({
	line: TEXT.split('\n').indexOf(text) + 1,
	text,
});
const FIRST = line('- [ ] first');
const SECOND = line('- [ ] second ^b');
const LESSONS = { holder: 'note', meaning: 'lessons', title: 'Lessons' } as const;

const CHANGES: Readonly<Record<NoteChange['kind'], NoteChange>> = {
	line: { kind: 'line', at: SECOND, parts: [{ part: 'box', to: 'done', on: '2026-10-12' }] },
	stage: { kind: 'stage', at: line('\t- [ ] step #stage/discovery'), stage: 'mastery' },
	'heading-field': {
		kind: 'heading-field',
		at: line('### Grow [weight:: 2]'),
		key: 'weight',
		value: '3',
	},
	properties: {
		kind: 'properties',
		parts: [{ part: 'set', key: 'due', value: { kind: 'day', day: '2026-12-04' } }],
	},
	append: { kind: 'append', to: LESSONS, lines: [{ text: 'new', box: null }] },
	nest: {
		kind: 'nest',
		under: SECOND,
		after: 'last-child',
		lines: [{ text: 'child', box: 'open' }],
	},
	'append-heading': {
		kind: 'append-heading',
		to: { holder: 'note', meaning: 'objectives', title: 'Objectives' },
		heading: 'New objective',
		body: ['Why: because.'],
	},
	reorder: { kind: 'reorder', at: SECOND, before: FIRST },
};

/** One edit of every kind, by its name; the last one makes a note. */
export const EVERY_EDIT: readonly (readonly [string, NoteEdit])[] = [
	...Object.entries(CHANGES).map(
		([kind, change]) => [kind, { path: NOTE, changes: [change] }] as const,
	),
	['create', { path: 'Work/New/Note.md', create: 'A new note, é and 🎉\n' }],
];
