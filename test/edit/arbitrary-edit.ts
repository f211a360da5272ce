import fc from 'fast-check';
import { lineEndAt, lineStarts } from '../../src/markdown/line-starts';
import type { BoxMark, LinePart, NoteChange, PropertyPart, SeenLine } from '../../src/model/edit';
import { STAGES } from '../../src/model/note-type';
import { arbitraryNote } from './arbitrary-note';

/** A note and one change of it. */
export interface ArbitraryEdit {
	readonly text: string;
	readonly change: NoteChange;
}

const MARKS: readonly BoxMark[] = ['open', 'started', 'done', 'cancelled', 'on-hold'];
const ON = '2026-11-03';

/** Every change of a line that edits.md knows. */
const LINE_PARTS: readonly LinePart[] = [
	...MARKS.map((to) => ({ part: 'box', to, on: ON }) as const),
	{ part: 'due', date: '2026-12-04' },
	{ part: 'due', date: null },
	{ part: 'field', key: 'effort', value: '45m' },
	{ part: 'field', key: 'with', value: '[[Some Person]]' },
	{ part: 'field', key: 'weight', value: null },
	{ part: 'block-id', id: 'ref-9' },
	{ part: 'task-id', id: 'm-9' },
	{ part: 'depends-on', id: 'm-8' },
];

const PROPERTY_PARTS: readonly PropertyPart[] = [
	{ part: 'set', key: 'due', value: { kind: 'day', day: ON } },
	{ part: 'set', key: 'weight', value: { kind: 'number', number: 2 } },
	{ part: 'set', key: 'status', value: { kind: 'text', text: 'on-hold' } },
	{ part: 'remove', key: 'due' },
	{ part: 'add', key: 'supports', link: 'Goal' },
	{ part: 'drop', key: 'supports', index: 0 },
];

/** Every change that a note's lines allow, and some that they do not: those must be refused. */
export function changesIn(text: string): readonly NoteChange[] {
	const seen = linesOf(text);
	const changes: NoteChange[] = PROPERTY_PARTS.map((part) => ({
		kind: 'properties',
		parts: [part],
	}));
	changes.push({
		kind: 'append',
		to: { holder: 'note', meaning: 'lessons', title: 'Lessons' },
		lines: [{ text: '2026-11-03: learnt', box: null }],
	});
	for (const at of seen) {
		if (/^[\s>]*(?:[-*+]|\d+[.)])\s/.test(at.text)) changes.push(...itemChanges(at, seen));
		else if (/^#+ /.test(at.text)) changes.push(...headingChanges(at, seen));
	}
	return changes;
}

/** A note with any one of its changes. */
export const arbitraryEdit: fc.Arbitrary<ArbitraryEdit> = arbitraryNote.chain((text) =>
	fc.constantFrom(...changesIn(text)).map((change) => ({ text, change })),
);

/** A note with a change of one piece of one of its lines (edits.md, Lines). */
export const arbitraryLineEdit: fc.Arbitrary<ArbitraryEdit> = editOfKind('line');

/** A note with a step that gets a stage. */
export const arbitraryStageEdit: fc.Arbitrary<ArbitraryEdit> = editOfKind('stage');

function editOfKind(kind: NoteChange['kind']): fc.Arbitrary<ArbitraryEdit> {
	return arbitraryNote
		.map((text) => ({ text, changes: changesIn(text).filter((change) => change.kind === kind) }))
		.filter(({ changes }) => changes.length > 0)
		.chain(({ text, changes }) => fc.constantFrom(...changes).map((change) => ({ text, change })));
}

function itemChanges(at: SeenLine, seen: readonly SeenLine[]): readonly NoteChange[] {
	const lines = [{ text: '2026-11-03: 930', box: null }];
	const parts = LINE_PARTS.filter(({ part }) => part !== 'box' || at.text.includes('['));
	return [
		...parts.map((part): NoteChange => ({ kind: 'line', at, parts: [part] })),
		...STAGES.map((stage): NoteChange => ({ kind: 'stage', at, stage })),
		{ kind: 'nest', under: at, after: 'last-child', lines },
		{ kind: 'nest', under: at, after: 'last-measurement', lines },
		{ kind: 'reorder', at, before: seen[(at.line * 7) % seen.length] ?? null },
	];
}

function headingChanges(at: SeenLine, seen: readonly SeenLine[]): readonly NoteChange[] {
	const to = { holder: at, meaning: 'milestones', title: 'Milestones' } as const;
	return [
		{ kind: 'heading-field', at, key: 'due', value: '2026-12-04' },
		{ kind: 'heading-field', at, key: 'status', value: null },
		{ kind: 'append', to, lines: [{ text: 'New', box: 'open' }] },
		{ kind: 'append', to: { holder: at, meaning: 'own' }, lines: [{ text: 'New', box: 'open' }] },
		{ kind: 'append-heading', to, heading: 'New goal', body: ['Why: it matters'] },
		{ kind: 'reorder', at, before: seen[(at.line * 5) % seen.length] ?? null },
	];
}

/** Every line as somebody saw it. */
function linesOf(text: string): readonly SeenLine[] {
	const starts = lineStarts(text);
	return starts.map((from, index) => ({
		line: index + 1,
		text: text.slice(from, lineEndAt(text, starts, index)),
	}));
}
